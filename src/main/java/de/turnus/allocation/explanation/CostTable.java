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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A problem in numbers: seats, quotas and what offices cost, all by position in the problem and weighted.
 *
 * <p>A <em>place</em> is a Halbjahr with a team, {@code halbjahr · teams + team}, or {@link #NOWHERE}. A <em>row</em> is a
 * set of placements that a quota counts in each Halbjahr: one row for each team, then one for each group. A
 * <em>cell</em> is a row in a Halbjahr.
 */
final class CostTable {
    static final int NOWHERE = -1;

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

    /** What each office costs by itself. */
    final OfficeCosts own;

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
        for (int o = 0; o < offices; o++) {
            groups[o] = new int[GroupKind.values().length];
            for (GroupKind kind : GroupKind.values()) {
                String group = kind.groupOf(problem.participants().get(o));
                groups[o][kind.ordinal()] = known(groupRows.getOrDefault(kind, Map.of()), group);
            }
        }
        own = new OfficeCosts(problem, halbjahrPositions, teamPositions);
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
        Arrays.fill(hi, Integer.MAX_VALUE);
        Arrays.fill(quotaConstraint, Constraint.TEAM_WORKLOAD);
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

    /** @throws IllegalArgumentException where the problem has no such Halbjahr */
    int halbjahr(String id) {
        return known(halbjahrPositions, id);
    }

    /** @throws IllegalArgumentException where the problem has no such team */
    int team(String id) {
        return known(teamPositions, id);
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
}
