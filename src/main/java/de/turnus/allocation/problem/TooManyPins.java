package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells where pins need more seats than a Halbjahr or a team has. */
final class TooManyPins {
    /** @param missing seats that the pins in the sentence lack */
    private record Shortage(String sentence, int missing) {}

    private final PortableProblem problem;
    private final RelaxedPlan plan;

    TooManyPins(PortableProblem problem, RelaxedPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** @param beyond placements beyond {@code maxSeats} */
    Contradiction inHalbjahr(int h, int beyond) {
        Halbjahr halbjahr = problem.halbjahre().get(h);
        int needed = halbjahr.maxSeats() + beyond;
        List<Participant> here = pinned(p -> halbjahr.id().equals(p.pinnedHalbjahr()));
        String conflict = halbjahr.id() + " hat " + Wording.seats(halbjahr.maxSeats()) + ", aber "
                + (here.size() >= needed
                        ? Wording.pinned("dort", here)
                        : "mit allen Festsetzungen " + (needed == 1 ? "wird dort einer" : "werden dort " + needed)
                                + " gebraucht (" + placedIn(h) + ")");
        return Contradiction.of(
                Constraint.HALBJAHR_MAX_SEATS,
                Change.set(Pointer.to("halbjahre", h, "maxSeats"), needed),
                conflict + ": " + halbjahr.id() + " braucht " + besides(here.size() > needed) + Wording.seats(beyond)
                        + " mehr (maxSeats " + needed + ").");
    }

    /** @param beyond placements beyond the team's seats */
    Contradiction ofTeam(int h, int t, int beyond) {
        String halbjahr = problem.halbjahre().get(h).id();
        Analyseteam team = problem.analyseteams().get(t);
        int needed = team.seatsIn(halbjahr) + beyond;
        Shortage shortage = shortage(h, team);
        return Contradiction.of(
                Constraint.TEAM_SEATS,
                Change.put(Pointer.to("analyseteams", t, "seats", halbjahr), needed),
                shortage.sentence() + ": " + team.id() + " braucht in " + halbjahr + " "
                        + besides(shortage.missing() > beyond) + Wording.seats(beyond) + " mehr (seats " + needed
                        + ").");
    }

    private Shortage shortage(int h, Analyseteam team) {
        String halbjahr = problem.halbjahre().get(h).id();
        int seats = team.seatsIn(halbjahr);
        List<Participant> both =
                pinned(p -> halbjahr.equals(p.pinnedHalbjahr()) && team.id().equals(p.pinnedTeam()));
        if (both.size() > seats) {
            return shortage(team.id() + " hat in " + halbjahr, seats, "dort mit " + team.id(), both);
        }
        int seatsOfAll = problem.analyseteams().stream()
                .mapToInt(t -> t.seatsIn(halbjahr))
                .sum();
        List<Participant> here = pinned(p -> halbjahr.equals(p.pinnedHalbjahr()));
        if (here.size() > seatsOfAll) {
            return shortage("Die Analyseteams haben in " + halbjahr + " zusammen", seatsOfAll, "dort", here);
        }
        int seatsInAll = problem.halbjahre().stream()
                .mapToInt(other -> team.seatsIn(other.id()))
                .sum();
        List<Participant> ofTeam = pinned(p -> team.id().equals(p.pinnedTeam()));
        if (ofTeam.size() > seatsInAll) {
            return shortage(team.id() + " hat insgesamt", seatsInAll, "für " + team.id(), ofTeam);
        }
        return new Shortage(
                "Die Plätze der Analyseteams in " + halbjahr + " reichen nicht für alle Festsetzungen (" + placedIn(h)
                        + "), weil Ausschlüsse, Interessenkonflikte oder andere Festsetzungen die übrigen Plätze"
                        + " versperren",
                0);
    }

    private static Shortage shortage(String who, int seats, String where, List<Participant> offices) {
        return new Shortage(
                who + " " + Wording.seats(seats) + ", aber " + Wording.pinned(where, offices), offices.size() - seats);
    }

    private static String besides(boolean more) {
        return more ? "neben weiteren Änderungen " : "";
    }

    /** The offices with a pin that the plan puts into the Halbjahr. */
    private String placedIn(int h) {
        List<Participant> placed = new ArrayList<>();
        for (int p = 0; p < problem.participants().size(); p++) {
            RelaxedPlan.Way way = plan.wayOf(p);
            if (way != null && way.halbjahr() == h) {
                placed.add(problem.participants().get(p));
            }
        }
        return Wording.keys(placed);
    }

    private List<Participant> pinned(Predicate<Participant> where) {
        return problem.participants().stream().filter(where).toList();
    }
}
