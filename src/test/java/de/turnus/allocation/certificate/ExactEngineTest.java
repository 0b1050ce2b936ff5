package de.turnus.allocation.certificate;

import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.web.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The proven optima of the sample problems, and what a proof says that is cut short. */
class ExactEngineTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(10_000, Duration.ofMinutes(10));

    @ParameterizedTest
    @CsvSource({
        "pilot-2023, 780, 0, 0",
        "selection-101, 902, 39, 0",
        "rotation-101, 0, 548, 1184",
        "rotation-102, 0, 393, 573"
    })
    void provesTheOptimum(String name, long placement, long policy, long ticket) {
        PortableProblem problem = SampleProblems.read(name);

        Proof proof = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();

        Score score = Scorecard.of(problem, proof.allocations()).score();
        assertThat(proof.score()).isEqualTo(score);
        assertThat(List.of(score.hard(), score.placement(), score.policy(), score.ticket()))
                .containsExactly(0L, -placement, -policy, -ticket);
        Certificate certificate = proof.certificate();
        assertThat(certificate.status()).isEqualTo(Status.OPTIMAL);
        assertThat(certificate.bound()).isEqualTo(policy);
        assertThat(certificate.gap()).isZero();
        assertThat(certificate.engine()).startsWith("OR-Tools CP-SAT 9.");
    }

    @Test
    void givesTheSamePlanAgain() {
        PortableProblem problem = SampleProblems.read("selection-101");

        Proof first = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();
        Proof second = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();

        assertThat(second.allocations()).isEqualTo(first.allocations());
    }

    @Test
    void leavesAPlanAsItIsThatCannotBeBettered() {
        PortableProblem problem = SampleProblems.read("pilot-2023");
        List<Allocation> optimal =
                ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow().allocations();

        Proof proof =
                ENGINE.prove(problem, optimal.reversed(), AMPLE, () -> false).orElseThrow();

        assertThat(proof.allocations()).isEqualTo(optimal);
        assertThat(proof.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void givesTheSamePlanAgainWhereTheLimitOfWorkCutsItShort() {
        PortableProblem problem = SampleProblems.read("rotation-102");
        List<Allocation> hint = emptyPlanOf(problem);
        Limits tight = new Limits(0.12, Duration.ofMinutes(10));

        Proof first = ENGINE.prove(problem, hint, tight, () -> false).orElseThrow();
        Proof second = ENGINE.prove(problem, hint, tight, () -> false).orElseThrow();

        assertThat(first.certificate().status()).isEqualTo(Status.FEASIBLE);
        assertThat(first.certificate().bound()).isBetween(0L, 393L);
        assertThat(first.certificate().gap()).isBetween(new BigDecimal("0.0001"), BigDecimal.ONE);
        assertThat(first.score())
                .isGreaterThanOrEqualTo(Scorecard.of(problem, hint).score());
        assertThat(second.allocations()).isEqualTo(first.allocations());
        assertThat(second.certificate().bound()).isEqualTo(first.certificate().bound());
    }

    @Test
    void keepsTheHintWhereItIsStoppedAtOnce() {
        PortableProblem problem = SampleProblems.read("rotation-101");
        List<Allocation> hint = emptyPlanOf(problem);

        Optional<Proof> stopped = ENGINE.prove(problem, hint, AMPLE, () -> true);

        assertThat(stopped).isPresent();
        assertThat(stopped.get().certificate().status()).isEqualTo(Status.FEASIBLE);
        assertThat(stopped.get().score())
                .isGreaterThanOrEqualTo(Scorecard.of(problem, hint).score());
    }

    @Test
    void refusesAHintThatIsNoPlanOfTheProblem() {
        PortableProblem problem = SampleProblems.read("selection-101");
        List<Allocation> hint = List.of(Allocation.unplaced("99999999"));

        assertThatThrownBy(() -> ENGINE.prove(problem, hint, AMPLE, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leaves out");
    }

    @Test
    void hasNothingToSayWithoutAHintWhereTheLimitComesBeforeAnyPlan() {
        PortableProblem problem = SampleProblems.read("rotation-101");

        assertThat(ENGINE.prove(problem, null, new Limits(0.001, Duration.ofMinutes(10)), () -> false))
                .isEmpty();
    }

    @Test
    void keepsThePlanOfAProblemThatIsTooLargeAndSaysSo() {
        PortableProblem small = SampleProblems.read("rotation-101");
        PortableProblem large = new PortableProblem(
                "groß",
                IntStream.range(0, 40)
                        .mapToObj(h -> new Halbjahr("H" + h, 0, 0, 9))
                        .toList(),
                IntStream.range(0, 100)
                        .mapToObj(t -> new Analyseteam("T" + t, Map.of(), List.of(), Map.of()))
                        .toList(),
                small.participants(),
                Map.of(),
                null,
                null,
                null,
                null);
        List<Allocation> plan = emptyPlanOf(large);

        Proof proof = ENGINE.prove(large, plan, AMPLE, () -> false).orElseThrow();

        assertThat(proof.allocations()).isEqualTo(plan);
        assertThat(proof.score()).isEqualTo(Scorecard.of(large, plan).score());
        assertThat(proof.certificate().status()).isEqualTo(Status.FEASIBLE);
        assertThat(proof.certificate().note())
                .isEqualTo("Für den Nachweis ist die Aufgabe zu groß: Teilnehmer mal Halbjahre mal Analyseteams ergeben"
                        + " 440.000, höchstens 400.000 sind möglich.");
        assertThat(ENGINE.prove(large, null, AMPLE, () -> false)).isEmpty();
    }

    @Test
    void writesTheCertificateUnderItsFixedNames() throws IOException {
        Certificate certificate = new Certificate(
                Status.FEASIBLE,
                390,
                new BigDecimal("0.0077"),
                "OR-Tools CP-SAT",
                new BigDecimal("4.2"),
                List.of(new LevelBound(Level.POLICY, 393, 390)),
                null,
                null);

        assertThat(Json.mapper().writeValueAsString(certificate)).isEqualTo("""
                        {"status":"FEASIBLE","bound":390,"gap":0.0077,"engine":"OR-Tools CP-SAT","seconds":4.2,\
                        "levels":[{"level":"POLICY","cost":393,"bound":390}],"note":null,"prices":null}""");
    }

    private static List<Allocation> emptyPlanOf(PortableProblem problem) {
        return problem.participants().stream()
                .map(p -> Allocation.unplaced(p.ags()))
                .toList();
    }
}
