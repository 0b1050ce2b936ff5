package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All quotas of a problem; the one table that scorecard, solver and proof read.
 *
 * <p>A group's share is {@code target(h) · c(g) / C}, c(g) its offices among the C of the reference; rounded down and
 * up exactly, on integers. Groups are those that occur among the participants. A team's share is
 * {@code target(h) · seats(t,h) / Σ seats(·,h)}; where no team has a seat there is no quota, and no cost.
 */
public final class QuotaTable {
    private QuotaTable() {}

    /** The quotas of the problem, by constraint, then group, then Halbjahr, each in the order of the problem. */
    public static List<Quota> of(PortableProblem problem) {
        List<Quota> quotas = new ArrayList<>();
        for (GroupKind kind : GroupKind.values()) {
            addGroups(problem, kind, quotas);
        }
        addTeams(problem, quotas);
        return List.copyOf(quotas);
    }

    private static void addGroups(PortableProblem problem, GroupKind kind, List<Quota> quotas) {
        Map<String, Integer> occurring = new LinkedHashMap<>();
        problem.participants().forEach(p -> occurring.merge(kind.groupOf(p), 1, Integer::sum));
        Map<String, Integer> counts = referenceOr(occurring, problem, kind);
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        for (String group : occurring.keySet()) {
            for (Halbjahr halbjahr : problem.halbjahre()) {
                long share = (long) halbjahr.targetSeats() * counts.getOrDefault(group, 0);
                quotas.add(
                        kind == GroupKind.KREIS
                                ? new Quota(kind.constraint(), group, halbjahr.id(), 0, Math.max(1, ceil(share, all)))
                                : new Quota(
                                        kind.constraint(), group, halbjahr.id(), floor(share, all), ceil(share, all)));
            }
        }
    }

    private static Map<String, Integer> referenceOr(
            Map<String, Integer> occurring, PortableProblem problem, GroupKind kind) {
        ReferenceCounts reference = problem.referenceCounts();
        if (reference == null || kind.referenceOf(reference).isEmpty()) {
            return occurring;
        }
        return kind.referenceOf(reference);
    }

    private static void addTeams(PortableProblem problem, List<Quota> quotas) {
        for (Analyseteam team : problem.analyseteams()) {
            for (Halbjahr halbjahr : problem.halbjahre()) {
                long all = problem.analyseteams().stream()
                        .mapToLong(t -> t.seatsIn(halbjahr.id()))
                        .sum();
                if (all > 0) {
                    long share = (long) halbjahr.targetSeats() * team.seatsIn(halbjahr.id());
                    quotas.add(new Quota(
                            Constraint.TEAM_WORKLOAD, team.id(), halbjahr.id(), floor(share, all), ceil(share, all)));
                }
            }
        }
    }

    private static int floor(long dividend, long divisor) {
        return divisor == 0 ? 0 : Math.toIntExact(Math.floorDiv(dividend, divisor));
    }

    private static int ceil(long dividend, long divisor) {
        return divisor == 0 ? 0 : Math.toIntExact(Math.ceilDiv(dividend, divisor));
    }
}
