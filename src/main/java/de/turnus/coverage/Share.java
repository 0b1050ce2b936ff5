package de.turnus.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, exact and rounded.
 *
 * @param count the part
 * @param of the whole
 * @param percent rounded half up to one decimal; 0.0 of nothing
 */
public record Share(long count, long of, BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Share of(long count, long whole) {
        BigDecimal percent = whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new Share(count, whole, percent);
    }
}
