package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.solver.RandomProblems;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the prices: they prove nothing that any plan refutes, and forbid no choice of a best plan. */
class PricedMarketPropertyTest {
    private static final ExactEngine ENGINE = ExactEngine.load();
    private static final Limits AMPLE = new Limits(1_000, Duration.ofMinutes(10));

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noPlanOfATinyProblemRefutesABound(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = TinyProblems.of(random);
        Map<Map<Claim, Integer>, List<Allocation>> best = new HashMap<>();
        collect(problem, new ArrayList<>(), best);
        Assume.that(!best.isEmpty());

        best.forEach((unplaced, plan) -> assertNotRefuted(problem, plan, List.of(), random));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theBestPlanRefutesNoBound(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = relaxed(RandomProblems.of(random), random);
        Proof proof = ENGINE.prove(problem, null, AMPLE, () -> false).orElseThrow();
        Assume.that(proof.score().hard() == 0);

        List<PriceList.Price> good =
                Objects.requireNonNull(proof.certificate().prices()).prices();
        assertNotRefuted(problem, proof.allocations(), good, random);
    }

    /** Without the contradictions that most random problems have: no minimum of seats, and few pins. */
    private static PortableProblem relaxed(PortableProblem problem, Random random) {
        return new PortableProblem(
                problem.name(),
                problem.halbjahre().stream()
                        .map(h -> new Halbjahr(h.id(), 0, h.targetSeats(), h.maxSeats()))
                        .toList(),
                problem.analyseteams(),
                problem.participants().stream()
                        .map(p -> random.nextInt(10) == 0 ? p : p.withPins(null, null))
                        .toList(),
                problem.weights(),
                problem.referenceCounts(),
                null,
                null,
                null);
    }

    /**
     * @param plan in the order of the offices, the best of those that leave as many of each claim without a seat
     * @param start prices to which the random ones are added
     */
    private static void assertNotRefuted(
            PortableProblem problem, List<Allocation> plan, List<PriceList.Price> start, Random random) {
        long cost = -Scorecard.of(problem, plan).score().policy();
        Market market = Market.ofPolicy(problem, plan);
        int highest = new int[] {1, 4, 20, 300}[random.nextInt(4)];
        long[] prices = random.longs(
                        market.resources().size(), -highest * PricedMarket.SCALE, highest * PricedMarket.SCALE + 1)
                .map(price -> random.nextInt(4) == 0 ? price : 0)
                .toArray();
        for (PriceList.Price price : start) {
            for (int r = 0; r < prices.length; r++) {
                if (market.resources().get(r).at(price.price()).equals(price)) {
                    prices[r] += price.price();
                }
            }
        }
        PricedMarket priced = new PricedMarket(market, prices);

        assertThat(priced.bound()).isBetween(0L, cost);
        Placements.Filter within = priced.within(cost);
        for (int p = 0; p < plan.size(); p++) {
            int h = market.halbjahr(plan.get(p).halbjahr());
            int t = market.team(plan.get(p).analyseteam());
            assertThat(h < 0 ? within.admitsAbsence(p) : within.admits(p, h, t))
                    .as("%s within %s", plan.get(p), cost)
                    .isTrue();
        }
        Statistics.label("proves something").collect(priced.bound() > 0).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 10));
        Statistics.label("forbids something").collect(forbids(market, within)).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 10));
    }

    private static boolean forbids(Market market, Placements.Filter within) {
        for (int p = 0; p < market.offices(); p++) {
            for (int h = 0; h < market.halbjahre(); h++) {
                for (int t = 0; t < market.teams(); t++) {
                    if (market.mayTake(p, h, t) && !within.admits(p, h, t)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The cheapest plan that keeps the hard constraints, by how many of each claim go without. */
    private static void collect(
            PortableProblem problem, List<Allocation> begun, Map<Map<Claim, Integer>, List<Allocation>> best) {
        if (begun.size() == problem.participants().size()) {
            Score score = Scorecard.of(problem, begun).score();
            if (score.hard() == 0) {
                best.merge(
                        unplaced(problem, begun),
                        List.copyOf(begun),
                        (a, b) -> policy(problem, a) >= score.policy() ? a : b);
            }
            return;
        }
        String ags = problem.participants().get(begun.size()).ags();
        List<Allocation> places = new ArrayList<>(List.of(Allocation.unplaced(ags)));
        problem.halbjahre()
                .forEach(h -> problem.analyseteams().forEach(t -> places.add(new Allocation(ags, h.id(), t.id()))));
        for (Allocation place : places) {
            begun.add(place);
            collect(problem, begun, best);
            begun.removeLast();
        }
    }

    private static long policy(PortableProblem problem, List<Allocation> plan) {
        return Scorecard.of(problem, plan).score().policy();
    }

    private static Map<Claim, Integer> unplaced(PortableProblem problem, List<Allocation> plan) {
        Map<Claim, Integer> unplaced = new EnumMap<>(Claim.class);
        for (int p = 0; p < plan.size(); p++) {
            if (plan.get(p).halbjahr() == null) {
                unplaced.merge(problem.participants().get(p).claim(), 1, Integer::sum);
            }
        }
        return unplaced;
    }
}
