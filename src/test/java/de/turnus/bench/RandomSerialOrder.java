package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Offices in an order that is drawn, anew for each of several plans. */
final class RandomSerialOrder implements Method {
    private final int orders;

    /** @param orders how many are drawn, with the seeds from 1 on */
    RandomSerialOrder(int orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "random serial order, mean of " + orders;
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        List<List<Allocation>> plans = IntStream.rangeClosed(1, orders)
                .mapToObj(seed -> plan(problem, seed))
                .toList();
        return new Trial(plans, watch.seconds() / orders, Trial.Proof.NOT_TRIED, 0);
    }

    static List<Allocation> plan(PortableProblem problem, long seed) {
        List<Participant> order = new ArrayList<>(problem.participants());
        Collections.shuffle(order, new Random(seed));
        return SerialOrder.plan(problem, order);
    }
}
