package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;

import java.util.List;

/**
 * What a method came to on one problem.
 *
 * @param plans none where it found none in time; several where the mean over them counts
 * @param seconds for one plan, by the clock
 * @param proof how far the method itself shows that there is no better plan
 * @param bound that no plan goes below on the policy level; 0 where the method proves none
 */
record Trial(List<List<Allocation>> plans, double seconds, Proof proof, long bound) {
    /** Whether a method proves the policy cost of its plan to be the least. */
    enum Proof {
        /** The method does not try. */
        NOT_TRIED,
        PROVEN,
        /** A limit came first. */
        OPEN
    }

    Trial {
        plans = List.copyOf(plans);
    }

    /** A plan of which the method says nothing more. */
    static Trial unproven(List<Allocation> plan, double seconds) {
        return new Trial(List.of(plan), seconds, Proof.NOT_TRIED, 0);
    }
}
