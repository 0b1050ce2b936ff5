package de.turnus.bench;

import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.Comparator;
import java.util.List;

/** Offices in the order in which they came. A problem does not say when that was; the ticket stands for it. */
final class FirstComeFirstServed implements Method {
    @Override
    public String name() {
        return "first come first served";
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        List<Participant> order = problem.participants().stream()
                .sorted(Comparator.comparingInt(Participant::ticketRank))
                .toList();
        return Trial.unproven(SerialOrder.plan(problem, order), watch.seconds());
    }
}
