package de.turnus.lottery.draw;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Replacements are held against the protocols before them. */
class HistoryTest {
    private final Protocol draw = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 4, 3, 2));
    private final WaitingRanks waiting = WaitingRanks.none().after(draw);
    private final Protocol second = WaitingRanksTest.replacement(draw, 2, waiting, 1);
    private final Protocol third = WaitingRanksTest.replacement(second, 3, waiting.after(second), 1);

    @Test
    void holdsWhateverOrderTheEarlierOnesComeIn() {
        assertThat(finding(third, second, draw).verdict()).isEqualTo(Finding.Verdict.HELD);
        assertThat(finding(third, draw, second).text())
                .isEqualTo("Die früheren Protokolle halten und schließen aneinander an."
                        + " Gezogen wird unter allen, die am längsten warten.");
        assertThat(third.halbjahre()).hasSize(3).containsValue("2026-H2");
    }

    @Test
    void isOpenWhileOneIsMissing() {
        assertThat(finding(third, draw).verdict()).isEqualTo(Finding.Verdict.OPEN);
        assertThat(finding(third).text()).contains("Das Protokoll der Ziehung 1 dieser Runde liegt nicht vor");
        Verification verification = Verification.of(third.document(), List.of());
        assertThat(verification.holds()).isTrue();
        assertThat(verification.complete()).isFalse();
    }

    @Test
    void isBrokenWhereOneDoesNotBelongOrDoesNotHold() {
        Protocol otherDraw = Draw.of(draw.commitment(), "anderer Ausgang", SampleUrns.DRAWN);
        assertThat(finding(second, otherDraw).text()).contains("nennt als voriges Protokoll");
        assertThat(finding(second, draw, second).text()).contains("nur frühere angeben");
        assertThat(finding(second, draw, draw).verdict()).isEqualTo(Finding.Verdict.BROKEN);
        String forged = draw.document().replace(SampleUrns.RANDOMNESS, "1 2 3 4 5 6");
        assertThat(Verification.of(second.document(), List.of(forged)).holds()).isFalse();
    }

    @Test
    void isBrokenWhereSomebodyIsDrawnOutOfTurn() {
        WaitingRanks mixed = WaitingRanks.none()
                .joinedBy("LVR", waiting.longest("LVR"))
                .without(waiting.longest("LVR").subList(0, 1));
        List<String> withANewcomer = new ArrayList<>(mixed.longest("LVR"));
        withANewcomer.add("50000900");
        Protocol unfair =
                WaitingRanksTest.replacement(draw, 2, WaitingRanks.none().joinedBy("LVR", withANewcomer), 1);
        Protocol smaller = WaitingRanksTest.replacement(draw, 2, mixed, 1);

        assertThat(finding(unfair, draw).text()).contains("50000900").contains("warten nicht gleich lange");
        assertThat(finding(smaller, draw).verdict()).isEqualTo(Finding.Verdict.HELD);
        assertThat(finding(smaller, draw).text())
                .contains("fehlen " + waiting.longest("LVR").getFirst());
    }

    private static Finding finding(Protocol protocol, Protocol... earlier) {
        Verification verification = Verification.of(
                protocol.document(),
                List.of(earlier).stream().map(Protocol::document).toList());
        return verification.findings().getLast();
    }
}
