package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.BendableScore;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The plan that a search starts from: one office after the other into the cheapest seat that is still free.
 *
 * <p>Pinned offices come first, then claim by claim, within a claim by ticket. No seat is taken twice and nobody is put
 * where an exclusion, a conflict or a pin forbids it; who finds no such seat is not placed.
 */
final class FirstPlan {
    /** A loss of as many starting temperatures is accepted about once in three thousand tries. */
    private static final long HOPELESS_DEGREES = 8;

    private final PortableProblem problem;
    private final Map<Constraint, Integer> weights;
    private final List<HalbjahrChoice> halbjahre;
    private final List<TeamChoice> teams;
    private final Capacities capacities;
    private final Occupancy occupancy;
    private final int[] takenInHalbjahr;
    private final int[] takenFromTeam;

    private FirstPlan(PortableProblem problem) {
        this.problem = problem;
        this.weights = problem.effectiveWeights();
        this.halbjahre = IntStream.range(0, problem.halbjahre().size())
                .mapToObj(i -> new HalbjahrChoice(i, problem.halbjahre().get(i).id()))
                .toList();
        this.teams = IntStream.range(0, problem.analyseteams().size())
                .mapToObj(i -> new TeamChoice(i, problem.analyseteams().get(i).id()))
                .toList();
        this.capacities = new Capacities(problem);
        this.occupancy = new Occupancy(capacities);
        this.takenInHalbjahr = new int[halbjahre.size()];
        this.takenFromTeam = new int[capacities.teamSeats.length];
    }

    static Plan of(PortableProblem problem) {
        return new FirstPlan(problem).plan();
    }

    /**
     * A plan that was found before, ready to be bettered.
     *
     * @param found one allocation for each participant, in any order
     * @throws IllegalArgumentException where it is not a plan of the problem
     */
    static Plan of(PortableProblem problem, List<Allocation> found) {
        Scorecard.of(problem, found); // refuses what is not a plan of the problem
        return new FirstPlan(problem).plan(found);
    }

    private Plan plan(List<Allocation> found) {
        Map<String, Allocation> byAgs = found.stream().collect(Collectors.toMap(Allocation::ags, a -> a));
        Map<String, HalbjahrChoice> halbjahrById =
                halbjahre.stream().collect(Collectors.toMap(HalbjahrChoice::id, h -> h));
        Map<String, TeamChoice> teamById = teams.stream().collect(Collectors.toMap(TeamChoice::id, t -> t));
        return plan(problem.participants().stream()
                .map(participant -> {
                    Allocation seat = Objects.requireNonNull(byAgs.get(participant.ags()));
                    return new Placement(
                            office(participant),
                            halbjahrById.get(seat.halbjahr()),
                            teamById.getOrDefault(seat.analyseteam(), teams.getFirst()));
                })
                .toArray(Placement[]::new));
    }

    private Plan plan() {
        List<Participant> participants = problem.participants();
        Placement[] placements = new Placement[participants.size()];
        IntStream.range(0, placements.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !participants.get(i).isPinned())
                        .thenComparing(i -> participants.get(i).claim())
                        .thenComparing(i -> participants.get(i).ticketRank()))
                .forEach(i -> placements[i] = place(participants.get(i)));
        return plan(placements);
    }

    private Plan plan(Placement[] placements) {
        return new Plan(halbjahre, teams, new ArrayList<>(List.of(placements)), overrides(), hopelessLoss());
    }

    private Office office(Participant participant) {
        return new Office(problem, participant, capacities, capacities.groupRowsOf(participant));
    }

    private long hopelessLoss() {
        return HOPELESS_DEGREES * SearchSchedule.of(problem).policyTemperature();
    }

    private Placement place(Participant participant) {
        Office office = office(participant);
        HalbjahrChoice bestHalbjahr = null;
        TeamChoice bestTeam = teams.getFirst();
        long best = Long.MAX_VALUE;
        for (HalbjahrChoice halbjahr : halbjahre) {
            for (TeamChoice team : teams) {
                if (!isFree(halbjahr.index(), team.index())
                        || !office.mayTakeHalbjahr(halbjahr.index())
                        || !office.mayTakeTeam(team.index())) {
                    continue;
                }
                long cost = costOf(office, halbjahr.index(), team.index());
                if (cost < best) {
                    best = cost;
                    bestHalbjahr = halbjahr;
                    bestTeam = team;
                }
            }
        }
        take(office, bestHalbjahr, bestTeam);
        return new Placement(office, bestHalbjahr, bestTeam);
    }

    private boolean isFree(int halbjahr, int team) {
        return takenInHalbjahr[halbjahr] < capacities.maxSeats[halbjahr]
                && takenFromTeam[capacities.seat(halbjahr, team)]
                        < capacities.teamSeats[capacities.seat(halbjahr, team)];
    }

    private void take(Office office, @Nullable HalbjahrChoice halbjahr, TeamChoice team) {
        if (halbjahr != null) {
            takenInHalbjahr[halbjahr.index()]++;
            takenFromTeam[capacities.seat(halbjahr.index(), team.index())]++;
            occupancy.add(office, halbjahr.index(), team.index());
        }
    }

    private long costOf(Office office, int halbjahr, int team) {
        occupancy.add(office, halbjahr, team);
        long cost = weights.entrySet().stream()
                .mapToLong(weight -> weight.getValue() * occupancy.cost(weight.getKey()))
                .sum();
        occupancy.remove(office, halbjahr, team);
        Placement placement = new Placement(office, halbjahre.get(halbjahr), teams.get(team));
        return cost
                + weighted(Constraint.WISH_RANK, placement.wishRankCost())
                + weighted(Constraint.TRAVEL_DISTANCE, placement.distanceCost())
                + weighted(Constraint.REASSIGNED_HALBJAHR, placement.leavesHalbjahr() ? 1 : 0)
                + weighted(Constraint.REASSIGNED_TEAM, placement.leavesTeam() ? 1 : 0);
    }

    private long weighted(Constraint constraint, long cost) {
        return weights.getOrDefault(constraint, 1) * cost;
    }

    /** The problem's weights; 0 for what no plan of the problem can cost, so that the search does not reckon it. */
    private ConstraintWeightOverrides<BendableScore> overrides() {
        Map<String, BendableScore> overrides = weights.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().id(),
                        e -> AllocationConstraints.weight(e.getKey(), canCost(e.getKey()) ? e.getValue() : 0)));
        return ConstraintWeightOverrides.of(overrides);
    }

    private boolean canCost(Constraint constraint) {
        List<Participant> participants = problem.participants();
        return switch (constraint) {
            case PINNED -> participants.stream().anyMatch(Participant::isPinned);
            case EXCLUDED_HALBJAHR ->
                participants.stream().anyMatch(p -> !p.excluded().isEmpty());
            case CONFLICT_OF_INTEREST ->
                problem.analyseteams().stream().anyMatch(t -> !t.conflicts().isEmpty());
            case REASSIGNED_HALBJAHR -> participants.stream().anyMatch(p -> p.baselineHalbjahr() != null);
            case REASSIGNED_TEAM -> participants.stream().anyMatch(p -> p.baselineTeam() != null);
            default -> true;
        };
    }
}
