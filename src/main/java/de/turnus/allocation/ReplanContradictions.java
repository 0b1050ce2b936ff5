package de.turnus.allocation;

import de.turnus.allocation.problem.Change;
import de.turnus.allocation.problem.Contradiction;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.MissingSeats;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.Loosening;
import de.turnus.allocation.replan.Replan;
import de.turnus.allocation.replan.ReplanOrder;
import de.turnus.web.ProblemType;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What contradicts each other in a replan, told in the replan's terms: which seats are missing, and whose released place a
 * project lead can loosen instead. The system chooses nobody.
 */
final class ReplanContradictions {
    private static final Pattern PIN = Pattern.compile("/participants/(\\d+)/pinned(?:Halbjahr|Team)");

    /**
     * A contradiction as it is answered.
     *
     * @param loosened sets of offices; one set more in {@code loosened} resolves it, together with one of each other error
     */
    private record Contradictory(String pointer, String detail, List<List<String>> loosened) {}

    private final PortableProblem released;
    private final ReplanOrder order;
    private final PortableProblem problem;

    private ReplanContradictions(PortableProblem released, ReplanOrder order, PortableProblem problem) {
        this.released = released;
        this.order = order;
        this.problem = problem;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the problem cannot be satisfied */
    static void requireNone(PortableProblem released, ReplanOrder order, PortableProblem problem) {
        List<Contradiction> contradictions = Feasibility.of(problem).contradictions();
        if (!contradictions.isEmpty()) {
            new ReplanContradictions(released, order, problem).refuse(contradictions);
        }
    }

    private void refuse(List<Contradiction> contradictions) {
        List<Contradictory> errors = contradictions.stream()
                .map(c -> new Contradictory("/replan", c.detail(), loosenings(c)))
                .toList();
        throw ProblemType.CONTRADICTORY_CONSTRAINTS.because(
                errors.getFirst().detail() + " Plätze ändern TEAM_SEATS und HALBJAHR_SEATS in changes; eine Festsetzung"
                        + " hebt auf, wer das Jugendamt in loosened nennt. " + remedy(errors),
                errors);
    }

    /** The sets of released places of which the contradiction needs one set to give way. */
    private List<List<String>> loosenings(Contradiction contradiction) {
        return Stream.concat(Stream.of(contradiction.changes()), contradiction.alternatives().stream())
                .map(this::offices)
                .filter(offices -> !offices.isEmpty())
                .distinct()
                .toList();
    }

    /** Whose pins the changes take away; nobody where they change anything else, or a place that stays. */
    private List<String> offices(List<Change> changes) {
        Set<String> offices = new LinkedHashSet<>();
        for (Change change : changes) {
            Matcher pin = PIN.matcher(change.path());
            if (!pin.matches()) {
                return List.of();
            }
            Participant office = problem.participants().get(Integer.parseInt(pin.group(1)));
            if (office.baselineHalbjahr() == null || order.begun().contains(office.baselineHalbjahr())) {
                return List.of();
            }
            offices.add(office.ags());
        }
        return List.copyOf(offices);
    }

    private String remedy(List<Contradictory> errors) {
        Set<String> first = new LinkedHashSet<>();
        for (Contradictory error : errors) {
            error.loosened().stream().findFirst().ifPresent(first::addAll);
        }
        if (!first.isEmpty() && resolves(first)) {
            List<String> needed = withoutTheNeedless(first);
            return (needed.size() == 1
                            ? "Es genügt, " + needed.getFirst() + " zu lösen."
                            : "Es genügt, " + String.join(", ", needed)
                                    + " zu lösen, und keines davon ist entbehrlich.")
                    + placesAfter(needed);
        }
        return order.loosened().all()
                        || !Feasibility.of(Replan.of(released, order.loosening(Loosening.EVERYBODY)))
                                .isFeasible()
                ? "Auch wenn alle gelöst wären, reichten die Plätze nicht: Plätze schaffen."
                : "Mit loosened ALL gibt es einen Plan.";
    }

    /** Who is loosened may lose the place altogether: that is said beforehand. */
    private String placesAfter(List<String> loosened) {
        MissingSeats missing = MissingSeats.of(loosening(loosened));
        return missing.isNone() ? "" : " Ein Platz für alle bleibt dann aber nicht. " + missing.summary();
    }

    private List<String> withoutTheNeedless(Set<String> enough) {
        Set<String> needed = new LinkedHashSet<>(enough);
        for (String office : enough) {
            Set<String> less = new LinkedHashSet<>(needed);
            less.remove(office);
            if (!less.isEmpty() && resolves(less)) {
                needed = less;
            }
        }
        return List.copyOf(needed);
    }

    private boolean resolves(Collection<String> more) {
        return Feasibility.of(loosening(more)).isFeasible();
    }

    private PortableProblem loosening(Collection<String> more) {
        Set<String> offices = new LinkedHashSet<>(order.loosened().offices());
        offices.addAll(more);
        return Replan.of(
                released, order.loosening(new Loosening(order.loosened().all(), List.copyOf(offices))));
    }
}
