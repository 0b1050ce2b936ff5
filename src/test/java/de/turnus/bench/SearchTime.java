package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * How long a search may take.
 *
 * @param seconds for every problem; null for 10 with up to 110 offices and 30 with more
 */
record SearchTime(@Nullable Integer seconds) {
    private static final int FEW_OFFICES = 110;
    private static final int FOR_FEW = 10;
    private static final int FOR_MANY = 30;

    Duration of(PortableProblem problem) {
        if (seconds != null) {
            return Duration.ofSeconds(seconds);
        }
        return Duration.ofSeconds(problem.participants().size() <= FEW_OFFICES ? FOR_FEW : FOR_MANY);
    }
}
