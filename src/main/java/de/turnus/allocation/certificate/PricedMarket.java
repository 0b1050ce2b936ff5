package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Level;

import java.util.stream.IntStream;

/**
 * A market at given prices: the bound that they prove, in integers throughout, and by how much a plan must exceed it that
 * makes a given choice.
 *
 * <p>The bound is Lagrange's: Σ over offices of the least {@code cost + Σ prices} of a choice, plus Σ over resources of
 * the least {@code cost(n) − price · n}. It holds for any prices; good ones make it high.
 */
final class PricedMarket {
    /** Units of a price in one unit of cost; six decimal places lose less than a hundredth of a unit over a problem. */
    static final long SCALE = 1_000_000;

    private final Market market;
    private final long[] prices;

    /** By office: the least that any of its choices costs it, with prices. */
    private final long[] cheapest;

    private final long bound;

    PricedMarket(Market market, long[] prices) {
        this.market = market;
        this.prices = prices.clone();
        this.cheapest = new long[market.offices()];
        long sum = 0;
        for (int p = 0; p < cheapest.length; p++) {
            cheapest[p] = cheapestOf(p);
            sum = Math.addExact(sum, cheapest[p]);
        }
        for (int r = 0; r < prices.length; r++) {
            sum = Math.addExact(sum, leastOf(market.resources().get(r), prices[r]));
        }
        this.bound = sum;
    }

    /** All resources for nothing: no plan costs less than its offices' cheapest choices. */
    static PricedMarket free(Market market) {
        return new PricedMarket(market, new long[market.resources().size()]);
    }

    /** No plan costs less; 0 or more. */
    long bound() {
        return Math.max(0, Math.ceilDiv(bound, SCALE));
    }

    /** The choices that a plan may make which costs no more than {@code most}. */
    Placements.Filter within(long most) {
        return new Placements.Filter() {
            @Override
            public boolean admits(int office, int halbjahr, int team) {
                return market.mayTake(office, halbjahr, team) && boundWith(office, halbjahr, team) <= most;
            }

            @Override
            public boolean admitsAbsence(int office) {
                return market.mayGoWithout(office) && boundWith(paidForAbsence(office), office) <= most;
            }
        };
    }

    /** No plan costs less that makes the choice; 0 or more. */
    long boundWith(int office, int halbjahr, int team) {
        return Math.max(0, boundWith(paid(office, halbjahr, team), office));
    }

    /** The prices that are not 0, for publication. */
    PriceList list(Level level) {
        return new PriceList(
                level,
                SCALE,
                IntStream.range(0, prices.length)
                        .filter(r -> prices[r] != 0)
                        .mapToObj(r -> market.resources().get(r).at(prices[r]))
                        .toList());
    }

    private long boundWith(long paid, int office) {
        return Math.ceilDiv(bound - cheapest[office] + paid, SCALE);
    }

    private long cheapestOf(int office) {
        long least = market.mayGoWithout(office) ? paidForAbsence(office) : Long.MAX_VALUE;
        for (int h = 0; h < market.halbjahre(); h++) {
            for (int t = 0; t < market.teams(); t++) {
                if (market.mayTake(office, h, t)) {
                    least = Math.min(least, paid(office, h, t));
                }
            }
        }
        return least;
    }

    private long paid(int office, int halbjahr, int team) {
        long paid = SCALE * market.costOf(office, halbjahr, team) + prices[market.seatsOf(team, halbjahr)];
        for (int resource : market.usedByStay(office, halbjahr)) {
            paid += prices[resource];
        }
        return paid;
    }

    private long paidForAbsence(int office) {
        int resource = market.usedByAbsence(office);
        return SCALE * market.costOfAbsence(office) + (resource < 0 ? 0 : prices[resource]);
    }

    private static long leastOf(Resource resource, long price) {
        long least = Long.MAX_VALUE;
        for (int n = resource.fewest(); n <= resource.most(); n++) {
            least = Math.min(least, SCALE * resource.cost(n) - price * n);
        }
        return least;
    }
}
