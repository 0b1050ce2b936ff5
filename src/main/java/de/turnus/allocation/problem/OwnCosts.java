package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a place costs by itself, wherever the others are: weighted, 0 or more.
 *
 * <p>For those who weigh many places against each other. The {@link Scorecard} does not use it, so that it can be held
 * against what they reckon.
 */
public final class OwnCosts {
    private static final int KM_PER_STEP = 10;

    private final Map<Constraint, Integer> weights;
    private final int halbjahre;
    private final int participants;

    public OwnCosts(PortableProblem problem) {
        this.weights = problem.effectiveWeights();
        this.halbjahre = problem.halbjahre().size();
        this.participants = problem.participants().size();
    }

    /** The placement cost of having no seat. */
    public long ofAbsence(Participant office) {
        return office.claim().unplacedCost(participants);
    }

    /** The policy cost of the Halbjahr, whatever the team. */
    public long ofHalbjahr(Participant office, String halbjahr) {
        return wishRank(office, halbjahr) + reassignedHalbjahr(office, halbjahr);
    }

    /** The policy cost of the team, whatever the Halbjahr. */
    public long ofTeam(Participant office, Analyseteam team) {
        return travelDistance(office, team) + reassignedTeam(office, team);
    }

    public long wishRank(Participant office, String halbjahr) {
        long passedOver = passedOver(office, halbjahr);
        return weight(Constraint.WISH_RANK) * passedOver * passedOver;
    }

    public long reassignedHalbjahr(Participant office, String halbjahr) {
        return leaves(office.baselineHalbjahr(), halbjahr) ? weight(Constraint.REASSIGNED_HALBJAHR) : 0;
    }

    public long travelDistance(Participant office, Analyseteam team) {
        int steps = team.distanceKm().getOrDefault(office.ags(), 0) / KM_PER_STEP;
        return weight(Constraint.TRAVEL_DISTANCE) * steps;
    }

    public long reassignedTeam(Participant office, Analyseteam team) {
        return leaves(office.baselineTeam(), team.id()) ? weight(Constraint.REASSIGNED_TEAM) : 0;
    }

    /** The better the ticket, the more each wish that is passed over costs. */
    public long ticketOrder(Participant office, String halbjahr) {
        return (participants + 1L - office.ticketRank()) * passedOver(office, halbjahr);
    }

    private long passedOver(Participant office, String halbjahr) {
        return office.rankOf(halbjahr, halbjahre) - 1L;
    }

    private long weight(Constraint constraint) {
        return weights.getOrDefault(constraint, constraint.defaultWeight());
    }

    private static boolean leaves(@Nullable String baseline, String now) {
        return baseline != null && !baseline.equals(now);
    }
}
