package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import de.turnus.allocation.solver.SearchListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** The plans of the sample problems, whole and cut short. */
class SamplePlansTest {
    private static final Planner PLANNER = Planner.load();

    @ParameterizedTest
    @ValueSource(strings = {"pilot-2023", "selection-101", "rotation-102"})
    void aProvenPlanHoldsEveryProperty(String name) {
        PortableProblem problem = SampleProblems.read(name);
        Planning planning = PLANNER.plan(problem, Duration.ofMinutes(10), SearchListener.NONE);
        assertThat(planning.certificate().status()).isEqualTo(Status.OPTIMAL);

        assertThat(reportOn(problem, planning).checks()).allSatisfy(check -> assertThat(check.verdict())
                .as("%s: %s", check.id(), check.findings())
                .isEqualTo(Verdict.HELD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotation-101", "turnus-101", "germany-101", "germany-102"})
    void aPlanThatWasCutShortBreaksNone(String name) {
        PortableProblem problem = SampleProblems.read(name);
        Planning planning = PLANNER.plan(problem, Duration.ofSeconds(1), SearchListener.NONE);

        Pruefbericht report = reportOn(problem, planning);

        assertThat(report.checks())
                .filteredOn(check -> check.verdict() == Verdict.BROKEN)
                .flatMap(Check::findings)
                .isEmpty();
        assertThat(report.held()).isTrue();
    }

    private static Pruefbericht reportOn(PortableProblem problem, Planning planning) {
        return Pruefbericht.of(
                problem, planning.result().allocations(), planning.result().score(), planning.certificate());
    }
}
