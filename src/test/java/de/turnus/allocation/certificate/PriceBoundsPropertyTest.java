package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What prices say of an office in a Halbjahr, against the best plan with the office there. */
class PriceBoundsPropertyTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(1_000, Duration.ofMinutes(10));

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void noPlanWithTheOfficeThereCostsLess(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = TinyProblems.of(random);
        Proof proof = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();
        Assume.that(proof.score().isFeasible());
        PriceList prices = Objects.requireNonNull(proof.certificate().prices());
        assertThat(new PriceBounds(problem, proof.allocations(), prices).bound())
                .isLessThanOrEqualTo(-proof.score().policy());

        for (Participant office : problem.participants()) {
            // the prices are those with the pin, the question is one without
            PriceBounds bounds = new PriceBounds(pinned(problem, office, null), proof.allocations(), prices);
            for (Halbjahr halbjahr : problem.halbjahre()) {
                long bound = bounds.boundIn(office.ags(), halbjahr.id());
                Score best = TinyProblems.bestOfAllPlans(pinned(problem, office, halbjahr.id()));
                boolean comparable =
                        best.hard() == 0 && best.placement() == proof.score().placement();
                assertThat(bound).isGreaterThanOrEqualTo(bounds.bound());
                if (comparable) {
                    assertThat(bound).isLessThanOrEqualTo(-best.policy());
                    Statistics.label("exact").collect(bound == -best.policy()).coverage(coverage -> coverage.check(true)
                            .percentage(share -> share > 50));
                }
            }
        }
    }

    private static PortableProblem pinned(PortableProblem problem, Participant office, @Nullable String halbjahr) {
        return problem.withParticipants(problem.participants().stream()
                .map(p -> p.equals(office) ? pinned(p, halbjahr) : p)
                .toList());
    }

    private static Participant pinned(Participant p, @Nullable String halbjahr) {
        return new Participant(
                p.ags(),
                p.claim(),
                p.wishes(),
                p.excluded(),
                halbjahr,
                null,
                p.baselineHalbjahr(),
                p.baselineTeam(),
                p.ticketRank(),
                p.landschaftsverband(),
                p.regierungsbezirk(),
                p.kreis(),
                p.sizeClass());
    }
}
