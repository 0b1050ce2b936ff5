package de.turnus.allocation.explanation;

import de.turnus.allocation.explanation.Alternative.Reason;
import de.turnus.allocation.explanation.Alternative.ReasonKind;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/** Finds what makes a Halbjahr dearer for an office: first what forbids it, then what costs, the most first. */
final class Reasons {
    private static final int LISTED = 3;

    private final WhatIf whatIf;
    private final Names names;
    private final OfficeName who;
    private final int halbjahr;
    private final Seating moved;
    private final CostDifference cost;
    private final List<Reason> forbidding = new ArrayList<>();
    private final List<Reason> costing = new ArrayList<>();

    private Reasons(WhatIf whatIf, Names names, int halbjahr, Seating moved) {
        this.whatIf = whatIf;
        this.names = names;
        this.who = names.of(whatIf.participant.ags());
        this.halbjahr = halbjahr;
        this.moved = moved;
        this.cost = whatIf.costOf(moved);
    }

    /**
     * @param pinned whether the office's own place is fixed
     * @param moved the plan with the office alone moved
     */
    static List<Reason> of(WhatIf whatIf, Names names, int halbjahr, Seating moved, boolean pinned) {
        return new Reasons(whatIf, names, halbjahr, moved).all(pinned);
    }

    private List<Reason> all(boolean pinned) {
        if (pinned) {
            forbid(ReasonKind.OWN_PIN, Constraint.PINNED, "Der Platz " + who.genitive() + " ist festgesetzt.");
        }
        if (whatIf.table.own.excludes(whatIf.office, halbjahr)) {
            forbid(
                    ReasonKind.EXCLUDED,
                    Constraint.EXCLUDED_HALBJAHR,
                    id() + " ist für " + who.accusative()
                            + " ausgeschlossen (nach eigener Angabe oder wegen des Abstands zum letzten Verfahren).");
        }
        capacity();
        teams();
        pins();
        if (cost.placement() > 0) {
            forbid(ReasonKind.CLAIM, Constraint.UNPLACED, "Ein Jugendamt mit stärkerem Anspruch verlöre seinen Platz.");
        }
        ownWish();
        quotas();
        target();
        teamCosts();
        baseline();
        costing.sort(Comparator.comparingLong(Reason::cost).reversed());
        List<Reason> all = new ArrayList<>(forbidding);
        all.addAll(costing);
        return all;
    }

    private String id() {
        return whatIf.id(halbjahr);
    }

    private void forbid(ReasonKind kind, Constraint constraint, String sentence) {
        forbidding.add(new Reason(kind, constraint.id(), 0, sentence));
    }

    private void charge(ReasonKind kind, Constraint constraint, long points, String sentence) {
        if (points > 0) {
            costing.add(new Reason(kind, constraint.id(), points, sentence));
        }
    }

    private void capacity() {
        Halbjahr there = whatIf.problem.halbjahre().get(halbjahr);
        if (cost.of(Constraint.HALBJAHR_MAX_SEATS) > 0) {
            forbid(
                    ReasonKind.CAPACITY,
                    Constraint.HALBJAHR_MAX_SEATS,
                    there.id() + " ist voll: " + German.of(whatIf.plan.placedIn(halbjahr), "Verfahren", "Verfahren")
                            + " bei höchstens " + German.of(there.maxSeats(), "Platz", "Plätzen") + ".");
        }
        int own = whatIf.halbjahr();
        if (own != NOWHERE && moved.placedIn(own) < whatIf.table.minSeats[own]) {
            forbid(
                    ReasonKind.CAPACITY,
                    Constraint.HALBJAHR_MIN_SEATS,
                    whatIf.id(own) + " hätte ohne " + who.accusative() + " nur noch "
                            + German.of(moved.placedIn(own), "Verfahren", "Verfahren") + ", mindestens "
                            + whatIf.table.minSeats[own] + " sind verlangt.");
        }
    }

    private void teams() {
        List<String> full = new ArrayList<>();
        List<String> conflicting = new ArrayList<>();
        for (int t = 0; t < whatIf.table.teams; t++) {
            int place = whatIf.table.place(halbjahr, t);
            boolean conflict = whatIf.table.own.conflicts(whatIf.office, t);
            if (conflict && !whatIf.plan.isFull(place)) {
                conflicting.add(whatIf.team(place));
            } else if (!conflict && whatIf.plan.isFull(place)) {
                full.add(whatIf.team(place));
            } else if (!conflict) {
                return;
            }
        }
        if (!conflicting.isEmpty()) {
            forbid(
                    ReasonKind.CONFLICT,
                    Constraint.CONFLICT_OF_INTEREST,
                    "In " + id() + " hat nur noch " + German.or(conflicting)
                            + " einen Platz, es besteht aber ein Interessenkonflikt mit " + who.dative() + ".");
        }
        if (!full.isEmpty()) {
            forbid(
                    ReasonKind.TEAM_SEATS,
                    Constraint.TEAM_SEATS,
                    (full.size() == 1
                                    ? "In " + id() + " sind alle Plätze des Analyseteams "
                                    : "In " + id() + " sind alle Plätze der Analyseteams ")
                            + German.and(full) + " vergeben.");
        }
    }

