package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What each Halbjahr and each team costs one participant, looked up once before the search.
 *
 * <p>Arrays are indexed by the position of the Halbjahr or team in the problem.
 */
final class Office {
    private static final int KM_PER_UNIT = 10;

    final String ags;
    final Capacities capacities;
    final int[] groups;
    final long unplacedCost;
    final boolean pinned;
    final long[] wishRankCost;
    final long[] ticketCost;
    final boolean[] excluded;
    final boolean[] offPinnedHalbjahr;
    final boolean[] leavesHalbjahr;
    final int[] distanceCost;
    final boolean[] conflict;
    final boolean[] offPinnedTeam;
    final boolean[] leavesTeam;
    private final long[] halbjahrCost;
    private final long[] teamCost;

    Office(PortableProblem problem, Participant participant, Capacities capacities, int[] groups) {
        List<String> halbjahre = problem.halbjahre().stream().map(Halbjahr::id).toList();
        List<Analyseteam> teams = problem.analyseteams();
        List<String> teamIds = teams.stream().map(Analyseteam::id).toList();
        int n = problem.participants().size();
        this.ags = participant.ags();
        this.capacities = capacities;
        this.groups = groups;
        this.unplacedCost = participant.claim().unplacedCost(n);
        this.pinned = participant.isPinned();
        this.wishRankCost = longs(halbjahre, h -> square(ranksBehindFirst(participant, h, halbjahre.size())));
        this.ticketCost = longs(
                halbjahre,
                h -> (n + 1L - participant.ticketRank()) * ranksBehindFirst(participant, h, halbjahre.size()));
        this.excluded = flags(halbjahre, participant.excluded()::contains);
        this.offPinnedHalbjahr = flags(halbjahre, differsFrom(participant.pinnedHalbjahr()));
        this.leavesHalbjahr = flags(halbjahre, differsFrom(participant.baselineHalbjahr()));
        this.distanceCost = teams.stream()
                .mapToInt(team -> team.distanceKm().getOrDefault(ags, 0) / KM_PER_UNIT)
                .toArray();
        this.conflict = flags(teams, team -> team.conflicts().contains(ags));
        this.offPinnedTeam = flags(teamIds, differsFrom(participant.pinnedTeam()));
        this.leavesTeam = flags(teamIds, differsFrom(participant.baselineTeam()));
        long leavingHalbjahr = weight(problem, Constraint.REASSIGNED_HALBJAHR);
        long leavingTeam = weight(problem, Constraint.REASSIGNED_TEAM);
        long wish = weight(problem, Constraint.WISH_RANK);
        long distance = weight(problem, Constraint.TRAVEL_DISTANCE);
        this.halbjahrCost = IntStream.range(0, halbjahre.size())
                .mapToLong(h -> wish * wishRankCost[h] + (leavesHalbjahr[h] ? leavingHalbjahr : 0))
                .toArray();
        this.teamCost = IntStream.range(0, teams.size())
                .mapToLong(t -> distance * distanceCost[t] + (leavesTeam[t] ? leavingTeam : 0))
                .toArray();
    }

    /** What the Halbjahr costs the participant by itself, whoever else is there; weighted policy. */
    long ownCostOfHalbjahr(int halbjahr) {
        return halbjahrCost[halbjahr];
    }

    /** What the team costs the participant by itself; weighted policy. */
    long ownCostOfTeam(int team) {
        return teamCost[team];
    }

    /** Whether the Halbjahr breaks neither an exclusion nor a pin. */
    boolean mayTakeHalbjahr(int halbjahr) {
        return !excluded[halbjahr] && !offPinnedHalbjahr[halbjahr];
    }

    /** Whether the team has no conflict and breaks no pin. */
    boolean mayTakeTeam(int team) {
        return !conflict[team] && !offPinnedTeam[team];
    }

    private static long weight(PortableProblem problem, Constraint constraint) {
        return problem.effectiveWeights().getOrDefault(constraint, constraint.defaultWeight());
    }

    private static long ranksBehindFirst(Participant participant, String halbjahr, int halbjahre) {
        return participant.rankOf(halbjahr, halbjahre) - 1L;
    }

    private static long square(long number) {
        return number * number;
    }

    private static Predicate<String> differsFrom(@Nullable String fixed) {
        return id -> fixed != null && !fixed.equals(id);
    }

    private static long[] longs(List<String> items, ToLongFunction<String> cost) {
        return items.stream().mapToLong(cost).toArray();
    }

    private static <T> boolean[] flags(List<T> items, Predicate<T> predicate) {
        boolean[] flags = new boolean[items.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = predicate.test(items.get(i));
        }
        return flags;
    }
}
