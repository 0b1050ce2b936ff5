package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.List;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/** A plan in which one office may be moved: its own pin does not hold, all else does. */
final class WhatIf {
    final PortableProblem problem;
    final CostTable table;
    final Seating plan;
    final int office;
    final Participant participant;
    private final long[] costs;

    private WhatIf(Seating plan, int office) {
        this.problem = plan.table.problem;
        this.table = plan.table;
        this.plan = plan;
        this.office = office;
        this.participant = problem.participants().get(office);
        this.costs = plan.costs();
    }

    /** @param plan of the problem as it is; it is not changed */
    static WhatIf of(Seating plan, int office) {
        if (!plan.table.own.isPinned(office)) {
            return new WhatIf(plan, office);
        }
        PortableProblem lifted = Variant.withOffice(plan.table.problem, office, p -> Variant.pinned(p, null, null));
        return new WhatIf(new Seating(new CostTable(lifted), plan.places()), office);
    }

    /** The same plan held against a changed problem that has the office, too, and perhaps others no more. */
    WhatIf under(PortableProblem changed, List<Allocation> places) {
        CostTable other = new CostTable(changed);
        return new WhatIf(new Seating(other, places), other.office(participant.ags()));
    }

    String id(int halbjahr) {
        return problem.halbjahre().get(halbjahr).id();
    }

    String team(int place) {
        return problem.analyseteams().get(table.teamOf(place)).id();
    }

    /** Where the office is; {@link CostTable#NOWHERE} where it is not placed. */
    int halbjahr() {
        return table.halbjahrOf(plan.placeOf(office));
    }

    /** The plan with the office alone moved, to the cheapest team; one in conflict only where there is no other. */
    Seating moved(int halbjahr) {
        Seating trial = new Seating(table, plan.places());
        int best = NOWHERE;
        Levels least = trial.levels();
        for (int t = 0; t < table.teams; t++) {
            int place = table.place(halbjahr, t);
            trial.move(office, place);
            boolean preferred = best == NOWHERE
                    || (table.own.conflicts(office, table.teamOf(best)) && !table.own.conflicts(office, t))
                    || (table.own.conflicts(office, table.teamOf(best)) == table.own.conflicts(office, t)
                            && trial.levels().isBelow(least));
            if (preferred) {
                best = place;
                least = trial.levels();
            }
        }
        trial.move(office, best);
        return trial;
    }

    /** The plan with the office alone moved to a place. */
    Seating movedTo(int place) {
        Seating trial = new Seating(table, plan.places());
        trial.move(office, place);
        return trial;
    }

    /** The office with which to exchange places costs least; {@link CostTable#NOWHERE} where the Halbjahr is empty. */
    int partnerIn(int halbjahr) {
        Seating trial = new Seating(table, plan.places());
        int best = NOWHERE;
        Levels least = trial.levels();
        for (int other = 0; other < table.offices; other++) {
            if (other == office || table.halbjahrOf(plan.placeOf(other)) != halbjahr) {
                continue;
            }
            trial.swap(office, other);
            if (best == NOWHERE || trial.levels().isBelow(least)) {
                best = other;
                least = trial.levels();
            }
            trial.swap(office, other);
        }
        return best;
    }

    Seating exchanged(int partner) {
        Seating trial = new Seating(table, plan.places());
        trial.swap(office, partner);
        return trial;
    }

    /** The cheaper of a move and an exchange: where a search for more may begin. */
    Seating startIn(int halbjahr) {
        Seating moved = moved(halbjahr);
        int partner = partnerIn(halbjahr);
        if (partner == NOWHERE) {
            return moved;
        }
        Seating exchanged = exchanged(partner);
        return exchanged.levels().isBelow(moved.levels()) ? exchanged : moved;
    }

    CostDifference costOf(Seating other) {
        return CostDifference.between(costs, other.costs());
    }
}
