package de.turnus.allocation.problem;

/** Writes JSON pointers (RFC 6901). */
final class Pointer {
    private Pointer() {}

    /** The pointer through the given names and positions, each escaped. */
    static String to(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
