package de.turnus.lottery.draw;

/**
 * An exact share, in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Fraction(long numerator, long denominator) {
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    /** As {@code 3/20}; whole numbers with 1 below: {@code 0/1}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
