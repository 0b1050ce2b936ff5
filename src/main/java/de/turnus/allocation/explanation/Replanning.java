package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.explanation.Alternative.Replanned;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to give an office a Halbjahr where everyone else may move: an interval on the policy level.
 *
 * @param found the best plan found
 * @param value what is known
 */
record Replanning(Seating found, Replanned value) {
    /**
     * @param bound that no plan goes below which is as good as the plan on the levels before; null where none is proven
     * @param moves of the search
     * @param prover asked for more, if anything is left to prove; null to do without
     */
    static Replanning of(WhatIf whatIf, int halbjahr, @Nullable Long bound, long moves, @Nullable Prover prover) {
        Seating found = PlanSearch.with(whatIf.startIn(halbjahr), whatIf.office, halbjahr, moves);
        PortableProblem held =
                Variant.withOffice(whatIf.problem, whatIf.office, p -> Variant.pinned(p, whatIf.id(halbjahr), null));
        boolean possible = found.hard() == 0
                || whatIf.plan.hard() > 0
                || Feasibility.of(held).isFeasible();
        Replanning searched = new Replanning(found, value(whatIf, found, bound, possible));
        if (prover == null || !possible || searched.value.proven()) {
            return searched;
        }
        Proof proof = prover.prove(held, found.plan());
        Seating best = new Seating(whatIf.table, proof.allocations());
        Long narrowed = higher(bound, boundOf(proof.certificate(), whatIf.plan));
        return new Replanning(best, value(whatIf, best, narrowed, true));
    }

    static @Nullable Long higher(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    /**
     * What no plan costs less than that is as good as the plan on the levels before policy.
     *
     * @return null where the certificate is about plans that are better or worse there, or leaves that open
     */
    static @Nullable Long boundOf(Certificate certificate, Seating plan) {
        LevelBound hard = certificate.levels().get(Level.HARD.ordinal());
        LevelBound placement = certificate.levels().get(Level.PLACEMENT.ordinal());
        boolean comparable = hard.isProven()
                && placement.isProven()
                && hard.cost() == plan.hard()
                && placement.cost() == plan.placement();
        return comparable ? Long.valueOf(certificate.bound()) : null;
    }

    private static Replanned value(WhatIf whatIf, Seating found, @Nullable Long bound, boolean possible) {
        Long atLeast = bound == null || !possible ? null : Long.valueOf(bound - whatIf.plan.policy());
        CostDifference cost = whatIf.costOf(found);
        Long atMost = possible && cost.hard() == 0 && cost.placement() == 0 ? Long.valueOf(cost.policy()) : null;
        return new Replanned(
                atLeast,
                atMost,
                atMost != null && atMost.equals(atLeast),
                possible,
                movedHalbjahr(whatIf, found),
                cost);
    }

    private static int movedHalbjahr(WhatIf whatIf, Seating found) {
        int moved = 0;
        for (int o = 0; o < whatIf.table.offices; o++) {
            boolean other = o != whatIf.office;
            if (other && whatIf.table.halbjahrOf(found.placeOf(o)) != whatIf.table.halbjahrOf(whatIf.plan.placeOf(o))) {
                moved++;
            }
        }
        return moved;
    }
}