    /** Where no seat is left, those that are fixed are named. */
    private void pins() {
        boolean full = cost.of(Constraint.HALBJAHR_MAX_SEATS) > 0 || cost.of(Constraint.TEAM_SEATS) > 0;
        List<String> pinned = new ArrayList<>();
        for (Participant other : whatIf.problem.participants()) {
            if (id().equals(other.pinnedHalbjahr())) {
                pinned.add(names.of(other.ags()).accusative());
            }
        }
        if (!full || pinned.isEmpty()) {
            return;
        }
        boolean unnamed = pinned.stream().distinct().count() < pinned.size();
        String listed = pinned.size() > LISTED
                ? String.join(", ", pinned.subList(0, LISTED)) + " und weitere"
                : German.and(pinned);
        String whom = unnamed ? "andere Jugendämter" : listed;
        forbid(
                ReasonKind.OTHER_PIN,
                Constraint.PINNED,
                (pinned.size() == 1 ? "Einer der Plätze in " : pinned.size() + " der Plätze in ") + id()
                        + (pinned.size() == 1 ? " ist für " : " sind für ") + whom + " festgesetzt.");
    }

    private void ownWish() {
        int own = whatIf.halbjahr();
        if (own == NOWHERE) {
            return;
        }
        long points = whatIf.table.own.wish(whatIf.office, halbjahr) - whatIf.table.own.wish(whatIf.office, own);
        int rank = whatIf.participant.wishes().indexOf(id()) + 1;
        charge(
                ReasonKind.OWN_WISHES,
                Constraint.WISH_RANK,
                points,
                id()
                        + (rank == 0
                                ? " steht nicht unter " + who.own("en") + " Wünschen."
                                : " ist nur " + who.own("") + " " + rank + ". Wunsch."));
    }

    private void quotas() {
        int own = whatIf.halbjahr();
        for (int row : whatIf.table.groups[whatIf.office]) {
            quota(row, halbjahr, true);
            if (own != NOWHERE) {
                quota(row, own, false);
            }
        }
    }

    private void quota(int row, int h, boolean with) {
        CostTable table = whatIf.table;
        int cell = table.cell(row, h);
        int count = moved.count(row, h);
        long points = moved.quotaCost(row, cell, count) - whatIf.plan.quotaCost(row, cell, whatIf.plan.count(row, h));
        boolean tooMany = count > table.hi[cell];
        charge(
                ReasonKind.QUOTA,
                table.quotaConstraint[row],
                points,
                "In " + whatIf.id(h) + (count == 1 || count == 0 ? " wäre " : " wären ")
                        + (with
                                ? "mit " + who.dative() + " "
                                : "ohne " + who.accusative() + (count == 0 ? " " : " nur "))
                        + (count == 0 ? "kein Jugendamt" : German.of(count, "Jugendamt", "Jugendämter"))
                        + German.group(table.quotaConstraint[row], table.rowNames[row])
                        + "; nach deren Anteil sind es "
                        + (tooMany ? "höchstens " + table.hi[cell] : "mindestens " + table.lo[cell]) + ".");
    }

    private void target() {
        int own = whatIf.halbjahr();
        String there = id() + " hätte "
                + German.of(moved.placedIn(halbjahr), "Verfahren", "Verfahren") + " bei einem Ziel von "
                + whatIf.table.targetSeats[halbjahr];
        String here = own == NOWHERE
                ? ""
                : ", " + whatIf.id(own) + " nur noch " + moved.placedIn(own) + " bei einem Ziel von "
                        + whatIf.table.targetSeats[own];
        charge(ReasonKind.TARGET, Constraint.HALBJAHR_TARGET, cost.of(Constraint.HALBJAHR_TARGET), there + here + ".");
    }

    private void teamCosts() {
        String team = whatIf.team(moved.placeOf(whatIf.office));
        charge(
                ReasonKind.TEAMS,
                Constraint.TEAM_WORKLOAD,
                cost.of(Constraint.TEAM_WORKLOAD),
                "Die Verfahren wären ungleichmäßiger auf die Analyseteams verteilt.");
        charge(
                ReasonKind.TEAMS,
                Constraint.TRAVEL_DISTANCE,
                cost.of(Constraint.TRAVEL_DISTANCE),
                "Das Analyseteam " + team + ", das dort in Frage kommt, hat den weiteren Weg.");
        charge(
                ReasonKind.BASELINE,
                Constraint.REASSIGNED_TEAM,
                cost.of(Constraint.REASSIGNED_TEAM),
                "Das Analyseteam wäre ein anderes als im früheren Plan.");
    }

    private void baseline() {
        charge(
                ReasonKind.BASELINE,
                Constraint.REASSIGNED_HALBJAHR,
                cost.of(Constraint.REASSIGNED_HALBJAHR),
                "Ein früherer Plan hatte " + who.accusative() + " in "
                        + Objects.requireNonNullElse(whatIf.participant.baselineHalbjahr(), "einem anderen Halbjahr")
                        + ".");
    }
}
