package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a plan costs and where: the same cost, cut in several ways. All amounts are weighted costs, 0 or more.
 *
 * <p>Every unit of cost stands exactly once under {@code halbjahre}, {@code teams}, {@code quotas} or {@code offices},
 * and once under {@code constraints}; both sum up to the score.
 */
public record Scorecard(
        Score score,
        List<ConstraintCost> constraints,
        List<HalbjahrCost> halbjahre,
        List<TeamCost> teams,
        List<QuotaCost> quotas,
        List<OfficeCost> offices) {

    /** @param cost weighted: weight times the cost that the objective defines */
    public record ConstraintCost(String id, Level level, int weight, long cost) {}

    /** @param costs by constraint: too many or too few placements, distance from the target */
    public record HalbjahrCost(
            String halbjahr, int placed, int minSeats, int targetSeats, int maxSeats, Map<String, Long> costs) {}

    /** @param cost of placements beyond the team's seats */
    public record TeamCost(String analyseteam, String halbjahr, int placed, int seats, long cost) {}

    /** @param lo fewest and {@code hi} most placements of the group in the Halbjahr that cost nothing */
    public record QuotaCost(String constraint, String group, String halbjahr, int placed, int lo, int hi, long cost) {}

    /**
     * @param wishRank rank of the Halbjahr among the office's wishes; null where it has none or is not placed
     * @param costs by constraint, without those that are 0
     */
    public record OfficeCost(
            String ags,
            @Nullable String halbjahr,
            @Nullable String analyseteam,
            @Nullable Integer wishRank,
            Map<String, Long> costs) {}

    /**
     * Reckons what a plan costs.
     *
     * @param plan one allocation for each participant, in any order
     * @throws IllegalArgumentException where the plan names a participant, Halbjahr or team that the problem does not,
     *     names one twice, leaves one out, or gives only one of Halbjahr and team
     */
    public static Scorecard of(PortableProblem problem, List<Allocation> plan) {
        return new Reckoning(problem, plan).scorecard();
    }
}
