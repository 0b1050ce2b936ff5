package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What published prices prove about all plans that place as well as a given one, and about those of them that give an
 * office a certain Halbjahr. All in points of policy cost, without a solver, in exact integers.
 *
 * <p>Bounds hold whatever the prices are, even those of a problem that differs in pins, wishes or seats: only how high they
 * come out depends on how well the prices fit.
 */
public final class PriceBounds {
    private final PortableProblem problem;
    private final Market market;
    private final PricedMarket priced;

    /**
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param plan one allocation for each participant, with no hard constraint broken; of it only counts how many offices
     *     of each claim go without a seat
     * @param prices of the level policy; those of resources that the problem does not have are left out
     * @throws IllegalArgumentException where the prices are of another level
     */
    public PriceBounds(PortableProblem problem, List<Allocation> plan, PriceList prices) {
        if (prices.level() != Level.POLICY) {
            throw new IllegalArgumentException("Prices of the level " + prices.level() + " say nothing about policy");
        }
        this.problem = problem;
        this.market = Market.ofPolicy(problem, plan);
        this.priced = new PricedMarket(market, byResource(market, prices));
    }

    /** No plan costs less that keeps the hard constraints and leaves as many of each claim without a seat; 0 or more. */
    public long bound() {
        return priced.bound();
    }

    /**
     * No such plan costs less that gives the office the Halbjahr, with whatever team; {@link #bound} or more.
     *
     * @return {@link Long#MAX_VALUE} where the hard constraints leave the office no team there
     * @throws IllegalArgumentException where the office does not take part or the problem does not have the Halbjahr
     */
    public long boundIn(String ags, String halbjahr) {
        int office = IntStream.range(0, market.offices())
                .filter(p -> problem.participants().get(p).ags().equals(ags))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ags + " does not take part"));
        int h = market.halbjahr(halbjahr);
        if (h < 0) {
            throw new IllegalArgumentException("The problem does not have the Halbjahr " + halbjahr);
        }
        return IntStream.range(0, market.teams())
                .filter(t -> market.mayTake(office, h, t))
                .mapToLong(t -> priced.boundWith(office, h, t))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long[] byResource(Market market, PriceList list) {
        long[] prices = new long[market.resources().size()];
        for (PriceList.Price price : list.prices()) {
            int resource = market.resourceOf(price);
            if (resource >= 0) {
                prices[resource] = inUnits(price.price(), list.scale());
            }
        }
        return prices;
    }

    /** In units of {@link PricedMarket#SCALE}; exact where the list has the same. */
    private static long inUnits(long price, long scale) {
        return Math.addExact(
                Math.multiplyExact(price / scale, PricedMarket.SCALE),
                Math.multiplyExact(price % scale, PricedMarket.SCALE) / scale);
    }
}
