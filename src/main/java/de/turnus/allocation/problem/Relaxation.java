package de.turnus.allocation.problem;

/**
 * The ways in which a hard constraint can give way, most natural first: one unit of hard cost each, and a preference
 * that decides between ways of equal hard cost. Seats are planning numbers and give way before a pin does; an exclusion
 * or a conflict of interest gives way only where nothing else would do.
 */
enum Relaxation {
    MIN_SEATS(1),
    MAX_SEATS(2),
    TEAM_SEATS(3),
    PINNED_TEAM(5),
    PINNED_HALBJAHR(6),
    WHOLE_PIN(7),
    EXCLUSION(8),
    CONFLICT(9);

    /** Above the sum of all preferences of a plan, so that preferences never outweigh a unit of hard cost. */
    private static final long UNIT = 1L << 32;

    private final int preference;

    Relaxation(int preference) {
        this.preference = preference;
    }

    /** Whether it takes back a pin or a part of one. */
    boolean isPin() {
        return this == PINNED_TEAM || this == PINNED_HALBJAHR || this == WHOLE_PIN;
    }

    long price() {
        return UNIT + preference;
    }

    /** The units of hard cost in a sum of prices, preferences aside. */
    static long units(long prices) {
        return Math.floorDiv(prices + UNIT / 2, UNIT);
    }
}
