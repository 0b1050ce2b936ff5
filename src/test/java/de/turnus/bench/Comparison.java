package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every method came to on one problem, held against the pipeline's proof and the flat model's time. */
final class Comparison {
    private static final Comparator<Score> WHERE_AND_WHO =
            Comparator.comparingLong(Score::hard).thenComparingLong(Score::placement);

    private final String title;
    private final PortableProblem problem;
    private final Map<Method, Trial> trials = new LinkedHashMap<>();

    Comparison(String title, PortableProblem problem) {
        this.title = title;
        this.problem = problem;
    }

    void add(Method method, Trial trial) {
        trials.put(method, trial);
    }

    List<Row> rows() {
        return trials.entrySet().stream()
                .map(trial -> row(trial.getKey(), trial.getValue()))
                .toList();
    }

    private Row row(Method method, Trial trial) {
        Map<Column, Double> figures = new EnumMap<>(Column.class);
        List<Map<Column, Double>> each = trial.plans().stream()
                .map(plan -> PlanFigures.of(problem, plan))
                .toList();
        for (Column column : Column.values()) {
            figures.put(
                    column,
                    each.stream()
                            .mapToDouble(plan -> plan.getOrDefault(column, Double.NaN))
                            .average()
                            .orElse(Double.NaN));
        }
        figures.put(Column.OVER_OPTIMUM, ratio(figures.getOrDefault(Column.POLICY, Double.NaN), optimum()));
        figures.put(Column.SECONDS, trial.seconds());
        figures.put(Column.OVER_FLAT, trial.seconds() / flatSeconds());
        return new Row(title, method.name(), figures, proven(trial), isComparable(trial));
    }

    /** The bound that the pipeline proves, its plan's cost where the proof is whole; NaN where it was not tried. */
    private double optimum() {
        return trials.entrySet().stream()
                .filter(trial -> trial.getKey() instanceof Pipeline)
                .mapToDouble(trial -> trial.getValue().bound())
                .max()
                .orElse(Double.NaN);
    }

    /** Of the faster flat model without the tie-break; NaN where none was tried. */
    private double flatSeconds() {
        return trials.entrySet().stream()
                .filter(trial -> trial.getKey() instanceof FlatCpSat flat && flat.isYardstick())
                .mapToDouble(trial -> trial.getValue().seconds())
                .min()
                .orElse(Double.NaN);
    }

    private static double ratio(double cost, double optimum) {
        return cost == optimum ? 1 : cost / optimum;
    }

    private static String proven(Trial trial) {
        return switch (trial.proof()) {
            case NOT_TRIED -> "–";
            case PROVEN -> "yes";
            case OPEN -> "no";
        };
    }

    private boolean isComparable(Trial trial) {
        Score best = trials.values().stream()
                .flatMap(other -> other.plans().stream())
                .map(this::score)
                .max(WHERE_AND_WHO)
                .orElseThrow();
        return trial.plans().stream().allMatch(plan -> WHERE_AND_WHO.compare(score(plan), best) == 0);
    }

    private Score score(List<Allocation> plan) {
        return Scorecard.of(problem, plan).score();
    }
}
