package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells why a pin cannot hold, or what has to give way to it. */
final class BrokenPins {
    private final PortableProblem problem;
    private final List<Bars> bars;

    BrokenPins(PortableProblem problem) {
        this.problem = problem;
        this.bars = Bars.of(problem);
    }

    Contradiction contradiction(int p, RelaxedPlan.Way way, Relaxation gives) {
        return switch (gives) {
            case EXCLUSION -> exclusion(p, way.halbjahr());
            case CONFLICT -> conflict(p, way.halbjahr(), Objects.requireNonNull(way.team()));
            default -> released(p, gives);
        };
    }

    /** The pin is taken back, as a whole or in part. */
    Contradiction released(int p, Relaxation part) {
        Participant office = problem.participants().get(p);
        List<Change> changes = new ArrayList<>();
        if (office.pinnedHalbjahr() != null && part != Relaxation.PINNED_TEAM) {
            changes.add(Change.set(Pointer.to("participants", p, "pinnedHalbjahr"), null));
        }
        if (office.pinnedTeam() != null && part != Relaxation.PINNED_HALBJAHR) {
            changes.add(Change.set(Pointer.to("participants", p, "pinnedTeam"), null));
        }
        String which =
                switch (part) {
                    case PINNED_TEAM -> "die Festsetzung auf " + office.pinnedTeam();
                    case PINNED_HALBJAHR -> "die Festsetzung auf " + office.pinnedHalbjahr();
                    default -> "die Festsetzung";
                };
        return Contradiction.of(
                Constraint.PINNED, changes, pin(office) + ", " + reason(p, office) + ": " + which + " aufheben.");
    }

    private String reason(int p, Participant office) {
        boolean excluded = office.pinnedHalbjahr() != null && office.excluded().contains(office.pinnedHalbjahr());
        boolean conflict = problem.analyseteams().stream()
                .anyMatch(team -> team.id().equals(office.pinnedTeam())
                        && team.conflicts().contains(office.ags()));
        String clash = office.pinnedTeam() + " hat mit ihm einen Interessenkonflikt";
        if (excluded && conflict) {
            return "schließt dieses Halbjahr aber aus, und " + clash;
        } else if (excluded) {
            return "schließt dieses Halbjahr aber aus";
        } else if (conflict) {
            return "aber " + clash;
        } else if (hasSeat(p, office)) {
            return scarcity(office);
        } else if (office.pinnedTeam() == null) {
            return "dort hat aber kein Analyseteam ohne Interessenkonflikt einen Platz";
        } else if (office.pinnedHalbjahr() == null) {
            return office.pinnedTeam() + " hat aber in keinem Halbjahr, das " + office.ags()
                    + " nicht ausschließt, einen Platz";
        }
        return office.pinnedTeam() + " hat dort aber keinen Platz";
    }

    private String scarcity(Participant office) {
        for (Halbjahr halbjahr : problem.halbjahre()) {
            long pinned = problem.participants().stream()
                    .filter(other -> halbjahr.id().equals(other.pinnedHalbjahr()))
                    .count();
            int seats = problem.analyseteams().stream()
                    .mapToInt(team -> team.seatsIn(halbjahr.id()))
                    .sum();
            int usable = Math.min(seats, halbjahr.maxSeats());
            if (halbjahr.id().equals(office.pinnedHalbjahr()) && pinned > usable) {
                String has = halbjahr.id() + " hat aber mit seinen Analyseteams ";
                return usable == 0
                        ? has + Wording.seats(usable)
                        : has + "nur " + Wording.seats(usable) + " für " + pinned + " Festsetzungen";
            }
        }
        return "dafür reichen aber die Plätze nicht";
    }

    /** Whether some team that the pin allows has a seat, taken or not, where the pin allows it. */
    private boolean hasSeat(int p, Participant office) {
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            String halbjahr = problem.halbjahre().get(h).id();
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                Analyseteam team = problem.analyseteams().get(t);
                if (bars.get(p).allow(h, t) && !office.breaksPin(halbjahr, team.id()) && team.seatsIn(halbjahr) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Contradiction exclusion(int p, int h) {
        Participant office = problem.participants().get(p);
        String halbjahr = problem.halbjahre().get(h).id();
        int position = office.excluded().indexOf(halbjahr);
        return Contradiction.of(
                Constraint.EXCLUDED_HALBJAHR,
                Change.remove(Pointer.to("participants", p, "excluded", position)),
                pin(office) + " und wird in " + halbjahr + " für minSeats gebraucht, schließt " + halbjahr
                        + " aber aus: " + halbjahr + " aus excluded streichen.");
    }

    private Contradiction conflict(int p, int h, int t) {
        Participant office = problem.participants().get(p);
        Analyseteam team = problem.analyseteams().get(t);
        return Contradiction.of(
                Constraint.CONFLICT_OF_INTEREST,
                Change.remove(Pointer.to(
                        "analyseteams", t, "conflicts", team.conflicts().indexOf(office.ags()))),
                pin(office) + " und wird in " + problem.halbjahre().get(h).id() + " für minSeats gebraucht, "
                        + team.id()
                        + " hat aber einen Interessenkonflikt: " + office.ags() + " aus conflicts von " + team.id()
                        + " streichen.");
    }

    private static String pin(Participant office) {
        String where;
        if (office.pinnedHalbjahr() == null) {
            where = "für " + office.pinnedTeam();
        } else {
            where = "in " + office.pinnedHalbjahr()
                    + (office.pinnedTeam() == null ? "" : " mit " + office.pinnedTeam());
        }
        return office.ags() + " ist " + where + " festgesetzt";
    }
}
