package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.certificate.TinyProblems;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomParts;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

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
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void withoutAChainTheLevelOfPlacementIsTheBest(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = contested(RandomProblems.of(random), random);
        List<Allocation> plan = oneAfterTheOther(problem, random);
        Score score = Scorecard.of(problem, plan).score();
        Assume.that(score.hard() == 0);
        Score best =
                ENGINE.prove(problem, plan, AMPLE, () -> false).orElseThrow().score();
        boolean isBest = score.placement() == best.placement();
        Statistics.label("the best").collect(isBest).coverage(coverage -> coverage.check(false)
                .percentage(share -> share > 20));

        Pruefbericht report = Pruefbericht.of(problem, plan, score, Handmade.certificate(score, Level.PLACEMENT));

        boolean chain = verdict(report, "noChainOfExchanges") == Verdict.BROKEN;
        Statistics.label("a chain").collect(chain).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 5));
        boolean held = !chain
                && Stream.of("carriedOverFirst", "registeredFirst", "noSeatLeftFree")
                        .allMatch(id -> verdict(report, id) == Verdict.HELD);
        assertThat(held).isEqualTo(isBest);
    }

    /** The problem with many exclusions, few seats and none that have to be taken. */
    private static PortableProblem contested(PortableProblem problem, Random random) {
        List<String> halbjahre = problem.halbjahre().stream().map(Halbjahr::id).toList();
        return new PortableProblem(
                problem.name(),
                halbjahre.stream()
                        .map(id -> new Halbjahr(id, 0, 1, 1 + random.nextInt(3)))
                        .toList(),
                problem.analyseteams(),
                problem.participants().stream()
                        .map(p -> new Participant(
                                p.ags(),
                                p.claim(),
                                p.wishes(),
                                new RandomParts(random).some(halbjahre, 2),
                                random.nextInt(10) > 0 ? null : p.pinnedHalbjahr(),
                                null,
                                null,
                                null,
                                p.ticketRank(),
                                p.landschaftsverband(),
                                p.regierungsbezirk(),
                                p.kreis(),
                                p.sizeClass()))
                        .toList(),
                problem.weights(),
                null,
                null,
                null,
                null);
    }

    /** A plan that breaks nothing, pins aside: in any order, each onto any seat that is free and allowed. */
    private static List<Allocation> oneAfterTheOther(PortableProblem problem, Random random) {
        List<Participant> order = new ArrayList<>(problem.participants());
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing(office -> !office.isPinned()));
        List<Allocation> plan = new ArrayList<>();
        for (Participant office : order) {
            List<Allocation> seats = new ArrayList<>();
            for (Halbjahr halbjahr : problem.halbjahre()) {
                for (Analyseteam team : problem.analyseteams()) {
                    Allocation seat = new Allocation(office.ags(), halbjahr.id(), team.id());
                    if (isOpen(plan, halbjahr, team)
                            && !office.excluded().contains(halbjahr.id())
                            && !team.conflicts().contains(office.ags())
                            && !office.breaksPin(halbjahr.id(), team.id())) {
                        seats.add(seat);
                    }
                }
            }
            plan.add(seats.isEmpty() ? Allocation.unplaced(office.ags()) : seats.get(random.nextInt(seats.size())));
        }
        return plan;
    }

    private static boolean isOpen(List<Allocation> plan, Halbjahr halbjahr, Analyseteam team) {
        List<Allocation> there =
                plan.stream().filter(a -> halbjahr.id().equals(a.halbjahr())).toList();
        return there.size() < halbjahr.maxSeats()
                && there.stream().filter(a -> team.id().equals(a.analyseteam())).count() < team.seatsIn(halbjahr.id());
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
