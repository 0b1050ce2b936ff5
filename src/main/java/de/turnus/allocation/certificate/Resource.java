package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Constraint;

/**
 * Something that several offices share and of which a plan takes a number: the seats of a Halbjahr, those of a team in a
 * Halbjahr, the places of a group in it, or the offices of a claim that go without.
 *
 * @param group the group's name, the team's id, or the claim; empty for a Halbjahr as a whole
 * @param halbjahr empty for a claim
 * @param fewest and {@code most} that a plan may take
 * @param lo and {@code hi} between which it costs nothing
 * @param weight of the squared excess
 */
record Resource(
        Constraint constraint, String group, String halbjahr, int fewest, int most, int lo, int hi, long weight) {

    /** Costs above this count as this: a lower bound may leave something out, and no sum of prices overflows. */
    static final long HIGHEST_COST = 100_000_000;

    /** Weighted cost of taking so many, from {@code fewest} to {@code most}. */
    long cost(int taken) {
        long excess = Math.max(0, Math.max(lo - taken, taken - hi));
        return Math.min(HIGHEST_COST, weight * excess * excess);
    }

    PriceList.Price at(long price) {
        return new PriceList.Price(constraint.id(), group, halbjahr, price);
    }
}
