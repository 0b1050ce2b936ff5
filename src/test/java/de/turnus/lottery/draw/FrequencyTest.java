package de.turnus.lottery.draw;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** How often each office drew each Halbjahr over the seeds 0 to 99,999, always the same ones. */
class FrequencyTest {
    private static final int DRAWS = 100_000;
    /** 3.2905 squared, times a million: the 99.9 % quantile of the normal distribution, on both sides. */
    private static final long QUANTILE_SQUARED = 10_827_391;

    @Test
    void everyCellLiesInsideItsInterval() {
        Urn urn = SampleUrns.urn("LVR", 1, 2, 2, 1, 3, 2, 4);
        Map<String, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < DRAWS; seed++) {
            UrnDraw draw = Rounding.of(urn, new RandomIntegers(Sha256.hex("seed " + seed), urn.id()));
            draw.result().forEach((ags, halbjahr) -> drawn.merge(ags + " " + halbjahr, 1, Integer::sum));
        }

        long offices = urn.offices().size();
        for (Office office : urn.offices()) {
            for (Column column : urn.columns()) {
                long count = drawn.getOrDefault(office.ags() + " " + column.halbjahr(), 0);
                // (count − N p)² ≤ z² N p (1 − p), both sides times offices²
                long distance = count * offices - (long) DRAWS * column.places();
                long variance = (long) DRAWS * column.places() * (offices - column.places());
                assertThat(distance * distance)
                        .as("%s in %s: %d", office.ags(), column.name(), count)
                        .isLessThanOrEqualTo(variance * QUANTILE_SQUARED / 1_000_000);
            }
        }
    }
}
