package de.turnus.allocation.certificate;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomPlans;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine calls optimal against all plans of tiny problems, those with contradictions too. */
class ExactEnginePropertyTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(1_000, Duration.ofMinutes(10));

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noPlanIsBetterOnAnyLevel(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = TinyProblems.of(random);
        List<Allocation> hint = random.nextBoolean() ? null : RandomPlans.of(problem, random);

        Proof proof = ENGINE.prove(problem, hint, AMPLE, () -> false).orElseThrow();

        Statistics.label("can be satisfied").collect(proof.score().isFeasible()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        Score best = TinyProblems.bestOfAllPlans(problem);
        assertThat(proof.score())
                .isEqualTo(Scorecard.of(problem, proof.allocations()).score());
        assertThat(proof.score()).isEqualByComparingTo(best);
        assertThat(proof.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(proof.certificate().bound()).isEqualTo(-best.policy());
    }
}
