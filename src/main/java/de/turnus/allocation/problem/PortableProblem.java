package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A whole allocation problem, and, in answers, its plan: complete in itself, without any row of a database.
 *
 * <p>An instance says nothing about whether it makes sense; {@link ProblemCheck} does.
 *
 * @param weights policy weights by {@link Constraint#id()}; one that is not named has its default
 * @param referenceCounts the population that the mix is held against; null for the participants themselves
 * @param timeLimitSeconds safety net for the search, in seconds; null for the service's default
 * @param allocations the plan, in answers; ignored as input of a search
 * @param score of the plan, in answers; ignored as input
 */
public record PortableProblem(
        String name,
        List<Halbjahr> halbjahre,
        List<Analyseteam> analyseteams,
        List<Participant> participants,
        Map<String, Integer> weights,
        @Nullable ReferenceCounts referenceCounts,
        @Nullable Integer timeLimitSeconds,
        @Nullable List<Allocation> allocations,
        @Nullable Score score) {

    public PortableProblem {
        halbjahre = Copy.of(halbjahre);
        analyseteams = Copy.of(analyseteams);
        participants = Copy.of(participants);
        weights = Copy.of(weights);
        allocations = allocations == null ? null : Copy.of(allocations);
    }

    /** The factor on every constraint's cost: the problem's own where it names one, else the default. */
    public Map<Constraint, Integer> effectiveWeights() {
        Map<Constraint, Integer> effective = new EnumMap<>(Constraint.class);
        for (Constraint constraint : Constraint.values()) {
            effective.put(constraint, weights.getOrDefault(constraint.id(), constraint.defaultWeight()));
        }
        return effective;
    }

    /** The same problem with a plan and what it is worth. */
    public PortableProblem withPlan(List<Allocation> plan) {
        return new PortableProblem(
                name,
                halbjahre,
                analyseteams,
                participants,
                weights,
                referenceCounts,
                timeLimitSeconds,
                plan,
                Scorecard.of(this, plan).score());
    }

    /** The same problem, without any plan. */
    public PortableProblem withoutPlan() {
        return withParticipants(participants);
    }

    /** The same problem with other participants, as after a pin; without any plan. */
    public PortableProblem withParticipants(List<Participant> others) {
        return new PortableProblem(
                name, halbjahre, analyseteams, others, weights, referenceCounts, timeLimitSeconds, null, null);
    }

    /** The same problem with other seats in its Halbjahre and teams; without any plan. */
    PortableProblem withSeats(List<Halbjahr> otherHalbjahre, List<Analyseteam> otherTeams) {
        return new PortableProblem(
                name, otherHalbjahre, otherTeams, participants, weights, referenceCounts, timeLimitSeconds, null, null);
    }
}
