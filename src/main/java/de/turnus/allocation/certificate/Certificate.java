package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is proven about a plan.
 *
 * @param status OPTIMAL where no plan costs less on the levels hard, placement and policy
 * @param bound no plan that costs as little on the hard and the placement level costs less than this on the policy level
 * @param gap share of the plan's policy cost that lies above the bound, from 0 to 1, rounded up to four places
 * @param engine that proved it, with its version
 * @param seconds that the proof took, by the clock
 * @param levels how far the proof came on each level, hard first; a level is proven where its cost is its bound
 * @param note German: why something is left open; null where nothing is
 * @param prices that prove a bound on the policy level, which may lie below the one that is proven with the exact engine;
 *     null where none were sought
 */
public record Certificate(
        Status status,
        long bound,
        BigDecimal gap,
        String engine,
        BigDecimal seconds,
        List<LevelBound> levels,
        @Nullable String note,
        @Nullable PriceList prices) {

    private static final int GAP_PLACES = 4;

    /** In JSON that is read the levels may be missing, where it was written by another program. */
    public Certificate {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    /**
     * A certificate over all levels.
     *
     * @param levels cost and bound of each level, hard first; one that was not examined has the bound 0
     */
    public static Certificate of(List<LevelBound> levels, String engine, double seconds, @Nullable String note) {
        LevelBound policy = levels.get(Level.POLICY.ordinal());
        boolean optimal = levels.stream().limit(Level.TICKET.ordinal()).allMatch(LevelBound::isProven);
        BigDecimal gap = policy.isProven()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(policy.cost() - policy.bound())
                        .divide(BigDecimal.valueOf(policy.cost()), GAP_PLACES, RoundingMode.UP);
        return new Certificate(
                optimal ? Status.OPTIMAL : Status.FEASIBLE,
                policy.bound(),
                gap,
                engine,
                BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP),
                levels,
                note,
                null);
    }

    /** The same with the prices that a part of it rests on. */
    Certificate withPrices(@Nullable PriceList list) {
        return new Certificate(status, bound, gap, engine, seconds, levels, note, list);
    }

    /** What is proven about another plan of the same problem, by the same bounds. */
    public Certificate of(Score other) {
        List<LevelBound> others = levels.stream()
                .map(level -> new LevelBound(level.level(), -other.of(level.level()), level.bound()))
                .toList();
        return of(others, engine, seconds.doubleValue(), note).withPrices(prices);
    }

    /** Whether anything is left open on the first three levels. */
    public enum Status {
        /** No plan is better, the tie-break by ticket aside; {@code levels} says whether that is proven too. */
        OPTIMAL,
        /** A limit came first: a better plan may exist. */
        FEASIBLE
    }

    /**
     * One level of the objective.
     *
     * @param cost of the plan
     * @param bound that no plan goes below which is as good on all levels before
     */
    public record LevelBound(Level level, long cost, long bound) {
        public boolean isProven() {
            return cost == bound;
        }
    }
}
