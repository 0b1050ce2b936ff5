package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.explanation.Alternative.Replanned;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.RandomProblems;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

import java.time.Duration;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about plans in which everyone may move, against what the exact engine proves about them. */
class ReplanningPropertyTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(1_000, Duration.ofMinutes(10));

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theExactCostLiesInTheInterval(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        Proof plan = prove(problem);
        Explainer explainer = new Explainer(problem, plan.allocations(), plan.certificate(), ags -> "Stadt " + ags);
        Participant office =
                problem.participants().get(random.nextInt(problem.participants().size()));

        for (Alternative other : explainer.full(office.ags(), null).alternatives()) {
            Replanned replanned = other.replanned();
            if (replanned == null) {
                assertThat(office.excluded()).contains(other.halbjahr());
                continue;
            }
            Proof exact = prove(problem.withParticipants(problem.participants().stream()
                    .map(p -> p.equals(office) ? Variant.pinned(p, other.halbjahr(), null) : p)
                    .toList()));
            if (plan.score().hard() == 0) {
                assertThat(replanned.possible()).isEqualTo(exact.score().hard() == 0);
            }
            boolean comparable = exact.score().hard() == plan.score().hard()
                    && exact.score().placement() == plan.score().placement();
            Long atMost = replanned.atMost();
            if (comparable && atMost != null) {
                long cost = plan.score().policy() - exact.score().policy();
                assertThat(atMost).isGreaterThanOrEqualTo(cost);
                assertThat(replanned.atLeast() == null || replanned.atLeast() <= cost)
                        .isTrue();
                Statistics.label("found the best").collect(atMost == cost).coverage(coverage -> coverage.check(true)
                        .percentage(share -> share > 50));
            }
        }
    }

    private static Proof prove(PortableProblem problem) {
        return ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();
    }
}
