package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Halbjahr;

import java.util.ArrayList;
import java.util.List;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/** Says which hard constraints a plan breaks in which one office has another place. */
final class Breaches {
    private final WhatIf whatIf;
    private final OfficeName who;
    private final Seating moved;
    private final List<String> sentences = new ArrayList<>();

    private Breaches(WhatIf whatIf, OfficeName who, Seating moved) {
        this.whatIf = whatIf;
        this.who = who;
        this.moved = moved;
    }

    /** @param moved the plan of the what-if with the office alone moved */
    static List<String> of(WhatIf whatIf, OfficeName who, Seating moved) {
        return new Breaches(whatIf, who, moved).all();
    }

    private List<String> all() {
        int place = moved.placeOf(whatIf.office);
        int h = whatIf.table.halbjahrOf(place);
        int own = whatIf.halbjahr();
        Halbjahr there = whatIf.problem.halbjahre().get(h);
        CostDifference cost = whatIf.costOf(moved);
        if (whatIf.table.own.excludes(whatIf.office, h)) {
            sentences.add(there.id() + " ist für " + who.accusative()
                    + " ausgeschlossen (nach eigener Angabe oder wegen des Abstands zum letzten Verfahren).");
        }
        if (whatIf.table.own.conflicts(whatIf.office, whatIf.table.teamOf(place))) {
            sentences.add("Das Analyseteam " + whatIf.team(place) + " hat einen Interessenkonflikt mit " + who.dative()
                    + ".");
        }
        if (cost.of(Constraint.HALBJAHR_MAX_SEATS) > 0) {
            sentences.add(there.id() + " ist voll: " + whatIf.plan.placedIn(h) + " Verfahren bei höchstens "
                    + German.of(there.maxSeats(), "Platz", "Plätzen") + ".");
        }
        if (cost.of(Constraint.TEAM_SEATS) > 0) {
            sentences.add("Das Analyseteam " + whatIf.team(place) + " hat in " + there.id()
                    + (whatIf.table.teamSeats[place] == 0
                            ? " keine Plätze."
                            : " keinen Platz mehr: " + whatIf.table.teamSeats[place] + " von "
                                    + whatIf.table.teamSeats[place] + " sind vergeben."));
        }
        if (own != NOWHERE && own != h && moved.placedIn(own) < whatIf.table.minSeats[own]) {
            sentences.add(whatIf.id(own) + " hätte ohne " + who.accusative() + " nur noch " + moved.placedIn(own)
                    + " Verfahren, mindestens " + whatIf.table.minSeats[own] + " sind verlangt.");
        }
        return sentences;
    }
}
