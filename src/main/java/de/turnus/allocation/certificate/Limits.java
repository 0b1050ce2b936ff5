package de.turnus.allocation.certificate;

import java.time.Duration;

/**
 * When to give up on a proof.
 *
 * @param work in the solver's deterministic units, a few seconds each, over all levels; what it cuts short is repeatable
 * @param time safety net, by the clock; what it cuts short is not repeatable
 */
public record Limits(double work, Duration time) {
    public Limits {
        if (!(work > 0) || !time.isPositive()) {
            throw new IllegalArgumentException("Limits must be positive: " + work + " units, " + time);
        }
    }
}
