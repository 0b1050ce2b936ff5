package de.turnus.allocation;

import de.turnus.allocation.WaitingList.Newcomer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingListTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 17);

    /** Seven releases: some get a place, some initiate a Verfahren themselves, some come anew or ask again. */
    @Property(tries = 300)
    void aRankNeverGetsWorse(@ForAll @LongRange(max = 1_000_000) long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        WaitingList list = WaitingList.NONE;
        int offices = 0;
        for (int release = 0; release < 7; release++) {
            Map<String, Integer> before = ranks(list);
            List<String> leaving = before.keySet().stream()
                    .filter(ags -> random.nextInt(3) == 0)
                    .toList();
            List<Newcomer> joining = new ArrayList<>();
            before.keySet().stream()
                    .filter(ags -> !leaving.contains(ags) && random.nextBoolean())
                    .forEach(ags -> joining.add(new Newcomer(ags, FIRST, random.nextInt(50))));
            for (int i = random.nextInt(6); i > 0; i--) {
                joining.add(new Newcomer("N" + offices++, FIRST.plusDays(random.nextInt(400)), random.nextInt(50)));
            }

            list = list.without(leaving).joinedBy(joining);

            Map<String, Integer> after = ranks(list);
            assertThat(leaving).noneMatch(after::containsKey);
            assertThat(after.values()).doesNotHaveDuplicates().allMatch(rank -> rank >= 1 && rank <= after.size());
            before.forEach((ags, rank) -> {
                if (!leaving.contains(ags)) {
                    assertThat(after)
                            .hasEntrySatisfying(ags, now -> assertThat(now).isLessThanOrEqualTo(rank));
                }
            });
            long longer = before.size() - leaving.size();
            joining.stream()
                    .map(Newcomer::ags)
                    .filter(ags -> !before.containsKey(ags))
                    .forEach(ags -> assertThat(after.get(ags)).isGreaterThan((int) longer));
        }
    }

    @Test
    void newcomersStandInTheOrderOfTheirWindowsThenOfTheirTickets() {
        WaitingList list = WaitingList.NONE
                .joinedBy(List.of(
                        new Newcomer("B", FIRST, 7),
                        new Newcomer("C", FIRST.plusYears(1), 1),
                        new Newcomer("A", FIRST, 9)))
                .joinedBy(List.of(new Newcomer("D", FIRST.minusYears(1), 1), new Newcomer("C", FIRST, 1)));

        assertThat(ranks(list)).isEqualTo(Map.of("B", 1, "A", 2, "C", 3, "D", 4));
        assertThat(list.without(List.of("B")).rank("D")).isEqualTo(3);
        assertThat(list.rank("E")).isNull();
    }

    private static Map<String, Integer> ranks(WaitingList list) {
        Map<String, Integer> ranks = new HashMap<>();
        list.entries().forEach(entry -> ranks.put(entry.ags(), list.rank(entry.ags())));
        return ranks;
    }
}
