package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.problem.Claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from prices alone, as {@code docs/nachweis.md} says: the cheapest choice of each office, with prices, and the
 * cheapest use of all that has a price, added up. Holds for plans that keep the hard rules and leave as many of each claim
 * without a place as this one.
 *
 * <p>Every step throws {@link ArithmeticException} where a number no longer fits, which only made-up prices reach.
 */
final class PriceBound {
    /** What costs more by itself counts as this, with which sums stay small; a bound may leave something out. */
    private static final long HIGHEST_COST = 100_000_000;

    private final Recount recount;
    private final Places places;
    private final long scale;
    private final Map<PriceTag, Long> prices = new HashMap<>();

    PriceBound(Recount recount, PriceList list) {
        this.recount = recount;
        this.places = recount.places();
        this.scale = list.scale();
        for (PriceList.Price price : list.prices()) {
            prices.merge(
                    new PriceTag(price.constraint(), price.group(), price.halbjahr()), price.price(), Math::addExact);
        }
    }

    /** What has a price and is nothing in the problem. */
    List<PriceTag> unknown() {
        Set<PriceTag> known = new HashSet<>();
        recount.shared().forEach(count -> known.add(count.tag()));
        for (Claim claim : Claim.values()) {
            known.add(tagOf(claim));
        }
        return prices.keySet().stream().filter(tag -> !known.contains(tag)).toList();
    }

    /** 0 or more, in units of cost. */
    long bound() {
        Fees fees = new Fees(places.problem, new Costs(places.problem.weights()));
        long sum = 0;
        for (int p = 0; p < places.offices.size(); p++) {
            sum = Math.addExact(sum, cheapestChoice(p, fees));
        }
        for (Count count : recount.shared()) {
            sum = Math.addExact(sum, cheapestUse(count));
        }
        for (Claim claim : Claim.values()) {
            sum = Math.subtractExact(sum, Math.multiplyExact(price(tagOf(claim)), without(claim)));
        }
        return Math.max(0, Math.ceilDiv(sum, scale));
    }

    private long cheapestChoice(int office, Fees fees) {
        long least = places.isPinned(office)
                ? Long.MAX_VALUE
                : price(tagOf(places.offices.get(office).claim()));
        for (int h = 0; h < places.halbjahre.size(); h++) {
            long stay = 0;
            for (Count used : recount.usedBy(office, h)) {
                stay = Math.addExact(stay, price(used.tag()));
            }
            for (int t = 0; t < places.teams.size(); t++) {
                Count seats = recount.seats(t, h);
                if (places.mayTake(office, h, t) && seats.most() > 0) {
                    long own = Math.multiplyExact(scale, Math.min(HIGHEST_COST, fees.policyOf(office, h, t)));
                    least = Math.min(least, Math.addExact(own, Math.addExact(stay, price(seats.tag()))));
                }
            }
        }
        return least;
    }

    private long cheapestUse(Count count) {
        long price = price(count.tag());
        long least = Long.MAX_VALUE;
        for (int n = count.fewest(); n <= count.most(); n++) {
            long cost = Math.min(HIGHEST_COST, count.policyCost(n, recount.costs()));
            least = Math.min(least, Math.subtractExact(Math.multiplyExact(scale, cost), Math.multiplyExact(price, n)));
        }
        return least;
    }

    private long without(Claim claim) {
        long without = 0;
        for (int p = 0; p < places.offices.size(); p++) {
            if (!places.isPlaced(p) && places.offices.get(p).claim() == claim) {
                without++;
            }
        }
        return without;
    }

    private long price(PriceTag tag) {
        return prices.getOrDefault(tag, 0L);
    }

    private static PriceTag tagOf(Claim claim) {
        return new PriceTag(Measure.UNPLACED.id, claim.name(), "");
    }
}
