package de.turnus.allocation.solver;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;
import de.turnus.allocation.problem.RandomPlans;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.problem.Scorecard.ConstraintCost;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** The scorecard of any plan, one that breaks hard constraints too: its parts sum up to the score, without a rest. */
class ScorecardSumsTest {
    @Property(tries = 500)
    void everyUnitOfCostStandsOnceAmongThePartsAndOnceUnderItsConstraint(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        Scorecard card = Scorecard.of(problem, RandomPlans.of(problem, random));

        Map<String, Long> parts = new HashMap<>();
        card.halbjahre().forEach(h -> h.costs().forEach((id, cost) -> parts.merge(id, cost, Long::sum)));
        card.offices().forEach(o -> o.costs().forEach((id, cost) -> parts.merge(id, cost, Long::sum)));
        card.teams().forEach(t -> parts.merge("teamSeats", t.cost(), Long::sum));
        card.quotas().forEach(q -> parts.merge(q.constraint(), q.cost(), Long::sum));
        parts.values().removeIf(cost -> cost == 0);
        Map<String, Long> constraints = new HashMap<>();
        card.constraints().stream().filter(c -> c.cost() != 0).forEach(c -> constraints.put(c.id(), c.cost()));

        assertThat(parts).isEqualTo(constraints);
        assertThat(card.constraints().stream().mapToLong(ConstraintCost::cost).sum())
                .isEqualTo(-(card.score().hard()
                        + card.score().placement()
                        + card.score().policy()
                        + card.score().ticket()));
        assertThat(card.quotas()).hasSize(QuotaTable.of(problem).size());
        for (int i = 0; i < card.quotas().size(); i++) {
            Quota quota = QuotaTable.of(problem).get(i);
            assertThat(card.quotas().get(i).lo()).isEqualTo(quota.lo());
            assertThat(card.quotas().get(i).hi()).isEqualTo(quota.hi());
        }
        Statistics.label("feasible").collect(card.score().isFeasible()).coverage(coverage -> coverage.check(false)
                .percentage(p -> p > 50));
    }
}
