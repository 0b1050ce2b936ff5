package de.turnus.allocation.explanation;

import de.turnus.allocation.explanation.Alternative.Remedy;
import de.turnus.allocation.explanation.Alternative.RemedyKind;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * Looks for single changes that would have given an office a Halbjahr.
 *
 * <p>Under each change two plans are searched for: one with the office in the Halbjahr, one without. The change is told
 * where the first is at least as good, level by level down to the ticket. So each one is sufficient as far as a search can
 * tell, and there may be others.
 */
final class Remedies {
    /** Offices, or teams, that are tried for one kind of change. */
    private static final int TRIED = 2;

    private final WhatIf whatIf;
    private final Names names;
    private final OfficeName who;
    private final int halbjahr;
    private final Seating replanned;
    private final long moves;
    private final List<Remedy> found = new ArrayList<>();

    private Remedies(WhatIf whatIf, Names names, int halbjahr, Seating replanned, long moves) {
        this.whatIf = whatIf;
        this.names = names;
        this.who = names.of(whatIf.participant.ags());
        this.halbjahr = halbjahr;
        this.replanned = replanned;
        this.moves = moves;
    }

    /**
     * @param replanned the best plan found with the office in the Halbjahr, all else unchanged
     * @param pinned whether the office's own place is fixed
     * @param moves of each search
     */
    static List<Remedy> of(WhatIf whatIf, Names names, int halbjahr, Seating replanned, boolean pinned, long moves) {
        Remedies remedies = new Remedies(whatIf, names, halbjahr, replanned, moves);
        if (replanned.levels().compareTo(whatIf.plan.levels()) <= 0) {
            return pinned ? List.of(remedies.ownPin()) : List.of();
        }
        remedies.firstWish();
        remedies.maxSeats();
        remedies.teamSeats();
        remedies.targetSeats();
        remedies.otherPins();
        remedies.withdrawals();
        return remedies.found;
    }

    private String id() {
        return whatIf.id(halbjahr);
    }

    private Remedy ownPin() {
        return new Remedy(
                RemedyKind.OWN_PIN,
                whatIf.participant.ags(),
                null,
                whatIf.plan.policy() - replanned.policy(),
                sentence("wenn " + who.own("e") + " Festsetzung aufgehoben würde"));
    }

    private String sentence(String condition) {
        return "Für " + id() + " hätte es nach der Suche genügt, " + condition + ".";
    }

    private void firstWish() {
        List<String> wishes = new ArrayList<>(List.of(id()));
        whatIf.participant.wishes().stream().filter(w -> !w.equals(id())).forEach(wishes::add);
        if (wishes.equals(whatIf.participant.wishes())) {
            return;
        }
        PortableProblem changed = Variant.withOffice(whatIf.problem, whatIf.office, p -> Variant.wishing(p, wishes));
        attempt(
                changed,
                RemedyKind.FIRST_WISH,
                null,
                null,
                "wenn " + who.nominative() + " dieses Halbjahr als ersten Wunsch genannt hätte");
    }

    private void maxSeats() {
        Halbjahr there = whatIf.problem.halbjahre().get(halbjahr);
        if (Math.max(replanned.placedIn(halbjahr), whatIf.plan.placedIn(halbjahr)) < there.maxSeats()) {
            return;
        }
        int more = there.maxSeats() + 1;
        attempt(
                withHalbjahr(new Halbjahr(there.id(), there.minSeats(), there.targetSeats(), more)),
                RemedyKind.MAX_SEATS,
                null,
                null,
                "wenn die Höchstzahl der Plätze dort bei " + more + " statt bei " + there.maxSeats() + " läge");
    }

    private void targetSeats() {
        Halbjahr there = whatIf.problem.halbjahre().get(halbjahr);
        int target = there.targetSeats() + 1;
        int max = Math.max(there.maxSeats(), target);
        attempt(
                withHalbjahr(new Halbjahr(there.id(), there.minSeats(), target, max)),
                RemedyKind.TARGET_SEATS,
                null,
                null,
                "wenn das Ziel dort bei " + target + " statt bei " + there.targetSeats() + " Verfahren"
                        + (max > there.maxSeats() ? " und die Höchstzahl der Plätze bei " + max : "") + " läge");
    }

