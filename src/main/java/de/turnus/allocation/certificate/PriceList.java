package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Level;

import java.util.List;

/**
 * Prices of the resources of one level, and so a lower bound that anyone can recompute without a solver: whatever each
 * office chooses, it pays its own cost and the prices of what it uses; whatever is used of a resource, it costs its own
 * and returns its price. Taking the cheapest of each by itself, no plan costs less than the sum.
 *
 * @param scale units of a price in one unit of cost
 */
public record PriceList(Level level, long scale, List<Price> prices) {
    public PriceList {
        prices = List.copyOf(prices);
    }

    /**
     * What one of a resource costs its user.
     *
     * @param constraint that the resource belongs to
     * @param group its group, team or claim; empty for a Halbjahr as a whole
     * @param halbjahr empty for a claim
     * @param price in units of the scale; below 0 where using it is rewarded
     */
    public record Price(String constraint, String group, String halbjahr, long price) {}
}
