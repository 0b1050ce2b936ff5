package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.GroupKind;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * All seats and quotas of a problem as numbers: what any count of placements costs.
 *
 * <p>A <em>row</em> is a set of placements that is counted in each Halbjahr: row 0 all of them, then one row for each
 * team, then one for each group. A <em>cell</em> is a row in a Halbjahr.
 */
final class Capacities {
    final int halbjahre;
    final int teams;
    final int rows;

    /** Ordinal of the constraint that holds a row against {@link #lo} and {@link #hi}, by row. */
    final int[] quotaConstraint;

    final int[] lo;
    final int[] hi;
    final int[] minSeats;
    final int[] targetSeats;
    final int[] maxSeats;
    final int[] teamSeats;

    private final Map<GroupKind, List<String>> groups;

    Capacities(PortableProblem problem) {
        halbjahre = problem.halbjahre().size();
        teams = problem.analyseteams().size();
        groups = Arrays.stream(GroupKind.values())
                .collect(Collectors.toMap(kind -> kind, kind -> problem.participants().stream()
                        .map(kind::groupOf)
                        .distinct()
                        .toList()));
        rows = 1 + teams + groups.values().stream().mapToInt(List::size).sum();
        minSeats = seats(problem, Halbjahr::minSeats);
        targetSeats = seats(problem, Halbjahr::targetSeats);
        maxSeats = seats(problem, Halbjahr::maxSeats);
        teamSeats = problem.analyseteams().stream()
                .flatMapToInt(team -> problem.halbjahre().stream().mapToInt(h -> team.seatsIn(h.id())))
                .toArray();
        quotaConstraint = new int[rows];
        Arrays.fill(quotaConstraint, 0, 1 + teams, Constraint.TEAM_WORKLOAD.ordinal());
        lo = new int[rows * halbjahre];
        hi = new int[rows * halbjahre];
        Arrays.fill(hi, Integer.MAX_VALUE);
        List<String> halbjahrIds =
                problem.halbjahre().stream().map(Halbjahr::id).toList();
        List<String> teamIds =
                problem.analyseteams().stream().map(Analyseteam::id).toList();
        for (Quota quota : QuotaTable.of(problem)) {
            int row = rowOf(quota, teamIds);
            int cell = cell(row, halbjahrIds.indexOf(quota.halbjahr()));
            quotaConstraint[row] = quota.constraint().ordinal();
            lo[cell] = quota.lo();
            hi[cell] = quota.hi();
        }
    }

    int cell(int row, int halbjahr) {
        return row * halbjahre + halbjahr;
    }

    /** Position of a team's seats in a Halbjahr among {@link #teamSeats}. */
    int seat(int halbjahr, int team) {
        return team * halbjahre + halbjahr;
    }

    /** The rows of a participant's four groups. */
    int[] groupRowsOf(Participant participant) {
        return Arrays.stream(GroupKind.values())
                .mapToInt(kind -> groupRow(kind, kind.groupOf(participant)))
                .toArray();
    }

    static int teamRow(int team) {
        return 1 + team;
    }

    private int rowOf(Quota quota, List<String> teamIds) {
        for (GroupKind kind : GroupKind.values()) {
            if (kind.constraint() == quota.constraint()) {
                return groupRow(kind, quota.group());
            }
        }
        return teamRow(teamIds.indexOf(quota.group()));
    }

    private int groupRow(GroupKind kind, String group) {
        int row = 1 + teams;
        for (GroupKind before : GroupKind.values()) {
            List<String> ofKind = groups.getOrDefault(before, List.of());
            if (before == kind) {
                return row + ofKind.indexOf(group);
            }
            row += ofKind.size();
        }
        throw new IllegalArgumentException("No groups of kind " + kind);
    }

    private static int[] seats(PortableProblem problem, ToIntFunction<Halbjahr> seats) {
        return problem.halbjahre().stream().mapToInt(seats).toArray();
    }
}
