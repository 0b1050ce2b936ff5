package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All steps that lower a problem's least hard cost, by one each.
 *
 * <p>Read off one flow of least cost instead of one flow for each step: a step adds edges that share one unit, so it
 * lowers the cost just where such an edge closes a cycle of negative cost in what the flow leaves over (Ahuja, Magnanti,
 * Orlin: Network Flows, 1993, sections 5.4 and 9.3). It takes shortest paths from every Halbjahr and every team's seats
 * in it.
 */
final class HelpfulSteps {
    private final PortableProblem problem;
    private final RelaxedPlan plan;
    private final Set<Step> found = new LinkedHashSet<>();

    private HelpfulSteps(PortableProblem problem) {
        this.problem = problem;
        this.plan = new RelaxedPlan(problem);
    }

    /** The steps, most natural first; none where there is not enough effort left to look for them. */
    static List<Step> of(PortableProblem problem, Effort effort) {
        if (effort.isSpent()) {
            return List.of();
        }
        HelpfulSteps steps = new HelpfulSteps(problem);
        long searches =
                (1L + problem.halbjahre().size()) * (1L + problem.analyseteams().size());
        if (!effort.affords(steps.plan.work() + searches * steps.plan.edges())) {
            return List.of();
        }
        steps.seats();
        steps.bars();
        effort.spend(steps.plan.work());
        return steps.sorted();
    }

    private void seats() {
        long[] fromSink = plan.pathsFrom(plan.sink());
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            long[] fromHalbjahr = plan.pathsFrom(plan.halbjahrNode(h));
            if (plan.belowMin(h) > 0
                    || problem.halbjahre().get(h).minSeats() > 0 && saves(0, fromHalbjahr[plan.sink()])) {
                found.add(Step.ofHalbjahr(Relaxation.MIN_SEATS, h));
            }
            if (saves(0, fromSink[plan.halbjahrNode(h)])) {
                found.add(Step.ofHalbjahr(Relaxation.MAX_SEATS, h));
            }
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                if (saves(0, fromHalbjahr[plan.cellNode(h, t)])) {
                    found.add(Step.teamSeat(h, t));
                }
            }
        }
        for (int p = 0; p < problem.participants().size(); p++) {
            if (problem.participants().get(p).isPinned() && saves(0, fromSink[plan.nodeOf(p)])) {
                found.add(Step.ofPin(Relaxation.WHOLE_PIN, p)); // its unit goes straight to the sink
            }
        }
    }

    /** Steps that open a way from a participant to a team's seats. */
    private void bars() {
        List<Bars> bars = Bars.of(problem);
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                long[] fromCell = plan.pathsFrom(plan.cellNode(h, t));
                for (int p = 0; p < problem.participants().size(); p++) {
                    bars(p, h, t, bars.get(p), fromCell[plan.nodeOf(p)]);
                }
            }
        }
    }

    private void bars(int p, int h, int t, Bars barred, long path) {
        if (path == RelaxedPlan.NO_PATH) {
            return;
        }
        Participant office = problem.participants().get(p);
        int offHalbjahr =
                leaves(office.pinnedHalbjahr(), problem.halbjahre().get(h).id());
        int offTeam = leaves(office.pinnedTeam(), problem.analyseteams().get(t).id());
        int excluded = barred.halbjahre().get(h) ? 1 : 0;
        int conflict = barred.teams().get(t) ? 1 : 0;
        int broken = Math.max(offHalbjahr, offTeam);
        if (excluded > 0 && saves(broken + conflict, path)) {
            found.add(Step.exclusion(p, h));
        }
        if (conflict > 0 && saves(broken + excluded, path)) {
            found.add(Step.conflict(p, t));
        }
        if (broken > 0 && saves(excluded + conflict, path)) {
            found.add(Step.ofPin(Relaxation.WHOLE_PIN, p));
        }
        if (office.pinnedHalbjahr() != null && office.pinnedTeam() != null) {
            if (offTeam > offHalbjahr && saves(excluded + conflict, path)) {
                found.add(Step.ofPin(Relaxation.PINNED_TEAM, p));
            }
            if (offHalbjahr > offTeam && saves(excluded + conflict, path)) {
                found.add(Step.ofPin(Relaxation.PINNED_HALBJAHR, p));
            }
        }
    }

    private static int leaves(@Nullable String pin, String now) {
        return pin != null && !pin.equals(now) ? 1 : 0;
    }

    /** Whether an edge at the price of so many units closes a cycle that lowers the hard cost. */
    private static boolean saves(int units, long path) {
        return path != RelaxedPlan.NO_PATH && Relaxation.units(path) + units < 0;
    }

    /** By kind; the whole of a pin only where no part of it would do. */
    private List<Step> sorted() {
        Set<Integer> inPart = new HashSet<>();
        found.stream()
                .filter(s -> s.kind() == Relaxation.PINNED_TEAM || s.kind() == Relaxation.PINNED_HALBJAHR)
                .forEach(s -> inPart.add(s.participant()));
        List<Step> sorted = new ArrayList<>();
        for (Relaxation kind : Relaxation.values()) {
            found.stream()
                    .filter(s -> s.kind() == kind)
                    .filter(s -> kind != Relaxation.WHOLE_PIN || !inPart.contains(s.participant()))
                    .forEach(sorted::add);
        }
        return sorted;
    }
}
