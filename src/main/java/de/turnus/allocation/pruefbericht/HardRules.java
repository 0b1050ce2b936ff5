package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What no plan may break. Promised of every plan, however short its search was: a problem in which these contradict each
 * other is refused before any search.
 */
final class HardRules {
    static final List<Property> PROPERTIES = List.of(
            new Property(
                    "maxSeats", "Kein Halbjahr hat mehr Verfahren als Plätze.", Binding.ALWAYS, HardRules::maxSeats),
            new Property(
                    "minSeats",
                    "Kein Halbjahr hat weniger Verfahren, als mindestens stattfinden sollen.",
                    Binding.ALWAYS,
                    HardRules::minSeats),
            new Property(
                    "teamSeats",
                    "Kein Analyseteam begleitet in einem Halbjahr mehr Verfahren, als es dort Plätze hat.",
                    Binding.ALWAYS,
                    HardRules::teamSeats),
            new Property(
                    "conflictOfInterest",
                    "Kein Jugendamt wird von einem Analyseteam begleitet, das mit ihm einen Interessenkonflikt hat.",
                    Binding.ALWAYS,
                    HardRules::conflicts),
            new Property(
                    "excludedHalbjahre",
                    "Kein Jugendamt kommt in ein Halbjahr, das es ausschließt oder das zu nah an seinem letzten Verfahren"
                            + " oder zu weit davon entfernt liegt.",
                    Binding.ALWAYS,
                    HardRules::excluded),
            new Property(
                    "pinsHeld",
                    "Jede Festsetzung auf ein Halbjahr oder ein Analyseteam ist eingehalten.",
                    Binding.ALWAYS,
                    HardRules::pins));

    private HardRules() {}

    private static void maxSeats(Submission submission, Findings findings) {
        for (Halbjahr halbjahr : submission.problem().halbjahre()) {
            long placed = placedIn(submission, halbjahr);
            if (placed > halbjahr.maxSeats()) {
                findings.breach(
                        halbjahr.id() + ": " + placed + " Verfahren, höchstens " + halbjahr.maxSeats() + " Plätze.");
            }
        }
    }

    private static void minSeats(Submission submission, Findings findings) {
        for (Halbjahr halbjahr : submission.problem().halbjahre()) {
            long placed = placedIn(submission, halbjahr);
            if (placed < halbjahr.minSeats()) {
                findings.breach(
                        halbjahr.id() + ": " + placed + " Verfahren, mindestens " + halbjahr.minSeats() + " verlangt.");
            }
        }
    }

    private static long placedIn(Submission submission, Halbjahr halbjahr) {
        return submission.plan().stream()
                .filter(allocation -> halbjahr.id().equals(allocation.halbjahr()))
                .count();
    }

    private static void teamSeats(Submission submission, Findings findings) {
        for (Analyseteam team : submission.problem().analyseteams()) {
            for (Halbjahr halbjahr : submission.problem().halbjahre()) {
                long placed = submission.plan().stream()
                        .filter(a -> team.id().equals(a.analyseteam())
                                && halbjahr.id().equals(a.halbjahr()))
                        .count();
                int seats = team.seats().getOrDefault(halbjahr.id(), 0);
                if (placed > seats) {
                    findings.breach(
                            team.id() + " in " + halbjahr.id() + ": " + placed + " Verfahren, " + seats + " Plätze.");
                }
            }
        }
    }

    private static void conflicts(Submission submission, Findings findings) {
        for (Analyseteam team : submission.problem().analyseteams()) {
            for (Allocation allocation : submission.plan()) {
                if (team.id().equals(allocation.analyseteam())
                        && team.conflicts().contains(allocation.ags())) {
                    findings.breach(allocation.ags() + " in " + allocation.halbjahr() + ": mit " + team.id()
                            + " besteht ein Interessenkonflikt.");
                }
            }
        }
    }

    private static void excluded(Submission submission, Findings findings) {
        var places = placesOf(submission);
        for (Participant office : submission.problem().participants()) {
            String halbjahr = places.apply(office).halbjahr();
            if (halbjahr != null && office.excluded().contains(halbjahr)) {
                findings.breach(office.ags() + " ist in " + halbjahr + ", das für es ausgeschlossen ist.");
            }
        }
    }

    private static void pins(Submission submission, Findings findings) {
        var places = placesOf(submission);
        for (Participant office : submission.problem().participants()) {
            Allocation place = places.apply(office);
            String halbjahr = office.pinnedHalbjahr();
            String team = office.pinnedTeam();
            if (halbjahr != null && !halbjahr.equals(place.halbjahr())) {
                findings.breach(office.ags() + " ist auf " + halbjahr + " festgesetzt, "
                        + (place.halbjahr() == null
                                ? "hat aber keinen Platz."
                                : "ist aber in " + place.halbjahr() + "."));
            }
            if (team != null && !team.equals(place.analyseteam())) {
                findings.breach(office.ags() + " ist auf " + team + " festgesetzt, "
                        + (place.analyseteam() == null
                                ? "hat aber keinen Platz."
                                : "ist aber bei " + place.analyseteam() + "."));
            }
        }
    }

    private static Function<Participant, Allocation> placesOf(Submission submission) {
        var byAgs = submission.plan().stream().collect(Collectors.toMap(Allocation::ags, Function.identity()));
        return office -> {
            Allocation place = byAgs.get(office.ags());
            if (place == null) {
                throw new IllegalArgumentException("Not in the plan: " + office.ags());
            }
            return place;
        };
    }
}
