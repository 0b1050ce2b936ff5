package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.problem.Scorecard.OfficeCost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan is like, by the plain scorecard. */
final class PlanFigures {
    private static final Set<String> IMBALANCES = Set.of(
            Constraint.LANDSCHAFTSVERBAND_BALANCE.id(),
            Constraint.SIZE_CLASS_BALANCE.id(),
            Constraint.REGIERUNGSBEZIRK_BALANCE.id(),
            Constraint.KREIS_SPREAD.id());

    private PlanFigures() {}

    static Map<Column, Double> of(PortableProblem problem, List<Allocation> plan) {
        Scorecard card = Scorecard.of(problem, plan);
        long unplaced = card.offices().stream()
                .filter(office -> office.halbjahr() == null)
                .count();
        Map<Column, Double> figures = new EnumMap<>(Column.class);
        figures.put(Column.POLICY, 0.0 - card.score().policy());
        figures.put(Column.FIRST_WISHES, firstWishes(problem, card.offices()));
        figures.put(Column.MEAN_RANK, meanRank(card.offices()));
        figures.put(Column.IMBALANCE, imbalance(card));
        figures.put(Column.UNPLACED, (double) unplaced);
        figures.put(Column.HARD, 0.0 - card.score().hard());
        return figures;
    }

    private static double firstWishes(PortableProblem problem, List<OfficeCost> offices) {
        Set<String> wishing = problem.participants().stream()
                .filter(office -> !office.wishes().isEmpty())
                .map(Participant::ags)
                .collect(Collectors.toSet());
        return offices.stream()
                .filter(office -> wishing.contains(office.ags()))
                .mapToInt(office -> Objects.equals(office.wishRank(), 1) ? 100 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static double meanRank(List<OfficeCost> offices) {
        return offices.stream()
                .map(OfficeCost::wishRank)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(Double.NaN);
    }

    private static double imbalance(Scorecard card) {
        return card.constraints().stream()
                .filter(constraint -> IMBALANCES.contains(constraint.id()))
                .mapToLong(Scorecard.ConstraintCost::cost)
                .sum();
    }
}
