package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Scorecard;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.DoubleStream;

import static org.assertj.core.api.Assertions.assertThat;

class MethodsTest {
    private static final long OPTIMUM_OF_SELECTION_101 = 39;

    private final PortableProblem selection = SampleProblems.read("selection-101");

    @Test
    void theFlatModelProvesTheKnownOptimum() {
        Trial trial = new FlatCpSat(1, false, Duration.ofMinutes(5)).plan(selection);
        assertThat(trial.proof()).isEqualTo(Trial.Proof.PROVEN);
        assertThat(trial.bound()).isEqualTo(OPTIMUM_OF_SELECTION_101);
        assertThat(Scorecard.of(selection, trial.plans().getFirst()).score().policy())
                .isEqualTo(-OPTIMUM_OF_SELECTION_101);
    }

    @Test
    void withTheTieBreakTheFlatModelAgreesWithThePipelineOnEveryLevel() {
        Trial flat = new FlatCpSat(1, true, Duration.ofMinutes(5)).plan(selection);
        Trial pipeline = new Pipeline(Duration.ofMinutes(5)).plan(selection);
        assertThat(flat.proof()).isEqualTo(Trial.Proof.PROVEN);
        assertThat(Scorecard.of(selection, flat.plans().getFirst()).score())
                .isEqualByComparingTo(
                        Scorecard.of(selection, pipeline.plans().getFirst()).score());
    }

    @Test
    void timefoldsDefaultPlansFromNothing() {
        Trial trial = Timefold.byDefault(new SearchTime(1)).plan(selection);
        assertThat(Scorecard.of(selection, trial.plans().getFirst()).score().hard())
                .isZero();
    }

    @Test
    void theComparisonHoldsEveryMethodAgainstTheProvenOptimum() {
        Comparison comparison = new Comparison("selection", selection);
        Method first = new FirstComeFirstServed();
        comparison.add(first, first.plan(selection));
        Method pipeline = new Pipeline(Duration.ofMinutes(5));
        comparison.add(pipeline, pipeline.plan(selection));
        assertThat(comparison.rows()).extracting(Row::proven).containsExactly("–", "yes");
        Row worse = comparison.rows().getFirst();
        assertThat(comparison.rows().getLast().figure(Column.OVER_OPTIMUM)).isEqualTo(1);
        assertThat(worse.figure(Column.OVER_OPTIMUM)).isEqualTo(worse.figure(Column.POLICY) / OPTIMUM_OF_SELECTION_101);
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoThere() {
        assertThat(Medians.median(DoubleStream.of(9, 1, 2))).isEqualTo(2);
        assertThat(Medians.median(DoubleStream.of(9, 1, 2, 4))).isEqualTo(3);
        assertThat(Medians.median(DoubleStream.empty())).isNaN();
    }
}
