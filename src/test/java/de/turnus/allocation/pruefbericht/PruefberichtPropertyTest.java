package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.certificate.TinyProblems;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomPlans;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import de.turnus.allocation.solver.RandomProblems;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** The report against scorecard, exact engine and all plans of tiny problems. */
class PruefberichtPropertyTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(1_000, Duration.ofMinutes(10));
    private static final List<String> CLAIMS = List.of("quotasNamed", "costsRecomputed", "scoreRecomputed");

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void theRecomputedScoreIsThatOfTheScorecard(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> plan = RandomPlans.of(problem, random);

        Pruefbericht report =
                Pruefbericht.of(problem, plan, Scorecard.of(problem, plan).score(), null);

        assertThat(report.checks())
                .filteredOn(check -> CLAIMS.contains(check.id()))
                .hasSize(3)
                .allSatisfy(check ->
                        assertThat(check.verdict()).as("%s", check.findings()).isEqualTo(Verdict.HELD));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void hardRulesAreHeldExactlyWhereTheyCostNothing(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> plan = RandomPlans.of(problem, random);
        Score score = Scorecard.of(problem, plan).score();

        Pruefbericht report = Pruefbericht.of(problem, plan, score, null);

        assertHeldWhereFree(report, "maxSeats", score, "halbjahrMaxSeats");
        assertHeldWhereFree(report, "minSeats", score, "halbjahrMinSeats");
        assertHeldWhereFree(report, "teamSeats", score, "teamSeats");
        assertHeldWhereFree(report, "conflictOfInterest", score, "conflictOfInterest");
        assertHeldWhereFree(report, "excludedHalbjahre", score, "excludedHalbjahr");
        assertHeldWhereFree(report, "pinsHeld", score, "pinned");
    }

    /** No property gives a false alarm: each is true of the best plan. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theBestPlanHoldsEveryProperty(@ForAll long seed) {
        PortableProblem problem = TinyProblems.of(new Random(seed));
        Proof proof = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();
        Assume.that(proof.score().hard() == 0);

        Pruefbericht report = Pruefbericht.of(problem, proof.allocations(), proof.score(), proof.certificate());

        assertThat(report.checks()).allSatisfy(check -> assertThat(check.verdict())
                .as("%s: %s", check.id(), check.findings())
                .isEqualTo(Verdict.HELD));
    }

    /** Claims, free seats and chains tell exactly whether a plan is the best on the placement level. */
    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void withoutAChainTheLevelOfPlacementIsTheBest(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = TinyProblems.of(random);
        List<Allocation> plan = RandomPlans.of(problem, random);
        Score score = Scorecard.of(problem, plan).score();
        Assume.that(score.hard() == 0);
        Score best = TinyProblems.bestOfAllPlans(problem);
        boolean isBest = score.placement() == best.placement();
        Statistics.label("the best").collect(isBest);

        Pruefbericht report = Pruefbericht.of(problem, plan, score, Handmade.certificate(score, Level.PLACEMENT));

        boolean held = List.of("carriedOverFirst", "registeredFirst", "noSeatLeftFree", "noChainOfExchanges").stream()
                .allMatch(id -> verdict(report, id) == Verdict.HELD);
        assertThat(held).isEqualTo(isBest);
    }

    private static void assertHeldWhereFree(Pruefbericht report, String id, Score score, String constraint) {
        assertThat(verdict(report, id) == Verdict.HELD)
                .as(id)
                .isEqualTo(score.constraints().getOrDefault(constraint, 0L) == 0);
    }

    private static Verdict verdict(Pruefbericht report, String id) {
        return report.checks().stream()
                .filter(check -> check.id().equals(id))
                .map(Check::verdict)
                .findFirst()
                .orElseThrow();
    }
}
