package de.turnus.allocation.problem;

import java.util.List;

/** Tells why a Halbjahr cannot reach its {@code minSeats}. */
final class TooFewPlacements {
    private final PortableProblem problem;
    private final RelaxedPlan plan;
    private final List<Bars> bars;

    TooFewPlacements(PortableProblem problem, RelaxedPlan plan) {
        this.problem = problem;
        this.plan = plan;
        this.bars = Bars.of(problem);
    }

    /** @param missing placements below {@code minSeats} */
    Contradiction inHalbjahr(int h, int missing) {
        Halbjahr halbjahr = problem.halbjahre().get(h);
        int possible = halbjahr.minSeats() - missing;
        return Contradiction.of(
                Constraint.HALBJAHR_MIN_SEATS,
                Change.set(Pointer.to("halbjahre", h, "minSeats"), possible),
                conflict(h, halbjahr, possible));
    }

    private String conflict(int h, Halbjahr halbjahr, int possible) {
        String lower = "minSeats von " + halbjahr.id() + " auf " + possible + " senken";
        int missing = halbjahr.minSeats() - possible;
        int offices = problem.participants().size();
        if (sum(problem.halbjahre()) - offices >= missing) {
            return demand(problem.halbjahre(), "Alle Halbjahre") + ", es "
                    + (offices == 1 ? "nimmt aber nur ein Jugendamt" : "nehmen aber nur " + offices + " Jugendämter")
                    + " teil: " + lower + ".";
        }
        int seats = problem.analyseteams().stream()
                .mapToInt(team -> team.seatsIn(halbjahr.id()))
                .sum();
        if (seats == possible) {
            return "Die Analyseteams haben in " + halbjahr.id() + " zusammen " + Wording.seats(seats)
                    + ", minSeats verlangt " + halbjahr.minSeats() + ": " + lower + ".";
        }
        Candidates candidates = new Candidates(problem, bars, h);
        if (candidates.possible() == possible) {
            return candidates.sentence() + ", minSeats verlangt " + halbjahr.minSeats() + ": " + lower + ".";
        }
        List<Halbjahr> competing = plan.competing(h);
        String names = Wording.enumeration(competing.stream().map(Halbjahr::id).toList());
        int most = placedIn(competing);
        return demand(competing, names) + ", nach Plätzen, Ausschlüssen, Interessenkonflikten und Festsetzungen "
                + (most == 1 ? "ist aber höchstens eines" : "sind aber höchstens " + most) + " möglich: " + lower + ".";
    }

    private static String demand(List<Halbjahr> halbjahre, String names) {
        return halbjahre.size() == 1
                ? halbjahre.getFirst().id() + " verlangt mindestens " + sum(halbjahre) + " Verfahren (minSeats)"
                : names + " verlangen zusammen mindestens " + sum(halbjahre) + " Verfahren (minSeats)";
    }

    private static int sum(List<Halbjahr> halbjahre) {
        return halbjahre.stream().mapToInt(Halbjahr::minSeats).sum();
    }

    private int placedIn(List<Halbjahr> some) {
        return some.stream()
                .mapToInt(halbjahr ->
                        halbjahr.minSeats() - plan.belowMin(problem.halbjahre().indexOf(halbjahr)))
                .sum();
    }
}
