package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

/**
 * One change to a portable problem, as an operation of a JSON Patch (RFC 6902).
 *
 * @param op {@code add}, which also replaces a member that is there, {@code replace} or {@code remove}
 * @param path JSON pointer into the problem as it is; of several elements to remove from one list, remove the last first
 * @param value the new number; null to take a value away
 */
public record Change(String op, String path, @Nullable Integer value) {

    static Change set(String path, @Nullable Integer value) {
        return new Change("replace", path, value);
    }

    /** Sets a member of a map, whether it is there or not. */
    static Change put(String path, int value) {
        return new Change("add", path, value);
    }

    static Change remove(String path) {
        return new Change("remove", path, null);
    }
}
