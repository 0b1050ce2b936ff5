package de.turnus.allocation.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardTest {
    @Test
    void humanChoiceOf2023Costs695() {
        PortableProblem pilot = SampleProblems.read("pilot-2023");

        Score score = Scorecard.of(pilot, SampleProblems.humanPlanOfPilot2023()).score();

        assertThat(score.hard()).isZero();
        assertThat(score.placement()).isEqualTo(-780);
        assertThat(score.policy()).isEqualTo(-695);
        assertThat(score.constraints())
                .containsEntry("sizeClassBalance", -520L)
                .containsEntry("regierungsbezirkBalance", -160L)
                .containsEntry("kreisSpread", -15L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-2023", "selection-101", "rotation-101", "rotation-102", "turnus-101", "germany-101"})
    void partsSumUpToTheScore(String name) {
        PortableProblem problem = SampleProblems.read(name);
        Scorecard card = Scorecard.of(problem, RandomPlans.of(problem, new Random(7)));

        assertThatPartsSumUp(card);
        assertThat(card.score().policy()).isNegative();
        assertThat(card.score().isFeasible()).isFalse();
    }

    private static void assertThatPartsSumUp(Scorecard card) {
        Map<String, Long> parts = new HashMap<>();
        Stream.of(
                        card.halbjahre().stream().flatMap(h -> h.costs().entrySet().stream()),
                        card.offices().stream().flatMap(o -> o.costs().entrySet().stream()),
                        card.teams().stream().map(t -> Map.entry("teamSeats", t.cost())),
                        card.quotas().stream().map(q -> Map.entry(q.constraint(), q.cost())))
                .flatMap(s -> s)
                .forEach(e -> parts.merge(e.getKey(), e.getValue(), Long::sum));

        card.constraints()
                .forEach(c ->
                        assertThat(parts.getOrDefault(c.id(), 0L)).as(c.id()).isEqualTo(c.cost()));
        Score score = card.score();
        assertThat(score.constraints().values().stream().mapToLong(l -> l).sum())
                .isEqualTo(score.hard() + score.placement() + score.policy() + score.ticket());
        for (Level level : Level.values()) {
            long cost = card.constraints().stream()
                    .filter(c -> c.level() == level)
                    .mapToLong(Scorecard.ConstraintCost::cost)
                    .sum();
            assertThat(cost).as("%s", level).isEqualTo(-score.of(level));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-2023", "selection-101", "rotation-101", "rotation-102", "turnus-101", "germany-102"})
    void sampleProblemsAreSound(String name) {
        assertThat(ProblemCheck.faultsOf(SampleProblems.read(name))).isEmpty();
    }

    @Test
    void quotasRoundTheShareDownAndUp() {
        List<Quota> quotas = QuotaTable.of(SampleProblems.read("pilot-2023"));

        // 18 seats; 14 of 186 offices have 250,000 inhabitants or more: 18 · 14 / 186 = 1.35
        assertThat(quotas)
                .contains(new Quota(Constraint.SIZE_CLASS_BALANCE, "FROM_250K", "2024-H1", 1, 2))
                .contains(new Quota(Constraint.KREIS_SPREAD, "Kreis Steinfurt", "2024-H1", 0, 1));
    }
}