    private PortableProblem withHalbjahr(Halbjahr changed) {
        List<Halbjahr> halbjahre = new ArrayList<>(whatIf.problem.halbjahre());
        halbjahre.set(halbjahr, changed);
        return Variant.withHalbjahre(whatIf.problem, halbjahre);
    }

    private void teamSeats() {
        List<Integer> full = new ArrayList<>();
        for (int t = 0; t < whatIf.table.teams; t++) {
            if (!whatIf.table.own.conflicts(whatIf.office, t) && replanned.isFull(whatIf.table.place(halbjahr, t))) {
                full.add(t);
            }
        }
        full.sort(
                Comparator.comparingLong(t -> whatIf.table.own.policy(whatIf.office, whatIf.table.place(halbjahr, t))));
        for (int t : full.stream().limit(TRIED).toList()) {
            String team = whatIf.problem.analyseteams().get(t).id();
            int seats = whatIf.table.teamSeats[whatIf.table.place(halbjahr, t)] + 1;
            attempt(
                    Variant.withSeats(whatIf.problem, t, id(), seats),
                    RemedyKind.TEAM_SEAT,
                    null,
                    team,
                    "wenn das Analyseteam " + team + " dort einen Platz mehr hätte (" + seats + " statt " + (seats - 1)
                            + ")");
        }
    }

    private void otherPins() {
        int tried = 0;
        for (int other = 0; other < whatIf.table.offices && tried < TRIED; other++) {
            Participant office = whatIf.problem.participants().get(other);
            if (other != whatIf.office && id().equals(office.pinnedHalbjahr())) {
                tried++;
                attempt(
                        Variant.withOffice(whatIf.problem, other, p -> Variant.pinned(p, null, null)),
                        RemedyKind.OTHER_PIN,
                        office.ags(),
                        null,
                        "wenn die Festsetzung " + names.of(office.ags()).genitive() + " aufgehoben würde");
            }
        }
    }

    /** Whose seat would help most is reckoned with the shares as they are; the attempt then counts them anew. */
    private void withdrawals() {
        record Leaver(int office, Levels levels) {}
        List<Leaver> leavers = new ArrayList<>();
        Seating trial = new Seating(whatIf.table, whatIf.plan.places());
        for (int other = 0; other < whatIf.table.offices; other++) {
            int place = whatIf.plan.placeOf(other);
            if (other != whatIf.office && place != NOWHERE && whatIf.table.halbjahrOf(place) == halbjahr) {
                trial.move(other, NOWHERE);
                Levels without = trial.levels();
                trial.move(whatIf.office, place);
                leavers.add(new Leaver(other, trial.levels().minus(without)));
                trial.move(whatIf.office, whatIf.plan.placeOf(whatIf.office));
                trial.move(other, place);
            }
        }
        leavers.stream()
                .sorted(Comparator.comparing(Leaver::levels))
                .limit(TRIED)
                .forEach(leaver -> {
                    String ags =
                            whatIf.problem.participants().get(leaver.office()).ags();
                    attempt(
                            Variant.without(whatIf.problem, leaver.office()),
                            RemedyKind.WITHDRAWAL,
                            ags,
                            null,
                            "wenn " + names.of(ags).nominative() + " nicht teilnähme");
                });
    }

    private void attempt(
            PortableProblem changed, RemedyKind kind, @Nullable String ags, @Nullable String team, String condition) {
        List<Allocation> staying = kept(whatIf.plan, changed);
        WhatIf then = whatIf.under(changed, staying);
        Seating with = better(then.startIn(halbjahr), new Seating(then.table, kept(replanned, changed)));
        with = PlanSearch.with(with, then.office, halbjahr, moves);
        if (then.plan.levels().isBelow(with.levels())) {
            return;
        }
        Seating without = PlanSearch.without(then.plan, then.office, halbjahr, moves);
        Levels advantage = without.levels().minus(with.levels());
        if (advantage.compareTo(Levels.NONE) >= 0) {
            found.add(new Remedy(kind, ags, team, advantage.policy(), sentence(condition)));
        }
    }

    private static Seating better(Seating one, Seating other) {
        return other.levels().isBelow(one.levels()) ? other : one;
    }

    private static List<Allocation> kept(Seating plan, PortableProblem changed) {
        List<String> taking =
                changed.participants().stream().map(Participant::ags).toList();
        return plan.plan().stream().filter(a -> taking.contains(a.ags())).toList();
    }
}
