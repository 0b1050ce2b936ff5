package de.turnus.allocation.problem;

/**
 * How much looking for alternatives may take, counted in edges of flows that are looked at, so that the same problem has
 * the same answer on every machine. All of it takes a few seconds, which only thousands of pins need.
 */
final class Effort {
    private long left = 200_000_000;

    /** Whether so much is left; where it is not, nothing is left from here on. */
    boolean affords(long work) {
        if (work > left) {
            left = 0;
        }
        return left > 0;
    }

    boolean isSpent() {
        return left <= 0;
    }

    void spend(long work) {
        left -= work;
    }
}
