package de.turnus.allocation;

import de.turnus.allocation.ReleasedRounds.Released;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.Loosening;
import de.turnus.allocation.replan.Replan;
import de.turnus.allocation.replan.ReplanChange;
import de.turnus.allocation.replan.ReplanOrder;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the rounds that mend a released plan. */
@ApplicationScoped
class ReplanRounds {
    private final ReleasedRounds released;
    private final JoiningOffices joining;
    private final Clock clock;

    ReplanRounds(ReleasedRounds released, JoiningOffices joining, Clock clock) {
        this.released = released;
        this.joining = joining;
        this.clock = clock;
    }

    /**
     * A round that is not stored yet.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the plan is not released, a change does not fit it, or
     *     what stays leaves no plan possible; that names whom to loosen
     */
    AllocationRoundRow make(NewRound wanted, String account) {
        ReplanBody body = wanted.mending();
        Released plan = released.require(body.round());
        ReplanOrder order = order(plan, body);
        SolvableProblem.requireNone(Replan.faultsOf(plan.plan(), order).stream()
                .map(fault -> new Fault(pointer(body, fault.pointer()), fault.detail()))
                .toList());
        PortableProblem problem = settings(Replan.of(plan.plan(), order), wanted);
        if (problem.participants().isEmpty()) {
            throw invalid(List.of(new InvalidValue(
                    "/replan/changes", "Alle treten zurück, zu planen ist nichts: mindestens ein Jugendamt lassen.")));
        }
        SolvableProblem.requireSound(problem);
        ReplanContradictions.requireNone(plan.plan(), order, problem);
        return AllocationRoundRow.mending(
                plan.row(),
                new AllocationRoundBody(
                        wanted.name(),
                        RoundKind.REPLAN,
                        plan.row().registrationWindow,
                        problem.halbjahre(),
                        new AnalyseteamChoice(problem.analyseteams().stream()
                                .map(Analyseteam::id)
                                .toList()),
                        problem.weights(),
                        plan.row().reference,
                        wanted.timeLimitSeconds(),
                        null),
                body,
                problem,
                account,
                clock.instant());
    }

    private ReplanOrder order(Released plan, ReplanBody body) {
        List<ReplanChange> changes = new ArrayList<>();
        List<InvalidValue> errors = new ArrayList<>();
        for (int i = 0; i < body.changes().size(); i++) {
            ReplanChangeBody change = body.changes().get(i);
            if (change.type() == ReplanChangeType.JOINED) {
                joining.joined(plan, change, "/replan/changes/" + i, errors).ifPresent(changes::add);
            } else {
                changes.add(change.change());
            }
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        LocalDate today = LocalDate.now(clock);
        return new ReplanOrder(
                changes,
                body.loosened() == null ? Loosening.NOBODY : body.loosened().loosening(),
                plan.plan().halbjahre().stream()
                        .map(Halbjahr::id)
                        .filter(id -> !HalbjahrId.parse(id).firstDay().isAfter(today))
                        .toList());
    }

    private static PortableProblem settings(PortableProblem problem, NewRound wanted) {
        return new PortableProblem(
                wanted.name(),
                problem.halbjahre(),
                problem.analyseteams(),
                problem.participants(),
                wanted.weights() == null ? problem.weights() : wanted.weights(),
                problem.referenceCounts(),
                wanted.timeLimitSeconds(),
                null,
                null);
    }

    /** From the order of the replan to the body that asked for it. */
    private static String pointer(ReplanBody body, String at) {
        String there = at.replace("/office/pinnedHalbjahr", "/replacement")
                .replace("/office/ags", "/ags")
                .replace("/seats/id", "/halbjahr");
        String[] parts = there.split("/", -1);
        boolean ofSeats = parts.length == 4 && parts[3].equals("seats"); // /changes/3/seats
        return "/replan"
                + (ofSeats && body.changes().get(Integer.parseInt(parts[2])).type() == ReplanChangeType.HALBJAHR_SEATS
                        ? "/changes/" + parts[2]
                        : there);
    }

    private static RuntimeException invalid(List<InvalidValue> errors) {
        return ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
    }
}
