package de.turnus.halbjahr;

import org.jspecify.annotations.Nullable;

/**
 * What a project lead sets for a half-year; the same fields as {@link Halbjahr}, so that what was read can be changed and
 * sent back.
 *
 * @param id may be left out; otherwise the one of the address
 */
record HalbjahrBody(
        @Nullable String id,
        int minSeats,
        int targetSeats,
        int maxSeats,
        @Nullable Integer announced,
        @Nullable String note) {
    Halbjahr at(HalbjahrId address) {
        return new Halbjahr(
                address,
                minSeats,
                targetSeats,
                maxSeats,
                announced,
                note == null || note.isBlank() ? null : note.strip());
    }
}
