package de.turnus.allocation.variant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LargestRemainderTest {
    @Test
    void givesWhatIsLeftToTheLargestRemainders() {
        assertThat(LargestRemainder.of(110, List.of(18, 18, 18, 18, 19))).containsExactly(22, 22, 22, 21, 23);
        // exact shares 1.38, 0.47, 4.63 and 3.52
        assertThat(LargestRemainder.of(10, List.of(47, 16, 158, 120))).containsExactly(1, 0, 5, 4);
    }

    @Test
    void countsAllTheSameWhereNoneHasAWeight() {
        assertThat(LargestRemainder.of(5, List.of(0, 0, 0))).containsExactly(2, 2, 1);
    }

    @Property
    void keepsTheSumAndRoundsEachShareDownOrUp(
            @ForAll @IntRange(max = 4_000_000) int total,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100_000) Integer> weights) {
        List<Integer> shares = LargestRemainder.of(total, weights);

        long all = weights.stream().mapToLong(w -> w).sum();
        assertThat(shares).hasSameSizeAs(weights);
        assertThat(shares.stream().mapToLong(s -> s).sum()).isEqualTo(total);
        for (int i = 0; i < weights.size() && all > 0; i++) {
            long exact = (long) total * weights.get(i);
            assertThat((long) shares.get(i)).isBetween(Math.floorDiv(exact, all), Math.ceilDiv(exact, all));
        }
    }
}
