package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * What each office costs in each place, seats, targets and quotas aside; weighted, by positions in the problem. A place is
 * what it is in {@link CostTable}.
 */
final class OfficeCosts {
    /** In place of a position: there is no pin, no baseline. */
    private static final int NONE = -1;

    /** In place of a position: a baseline that this problem does not offer. */
    private static final int ELSEWHERE = -2;

    private static final int KM_PER_STEP = 10;

    private final int halbjahre;
    private final int teams;
    private final long[] wish;
    private final long[] ticket;
    private final long[] travel;
    private final boolean[] excluded;
    private final boolean[] conflict;
    private final int[] pinnedHalbjahr;
    private final int[] pinnedTeam;
    private final int[] baselineHalbjahr;
    private final int[] baselineTeam;
    private final long[] unplaced;
    private final long otherHalbjahrWeight;
    private final long otherTeamWeight;

    OfficeCosts(PortableProblem problem, Map<String, Integer> halbjahrPositions, Map<String, Integer> teamPositions) {
        halbjahre = halbjahrPositions.size();
        teams = teamPositions.size();
        int offices = problem.participants().size();
        Map<Constraint, Integer> weights = problem.effectiveWeights();
        otherHalbjahrWeight = weights.getOrDefault(Constraint.REASSIGNED_HALBJAHR, 1);
        otherTeamWeight = weights.getOrDefault(Constraint.REASSIGNED_TEAM, 1);
        wish = new long[offices * halbjahre];
        ticket = new long[offices * halbjahre];
        excluded = new boolean[offices * halbjahre];
        travel = new long[offices * teams];
        conflict = new boolean[offices * teams];
        pinnedHalbjahr = new int[offices];
        pinnedTeam = new int[offices];
        baselineHalbjahr = new int[offices];
        baselineTeam = new int[offices];
        unplaced = new long[offices];
        long wishWeight = weights.getOrDefault(Constraint.WISH_RANK, 1);
        long travelWeight = weights.getOrDefault(Constraint.TRAVEL_DISTANCE, 1);
        for (int o = 0; o < offices; o++) {
            Participant office = problem.participants().get(o);
            pinnedHalbjahr[o] = position(halbjahrPositions, office.pinnedHalbjahr());
            pinnedTeam[o] = position(teamPositions, office.pinnedTeam());
            baselineHalbjahr[o] = position(halbjahrPositions, office.baselineHalbjahr());
            baselineTeam[o] = position(teamPositions, office.baselineTeam());
            unplaced[o] = office.claim().unplacedCost(offices);
            for (int h = 0; h < halbjahre; h++) {
                String id = problem.halbjahre().get(h).id();
                long behindFirst = office.rankOf(id, halbjahre) - 1L;
                wish[o * halbjahre + h] = wishWeight * behindFirst * behindFirst;
                ticket[o * halbjahre + h] = (offices + 1L - office.ticketRank()) * behindFirst;
                excluded[o * halbjahre + h] = office.excluded().contains(id);
            }
            readTeams(o, office.ags(), problem.analyseteams(), travelWeight);
        }
    }

    private void readTeams(int o, String ags, List<Analyseteam> all, long travelWeight) {
        for (int t = 0; t < teams; t++) {
            Analyseteam team = all.get(t);
            conflict[o * teams + t] = team.conflicts().contains(ags);
            travel[o * teams + t] = travelWeight * (team.distanceKm().getOrDefault(ags, 0) / KM_PER_STEP);
        }
    }

    private static int position(Map<String, Integer> positions, @Nullable String id) {
        return id == null ? NONE : positions.getOrDefault(id, ELSEWHERE);
    }

    boolean excludes(int office, int halbjahr) {
        return excluded[office * halbjahre + halbjahr];
    }

    boolean conflicts(int office, int team) {
        return conflict[office * teams + team];
    }

    boolean isPinned(int office) {
        return pinnedHalbjahr[office] != NONE || pinnedTeam[office] != NONE;
    }

    boolean breaksPin(int office, int place) {
        if (place == NOWHERE) {
            return isPinned(office);
        }
        int h = pinnedHalbjahr[office];
        int t = pinnedTeam[office];
        return (h != NONE && h != place / teams) || (t != NONE && t != place % teams);
    }

    /** What the office's own place costs on the hard level, seats aside. */
    int hard(int office, int place) {
        int pin = breaksPin(office, place) ? 1 : 0;
        if (place == NOWHERE) {
            return pin;
        }
        return pin + (excludes(office, place / teams) ? 1 : 0) + (conflicts(office, place % teams) ? 1 : 0);
    }

    long placement(int office, int place) {
        return place == NOWHERE ? unplaced[office] : 0;
    }

    long policy(int office, int place) {
        if (place == NOWHERE) {
            return 0;
        }
        int h = place / teams;
        int t = place - h * teams;
        return wish[office * halbjahre + h]
                + travel[office * teams + t]
                + otherHalbjahr(office, h)
                + otherTeam(office, t);
    }

    /** The part of the policy cost that depends on the team alone. */
    long teamCost(int office, int team) {
        return travel[office * teams + team] + otherTeam(office, team);
    }

    /** The part of the hard cost that the team adds to that of the Halbjahr. */
    int teamHard(int office, int place) {
        return hard(office, place) - halbjahrHard(office, place / teams);
    }

    /** The part of the policy cost that depends on the Halbjahr alone. */
    long halbjahrCost(int office, int halbjahr) {
        return halbjahr == NOWHERE ? 0 : wish(office, halbjahr) + otherHalbjahr(office, halbjahr);
    }

    /** The part of the hard cost that depends on the Halbjahr alone. */
    int halbjahrHard(int office, int halbjahr) {
        if (halbjahr == NOWHERE) {
            return isPinned(office) ? 1 : 0;
        }
        int pin = pinnedHalbjahr[office];
        return (pin != NONE && pin != halbjahr ? 1 : 0) + (excludes(office, halbjahr) ? 1 : 0);
    }

    long wish(int office, int halbjahr) {
        return wish[office * halbjahre + halbjahr];
    }

    long travel(int office, int team) {
        return travel[office * teams + team];
    }

    long otherHalbjahr(int office, int halbjahr) {
        int baseline = baselineHalbjahr[office];
        return baseline == NONE || baseline == halbjahr ? 0 : otherHalbjahrWeight;
    }

    long otherTeam(int office, int team) {
        int baseline = baselineTeam[office];
        return baseline == NONE || baseline == team ? 0 : otherTeamWeight;
    }

    long ticket(int office, int place) {
        return place == NOWHERE ? 0 : ticket[office * halbjahre + place / teams];
    }
}
