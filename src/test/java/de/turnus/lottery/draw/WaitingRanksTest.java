package de.turnus.lottery.draw;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WaitingRanksTest {
    @Property(tries = 200)
    void aRankNeverGetsWorse(@ForAll @LongRange(max = 100_000) long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Protocol last = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, random.nextInt(1, 9), 3, 2));
        WaitingRanks waiting = WaitingRanks.none().after(last);
        int newcomer = 500;
        for (int number = 2; number < 8; number++) {
            Map<String, Integer> before = waiting.ranks();
            switch (random.nextInt(3)) {
                case 0 -> waiting = waiting.joinedBy("LVR", List.of("5000" + (1000 + newcomer++)));
                case 1 -> waiting = waiting.without(List.copyOf(before.keySet()).subList(0, before.isEmpty() ? 0 : 1));
                default -> {
                    if (!waiting.longest("LVR").isEmpty()) {
                        last = replacement(last, number, waiting, random.nextInt(2));
                        waiting = waiting.after(last);
                    }
                }
            }
            waiting.ranks()
                    .forEach((ags, rank) ->
                            assertThat(rank).as(ags).isLessThanOrEqualTo(before.getOrDefault(ags, Integer.MAX_VALUE)));
        }
    }

    @Test
    void newcomersWaitBehindAllOthersAndEqualsShareARank() {
        WaitingRanks waiting = WaitingRanks.none()
                .joinedBy("LVR", List.of("05111000", "05112000"))
                .joinedBy("LVR", List.of("05315", "05112000"))
                .joinedBy("LWL", List.of("05515000"));

        assertThat(waiting.ranks())
                .containsOnly(
                        Map.entry("05111000", 1),
                        Map.entry("05112000", 1),
                        Map.entry("05315", 3),
                        Map.entry("05515000", 1));
        assertThat(waiting.without(List.of("05111000", "05112000")).longest("LVR"))
                .containsExactly("05315");
        assertThat(waiting.without(waiting.ranks().keySet()).longest("LVR")).isEmpty();
    }

    @Test
    void aReplacementIsDrawnAmongTheGroupWhoseTurnItIs() {
        Urn urn = SampleUrns.urn("LVR", 1, 1, 1, 1, 2);
        List<String> all = urn.offices().stream().map(Office::ags).toList();

        WaitingRanks.none().joinedBy("LVR", all).requireLongest(urn);
        assertThatThrownBy(() ->
                        WaitingRanks.none().joinedBy("LVR", all.subList(0, 2)).requireLongest(urn))
                .hasMessageContaining("50000003 ist in der Urne LVR nicht an der Reihe");
        assertThatThrownBy(() -> WaitingRanks.none()
                        .joinedBy("LVR", all)
                        .joinedBy("LVR", List.of("50000009"))
                        .without(all)
                        .requireLongest(urn))
                .hasMessageContaining("nicht an der Reihe");
        List<String> more = new ArrayList<>(all);
        more.add("50000009");
        assertThatThrownBy(() -> WaitingRanks.none().joinedBy("LVR", more).requireLongest(urn))
                .hasMessageContaining("50000009 wartet in der Urne LVR ebenso lange");
    }

    static Protocol replacement(Protocol previous, int number, WaitingRanks waiting, int seats) {
        List<Office> offices = waiting.longest("LVR").stream()
                .map(ags -> new Office(ags, "Amt " + ags, "Köln", "FROM_50K"))
                .toList();
        Urn urn = new Urn("LVR", "LVR", SampleUrns.halbjahre(0, seats), offices.size() - seats, offices);
        waiting.requireLongest(urn);
        Announcement announcement = new Announcement(
                SampleUrns.announcement().round(),
                "Nachziehung " + number,
                previous.drawnAt(),
                previous.drawnAt().plusDays(3),
                "Lotto",
                "nächste Ziehung",
                null);
        return Draw.of(
                Commitment.ofReplacement(announcement, previous.fingerprint(), number, List.of(urn)),
                "Ausgang " + number,
                previous.drawnAt().plusDays(3));
    }
}
