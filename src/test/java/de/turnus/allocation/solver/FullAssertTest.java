package de.turnus.allocation.solver;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.turnus.allocation.problem.PortableProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Lets the solver reckon every score anew after every move and compare: a slip in the counting would throw. */
class FullAssertTest {
    private static final SearchSchedule SHORT = new SearchSchedule(1_500, List.of(6, 25, 100), 6, 300);

    @Test
    void countsStayRightOverMovesOnASmallRotation() {
        assertThat(searched(SmallProblems.rotation(15)).score().isFeasible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsStayRightOverMovesOnRandomProblems(long seed) {
        SearchResult result = searched(RandomProblems.of(new Random(seed)));

        assertThat(result.endedBy()).isEqualTo(SearchEnd.COMPLETED);
    }

    private static SearchResult searched(PortableProblem problem) {
        SolverConfig config = SolverConfig.createFromXmlResource("solver-config/allocation.xml")
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        return new RunningSearch(config, SHORT, problem, Duration.ofMinutes(10), SearchListener.NONE)
                .from(FirstPlan.of(problem));
    }
}
