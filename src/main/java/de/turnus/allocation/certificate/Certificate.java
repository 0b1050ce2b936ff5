package de.turnus.allocation.certificate;

import java.math.BigDecimal;

/**
 * What is proven about a plan.
 *
 * @param bound no plan that costs as little on the hard and the placement level costs less than this on the policy level
 * @param gap share of the plan's policy cost that lies above the bound, from 0 to 1, rounded up to four places
 * @param engine that proved it, with its version
 * @param seconds that the proof took, by the clock
 */
public record Certificate(Status status, long bound, BigDecimal gap, String engine, BigDecimal seconds) {
    /** Whether anything is left open. */
    public enum Status {
        /** No plan is better, on any of the four levels. */
        OPTIMAL,
        /** A limit came first: a better plan may exist; with a gap of 0 only in placement or ticket. */
        FEASIBLE
    }
}
