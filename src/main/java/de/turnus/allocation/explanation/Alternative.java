package de.turnus.allocation.explanation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A Halbjahr that an office does not have, and what it would have cost.
 *
 * @param wishRank among the office's wishes; null where it is not one of them
 * @param excluded the office must not have it, by its own word or by the five years between two Verfahren
 * @param fixed only this office moves, to the team with which that is cheapest
 * @param exchange it takes the place of the one office with which that is cheapest, and that office takes its place; null
 *     where nobody is in the Halbjahr
 * @param replanned everyone else may move, too; null where it was not asked for or the Halbjahr is excluded
 * @param reasons what makes it dearer, the gravest first; empty where nothing does
 * @param remedies single changes that would have given the office this Halbjahr, as far as the search found any, the
 *     smallest first; null where they were not asked for
 * @param sentences German: all of this in words
 */
public record Alternative(
        String halbjahr,
        @Nullable Integer wishRank,
        boolean excluded,
        Relocation fixed,
        @Nullable Exchange exchange,
        @Nullable Replanned replanned,
        List<Reason> reasons,
        @Nullable List<Remedy> remedies,
        List<String> sentences) {
    public Alternative {
        reasons = List.copyOf(reasons);
        remedies = remedies == null ? null : List.copyOf(remedies);
        sentences = List.copyOf(sentences);
    }

    /** One office moves and no other. */
    public record Relocation(String analyseteam, CostDifference cost) {}

    /**
     * Two offices take each other's place.
     *
     * @param ags the other office; null where it is not named
     * @param analyseteam that the office would have
     */
    public record Exchange(@Nullable String ags, String name, String analyseteam, CostDifference cost) {}

    /**
     * The best plan in which the office has the Halbjahr, between two ends on the policy level.
     *
     * @param atLeast no such plan that is as good on the levels before costs less than this beyond the plan; null where
     *     nothing is proven
     * @param atMost what the best one found costs beyond the plan; null where none was found that is as good on the levels
     *     before
     * @param proven both ends are the same
     * @param possible false where it is proven that no plan gives the office this Halbjahr and keeps all hard constraints
     * @param movedHalbjahr other offices that have another Halbjahr in the plan found
     * @param cost of the plan found beyond the plan
     */
    public record Replanned(
            @Nullable Long atLeast,
            @Nullable Long atMost,
            boolean proven,
            boolean possible,
            int movedHalbjahr,
            CostDifference cost) {}

    /**
     * One thing that makes the Halbjahr dearer.
     *
     * @param constraint that is behind it; null for a rule that is not one
     * @param cost that it adds where only this office moves; 0 where it forbids
     * @param sentence German
     */
    public record Reason(ReasonKind kind, @Nullable String constraint, long cost, String sentence) {}

    /** What kind of thing decides. */
    public enum ReasonKind {
        /** The office must not have the Halbjahr. */
        EXCLUDED,
        /** Its own place is fixed. */
        OWN_PIN,
        /** Places of other offices are fixed. */
        OTHER_PIN,
        /** The Halbjahr has no seat left, or the one that it would leave needs it. */
        CAPACITY,
        /** No team has a seat left. */
        TEAM_SEATS,
        /** The team that has a seat left has a conflict of interest. */
        CONFLICT,
        /** An office with a stronger claim would lose its place. */
        CLAIM,
        /** A group would have more or less than its share. */
        QUOTA,
        /** A Halbjahr would be farther from its target. */
        TARGET,
        /** The office wishes for it less than for what it has. */
        OWN_WISHES,
        /** Other offices would have to take Halbjahre that they wish for less. */
        OTHER_WISHES,
        /** Travel or workload of the teams. */
        TEAMS,
        /** An earlier plan had it elsewhere. */
        BASELINE,
        /** Plans of equal cost: the order of the tickets. */
        TICKET
    }

    /**
     * A single change after which the best plan found with the office in the Halbjahr is at least as good as the best one
     * found without.
     *
     * @param ags the office that withdraws or whose place is no longer fixed; null where it is about none, or about one
     *     that is not named
     * @param analyseteam that has a seat more; null where it is about none
     * @param advantage by how many points of policy the first plan is better
     * @param sentence German
     */
    public record Remedy(
            RemedyKind kind, @Nullable String ags, @Nullable String analyseteam, long advantage, String sentence) {}

    /** What would have to change, the smallest change first. */
    public enum RemedyKind {
        /** The place of the office itself is not fixed. */
        OWN_PIN,
        /** The office names the Halbjahr as its first wish. */
        FIRST_WISH,
        /** {@code maxSeats} of the Halbjahr is one more. */
        MAX_SEATS,
        /** A team has a seat more in the Halbjahr. */
        TEAM_SEAT,
        /** {@code targetSeats} is one more, and {@code maxSeats} where it has to be. */
        TARGET_SEATS,
        /** The place of one other office is not fixed. */
        OTHER_PIN,
        /** One office of the Halbjahr withdraws. */
        WITHDRAWAL
    }
}
