package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomPlans;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.solver.RandomProblems;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The evaluator, the differences and the search against the plain scorecard, on problems in which everything occurs. */
class SeatingPropertyTest {
    @Property(tries = 300)
    void aPlanCostsWhatTheScorecardSaysAfterAnyMoves(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        CostTable table = new CostTable(problem);
        Seating seating = new Seating(table, RandomPlans.of(problem, random));

        for (int i = 0; i < 20; i++) {
            int office = random.nextInt(table.offices);
            if (random.nextBoolean()) {
                seating.move(office, random.nextInt(table.halbjahre * table.teams + 1) - 1);
            } else {
                seating.swap(office, random.nextInt(table.offices));
            }
        }

        Score score = Scorecard.of(problem, seating.plan()).score();
        assertThat(seating.levels())
                .isEqualTo(new Levels(-score.hard(), -score.placement(), -score.policy(), -score.ticket()));
    }

    @Property(tries = 200)
    void whatAnAlternativeCostsIsTheDifferenceOfTwoScorecards(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> plan = RandomPlans.of(problem, random);
        Explainer explainer = new Explainer(problem, plan, null, ags -> "Stadt " + ags);

        for (Explanation explanation : explainer.allFixed()) {
            PortableProblem lifted = ChangedPlans.withoutPinOf(problem, explanation.ags());
            for (Alternative other : explanation.alternatives()) {
                Allocation there = new Allocation(
                        explanation.ags(), other.halbjahr(), other.fixed().analyseteam());
                assertIsDifference(other.fixed().cost(), lifted, plan, ChangedPlans.placed(plan, there));
                Alternative.Exchange exchange = other.exchange();
                if (exchange != null) {
                    assertIsDifference(
                            exchange.cost(),
                            lifted,
                            plan,
                            ChangedPlans.exchanged(plan, explanation.ags(), Objects.requireNonNull(exchange.ags())));
                }
            }
        }
    }

    @Property(tries = 200)
    void noTeamIsCheaperThanTheOneThatIsNamed(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> plan = RandomPlans.of(problem, random);
        Explanation explanation = new Explainer(problem, plan, null, ags -> "Stadt " + ags)
                .fixed(problem.participants().getFirst().ags());

        PortableProblem lifted = ChangedPlans.withoutPinOf(problem, explanation.ags());
        for (Alternative other : explanation.alternatives()) {
            Score named = Scorecard.of(
                            lifted,
                            ChangedPlans.placed(
                                    plan,
                                    new Allocation(
                                            explanation.ags(),
                                            other.halbjahr(),
                                            other.fixed().analyseteam())))
                    .score();
            lifted.analyseteams().stream()
                    .filter(team -> !team.conflicts().contains(explanation.ags()))
                    .map(team -> Scorecard.of(
                                    lifted,
                                    ChangedPlans.placed(
                                            plan, new Allocation(explanation.ags(), other.halbjahr(), team.id())))
                            .score())
                    .forEach(score -> assertThat(named).isGreaterThanOrEqualTo(score));
        }
    }

    @Property(tries = 100)
    void aSearchKeepsTheHalbjahrAndNeverMakesAPlanWorse(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        Seating start = new Seating(new CostTable(problem), RandomPlans.of(problem, random));
        int office = random.nextInt(start.table.offices);
        int halbjahr = random.nextInt(start.table.halbjahre);
        boolean inside = start.table.halbjahrOf(start.placeOf(office)) == halbjahr;

        Seating found = inside
                ? PlanSearch.with(start, office, halbjahr, 2_000)
                : PlanSearch.without(start, office, halbjahr, 2_000);

        assertThat(found.table.halbjahrOf(found.placeOf(office)) == halbjahr).isEqualTo(inside);
        assertThat(found.levels()).isLessThanOrEqualTo(start.levels());
        Score score = Scorecard.of(problem, found.plan()).score();
        assertThat(found.policy()).isEqualTo(-score.policy());
        assertThat((inside
                                ? PlanSearch.with(start, office, halbjahr, 2_000)
                                : PlanSearch.without(start, office, halbjahr, 2_000))
                        .plan())
                .isEqualTo(found.plan());
    }

    private static void assertIsDifference(
            CostDifference difference, PortableProblem problem, List<Allocation> plan, List<Allocation> other) {
        Score before = Scorecard.of(problem, plan).score();
        Score after = Scorecard.of(problem, other).score();
        Map<String, Long> constraints = before.constraints().entrySet().stream()
                .map(e ->
                        Map.entry(e.getKey(), e.getValue() - after.constraints().getOrDefault(e.getKey(), 0L)))
                .filter(e -> e.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(difference)
                .isEqualTo(new CostDifference(
                        before.hard() - after.hard(),
                        before.placement() - after.placement(),
                        before.policy() - after.policy(),
                        before.ticket() - after.ticket(),
                        constraints));
    }
}
