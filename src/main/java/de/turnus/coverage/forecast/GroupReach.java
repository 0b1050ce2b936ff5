package de.turnus.coverage.forecast;

/**
 * How far a group has come by the end of a half-year.
 *
 * @param offices of the group
 */
public record GroupReach(String group, int offices, Bounds reached, Bounds notReached) {
    static GroupReach of(String group, int offices, Bounds reached) {
        return new GroupReach(
                group, offices, reached, new Bounds(offices - reached.atMost(), offices - reached.atLeast()));
    }
}
