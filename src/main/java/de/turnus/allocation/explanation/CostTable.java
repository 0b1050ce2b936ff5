package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.GroupKind;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A problem in numbers: seats, quotas and what each office costs where, all by position in the problem and weighted.
 *
 * <p>A <em>place</em> is a Halbjahr with a team, {@code halbjahr · teams + team}, or {@link #NOWHERE}. A <em>row</em> is a
 * set of placements that a quota counts in each Halbjahr: one row for each team, then one for each group. A
 * <em>cell</em> is a row in a Halbjahr.
 */
final class CostTable {
    static final int NOWHERE = -1;

    /** In place of a position: there is no pin, no baseline. */
    private static final int NONE = -1;

    /** In place of a position: a baseline that this problem does not offer. */
    private static final int ELSEWHERE = -2;

    private static final int KM_PER_STEP = 10;

    final PortableProblem problem;
    final int offices;
    final int halbjahre;
    final int teams;
    final int rows;

    final int[] minSeats;
    final int[] targetSeats;
    final int[] maxSeats;

    /** By place. */
    final int[] teamSeats;

    /** Fewest and most placements that cost nothing, by cell. */
    final int[] lo;

    final int[] hi;

    /** Constraint and weight of the quota, by row. */
    final Constraint[] quotaConstraint;

    final long[] quotaWeight;

    /** The rows of an office's groups, in the order of {@link GroupKind}. */
    final int[][] groups;

    final String[] rowNames;
    final long targetWeight;

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

    private final Map<String, Integer> officePositions = new HashMap<>();
    private final Map<String, Integer> halbjahrPositions = new HashMap<>();
    private final Map<String, Integer> teamPositions = new HashMap<>();

    CostTable(PortableProblem problem) {
        this.problem = problem;
        index(problem.participants().stream().map(Participant::ags).toList(), officePositions);
        index(problem.halbjahre().stream().map(Halbjahr::id).toList(), halbjahrPositions);
        index(problem.analyseteams().stream().map(Analyseteam::id).toList(), teamPositions);
        offices = problem.participants().size();
        halbjahre = problem.halbjahre().size();
        teams = problem.analyseteams().size();
        Map<Constraint, Integer> weights = problem.effectiveWeights();
        targetWeight = weights.getOrDefault(Constraint.HALBJAHR_TARGET, 1);
        otherHalbjahrWeight = weights.getOrDefault(Constraint.REASSIGNED_HALBJAHR, 1);
        otherTeamWeight = weights.getOrDefault(Constraint.REASSIGNED_TEAM, 1);
        minSeats = seats(problem, Halbjahr::minSeats);
        targetSeats = seats(problem, Halbjahr::targetSeats);
        maxSeats = seats(problem, Halbjahr::maxSeats);
        teamSeats = new int[halbjahre * teams];
        for (int h = 0; h < halbjahre; h++) {
            for (int t = 0; t < teams; t++) {
                teamSeats[place(h, t)] = problem.analyseteams()
                        .get(t)
                        .seatsIn(problem.halbjahre().get(h).id());
            }
        }

        List<String> names = new ArrayList<>(teamPositions.size());
        problem.analyseteams().forEach(team -> names.add(team.id()));
        Map<GroupKind, Map<String, Integer>> groupRows = groupRows(problem, names);
        rows = names.size();
        rowNames = names.toArray(String[]::new);
        lo = new int[rows * halbjahre];
        hi = new int[rows * halbjahre];
        quotaConstraint = new Constraint[rows];
        quotaWeight = new long[rows];
        readQuotas(problem, groupRows, weights);

        groups = new int[offices][];
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
        for (int o = 0; o < offices; o++) {
            readOffice(o, problem.participants().get(o), groupRows, weights);
        }
        readTeams(problem.analyseteams(), weights.getOrDefault(Constraint.TRAVEL_DISTANCE, 1));
    }

    private static void index(List<String> ids, Map<String, Integer> positions) {
        ids.forEach(id -> positions.put(id, positions.size()));
    }

    private static int[] seats(PortableProblem problem, ToIntFunction<Halbjahr> seats) {
        return problem.halbjahre().stream().mapToInt(seats).toArray();
    }

    private static Map<GroupKind, Map<String, Integer>> groupRows(PortableProblem problem, List<String> names) {
        Map<GroupKind, Map<String, Integer>> all = new HashMap<>();
        for (GroupKind kind : GroupKind.values()) {
            Map<String, Integer> ofKind = new HashMap<>();
            for (Participant office : problem.participants()) {
                String group = kind.groupOf(office);
                if (ofKind.putIfAbsent(group, names.size()) == null) {
                    names.add(group);
                }
            }
            all.put(kind, ofKind);
        }
        return all;
    }

    private void readQuotas(
            PortableProblem problem, Map<GroupKind, Map<String, Integer>> groupRows, Map<Constraint, Integer> weights) {
        java.util.Arrays.fill(hi, Integer.MAX_VALUE);
        java.util.Arrays.fill(quotaConstraint, Constraint.TEAM_WORKLOAD);
        Map<Constraint, Map<String, Integer>> rowsOf = new HashMap<>();
        groupRows.forEach((kind, ofKind) -> rowsOf.put(kind.constraint(), ofKind));
        rowsOf.put(Constraint.TEAM_WORKLOAD, teamPositions);
        for (Quota quota : QuotaTable.of(problem)) {
            int row = known(rowsOf.getOrDefault(quota.constraint(), Map.of()), quota.group());
            int cell = cell(row, known(halbjahrPositions, quota.halbjahr()));
            quotaConstraint[row] = quota.constraint();
            quotaWeight[row] = weights.getOrDefault(quota.constraint(), 1);
            lo[cell] = quota.lo();
            hi[cell] = quota.hi();
        }
    }

    private void readOffice(
            int o,
            Participant office,
            Map<GroupKind, Map<String, Integer>> groupRows,
            Map<Constraint, Integer> weights) {
        groups[o] = new int[GroupKind.values().length];
        for (GroupKind kind : GroupKind.values()) {
            groups[o][kind.ordinal()] = known(groupRows.getOrDefault(kind, Map.of()), kind.groupOf(office));
        }
        for (int h = 0; h < halbjahre; h++) {
            String id = problem.halbjahre().get(h).id();
            long behindFirst = office.rankOf(id, halbjahre) - 1L;
            wish[o * halbjahre + h] = weights.getOrDefault(Constraint.WISH_RANK, 1) * behindFirst * behindFirst;
            ticket[o * halbjahre + h] = (offices + 1L - office.ticketRank()) * behindFirst;
            excluded[o * halbjahre + h] = office.excluded().contains(id);
        }
        pinnedHalbjahr[o] = position(halbjahrPositions, office.pinnedHalbjahr());
        pinnedTeam[o] = position(teamPositions, office.pinnedTeam());
        baselineHalbjahr[o] = position(halbjahrPositions, office.baselineHalbjahr());
        baselineTeam[o] = position(teamPositions, office.baselineTeam());
        unplaced[o] = office.claim().unplacedCost(offices);
    }

    private void readTeams(List<Analyseteam> all, long travelWeight) {
        for (int t = 0; t < teams; t++) {
            Analyseteam team = all.get(t);
            for (String ags : team.conflicts()) {
                Integer o = officePositions.get(ags);
                if (o != null) {
                    conflict[o * teams + t] = true;
                }
            }
            for (int o = 0; o < offices; o++) {
                String ags = problem.participants().get(o).ags();
                travel[o * teams + t] = travelWeight * (team.distanceKm().getOrDefault(ags, 0) / KM_PER_STEP);
            }
        }
    }

    private static int position(Map<String, Integer> positions, @Nullable String id) {
        return id == null ? NONE : positions.getOrDefault(id, ELSEWHERE);
    }

    private static int known(Map<String, Integer> positions, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("Not in the problem: " + id);
        }
        return position;
    }

    /** @throws IllegalArgumentException where the office does not take part */
    int office(String ags) {
        return known(officePositions, ags);
    }

    /** The place of a Halbjahr and a team that the problem has; nowhere for null. */
    int place(@Nullable String halbjahr, @Nullable String team) {
        return halbjahr == null || team == null
                ? NOWHERE
                : place(known(halbjahrPositions, halbjahr), known(teamPositions, team));
    }

    int place(int halbjahr, int team) {
        return halbjahr * teams + team;
    }

    int halbjahrOf(int place) {
        return place == NOWHERE ? NOWHERE : place / teams;
    }

    int teamOf(int place) {
        return place == NOWHERE ? NOWHERE : place % teams;
    }

    int cell(int row, int halbjahr) {
        return row * halbjahre + halbjahr;
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
        return (h != NONE && h != halbjahrOf(place)) || (t != NONE && t != teamOf(place));
    }

    /** Whether no hard constraint that looks at this office alone forbids the place. */
    boolean allows(int office, int place) {
        return hard(office, place) == 0;
    }

    /** What the office's own place costs on the hard level, seats aside. */
    int hard(int office, int place) {
        int pin = breaksPin(office, place) ? 1 : 0;
        if (place == NOWHERE) {
            return pin;
        }
        return pin + (excludes(office, halbjahrOf(place)) ? 1 : 0) + (conflicts(office, teamOf(place)) ? 1 : 0);
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
        return hard(office, place) - halbjahrHard(office, halbjahrOf(place));
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
