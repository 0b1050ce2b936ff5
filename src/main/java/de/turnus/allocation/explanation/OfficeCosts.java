package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.OwnCosts;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.Map;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * What each office costs in each place, seats, targets and quotas aside; weighted, by positions in the problem. A place is
 * what it is in {@link CostTable}.
 */
final class OfficeCosts {
    /** In place of a position: there is no pin. */
    private static final int NONE = -1;

    /** In place of a position: a pin that this problem does not offer. */
    private static final int ELSEWHERE = -2;

    private final int halbjahre;
    private final int teams;
    private final long[] wish;
    private final long[] ticket;
    private final long[] travel;
    private final long[] otherHalbjahr;
    private final long[] otherTeam;
    private final boolean[] excluded;
    private final boolean[] conflict;
    private final int[] pinnedHalbjahr;
    private final int[] pinnedTeam;
    private final long[] unplaced;

    OfficeCosts(PortableProblem problem, Map<String, Integer> halbjahrPositions, Map<String, Integer> teamPositions) {
        halbjahre = halbjahrPositions.size();
        teams = teamPositions.size();
        int offices = problem.participants().size();
        OwnCosts own = new OwnCosts(problem);
        wish = new long[offices * halbjahre];
        ticket = new long[offices * halbjahre];
        otherHalbjahr = new long[offices * halbjahre];
        excluded = new boolean[offices * halbjahre];
        travel = new long[offices * teams];
        otherTeam = new long[offices * teams];
        conflict = new boolean[offices * teams];
        pinnedHalbjahr = new int[offices];
        pinnedTeam = new int[offices];
        unplaced = new long[offices];
        for (int o = 0; o < offices; o++) {
            Participant office = problem.participants().get(o);
            pinnedHalbjahr[o] = position(halbjahrPositions, office.pinnedHalbjahr());
            pinnedTeam[o] = position(teamPositions, office.pinnedTeam());
            unplaced[o] = own.ofAbsence(office);
            for (int h = 0; h < halbjahre; h++) {
                String id = problem.halbjahre().get(h).id();
                wish[o * halbjahre + h] = own.wishRank(office, id);
                otherHalbjahr[o * halbjahre + h] = own.reassignedHalbjahr(office, id);
                ticket[o * halbjahre + h] = own.ticketOrder(office, id);
                excluded[o * halbjahre + h] = office.excluded().contains(id);
            }
            for (int t = 0; t < teams; t++) {
                Analyseteam team = problem.analyseteams().get(t);
                conflict[o * teams + t] = team.conflicts().contains(office.ags());
                travel[o * teams + t] = own.travelDistance(office, team);
                otherTeam[o * teams + t] = own.reassignedTeam(office, team);
            }
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
        return otherHalbjahr[office * halbjahre + halbjahr];
    }

    long otherTeam(int office, int team) {
        return otherTeam[office * teams + team];
    }

    long ticket(int office, int place) {
        return place == NOWHERE ? 0 : ticket[office * halbjahre + place / teams];
    }
}
