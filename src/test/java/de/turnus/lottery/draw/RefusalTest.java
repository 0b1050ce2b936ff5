package de.turnus.lottery.draw;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusalTest {
    private static final Office ONE = SampleUrns.office(1, "Köln", "FROM_50K");
    private static final Office TWO = SampleUrns.office(2, "Köln", "FROM_50K");

    @Test
    void anEmptyUrn() {
        refused(() -> urn(List.of(new Seats("2026-H1", 0)), 0), "Die Urne LVR ist leer");
    }

    @Test
    void seatsThatDoNotAddUp() {
        refused(
                () -> urn(List.of(new Seats("2026-H1", 2)), 1, ONE, TWO),
                "In der Urne LVR sind 2 Plätze und 1 Wartende für 2 Jugendämter: die Summe muss stimmen.");
        refused(() -> urn(List.of(new Seats("2026-H1", 3)), -1, ONE, TWO), "warten -1 Jugendämter");
        refused(() -> new Seats("2026-H1", -1), "2026-H1 hat -1 Plätze");
        refused(
                () -> urn(
                        List.of(new Seats("2026-H1", Integer.MAX_VALUE), new Seats("2026-H2", Integer.MAX_VALUE)),
                        2,
                        ONE,
                        TWO),
                "sind 4294967294 Plätze");
    }

    @Test
    void anOfficeTwice() {
        refused(() -> urn(List.of(new Seats("2026-H1", 2)), 0, ONE, ONE), "50000001 liegt zweimal in der Urne LVR");
        Urn one = SampleUrns.urn("LVR", 1, 1, 1, 0, 3);
        Urn other = SampleUrns.urn("LWL", 3, 1, 1, 0, 3);
        refused(() -> SampleUrns.commitment(one, other), "50000003 liegt in zwei Urnen");
        refused(() -> SampleUrns.commitment(one, one), "Die Urne LVR gibt es zweimal");
        refused(
                () -> Commitment.ofTickets(SampleUrns.announcement(), List.of("05315", "05315")),
                "05315 ist zweimal genannt");
    }

    @Test
    void halbjahreTwiceOutOfOrderOrNone() {
        refused(() -> urn(List.of(), 1, ONE), "hat 0 Halbjahre");
        refused(
                () -> urn(List.of(new Seats("2026-H1", 1), new Seats("2026-H1", 1)), 0, ONE, TWO),
                "2026-H1 steht zweimal");
        refused(
                () -> urn(List.of(new Seats("2026-H2", 1), new Seats("2026-H1", 1)), 0, ONE, TWO),
                "2026-H1 steht in der Urne LVR hinter 2026-H2");
        refused(() -> new Seats("2026-3", 1), "„2026-3“ ist kein Halbjahr");
    }

    @Test
    void oneOfficeDrawsWithCertainty() {
        Protocol protocol = SampleUrns.protocol(urn(List.of(new Seats("2026-H1", 1)), 0, ONE));

        assertThat(protocol.halbjahre()).containsOnly(Map.entry("50000001", "2026-H1"));
        assertThat(protocol.urns().getFirst().decisions()).isEmpty();
        assertThat(Verification.of(protocol.document(), List.of()).complete()).isTrue();
    }

    @Test
    void aHalbjahrWithoutSeatsIsDrawnByNobody() {
        Urn urn = SampleUrns.urn("LVR", 1, 2, 2, 1, 2, 0, 3);

        assertThat(SampleUrns.protocol(urn).halbjahre()).hasSize(6).doesNotContainValue("2026-H2");
        assertThat(Chances.of(SampleUrns.commitment(urn)).rows().getFirst().halbjahre())
                .hasToString("{2026-H1=1/3, 2026-H2=0/1, 2027-H1=1/2}");
    }

    @Test
    void randomnessOfAnotherSpelling() {
        assertThat(Randomness.check("Köln 3 14")).isEqualTo("Köln 3 14");
        refused(() -> Randomness.check(""), "Der Zufallswert ist leer");
        refused(() -> Randomness.check(" \t\n"), "Der Zufallswert ist leer");
        refused(() -> Randomness.check(" 3  14\u00a015\n"), "genau so angeben: 3 14 15");
        refused(() -> Randomness.check("3\u200b 14"), "genau so angeben: 3 14");
        refused(() -> Randomness.check(Normalizer.normalize("Köln", Normalizer.Form.NFD)), "genau so angeben: Köln");
        refused(() -> Randomness.check("x".repeat(1_048_576)), "hat 1048576 Zeichen: auf höchstens 1000 kürzen");
        refused(() -> Randomness.check("\ud800"), "Der Zufallswert ist leer");
        assertThat(Randomness.check("9".repeat(1000))).hasSize(1000);
    }

    @Test
    void aDrawTooEarlyOrAnnouncedForThePast() {
        refused(
                () -> Draw.of(
                        SampleUrns.commitment(SampleUrns.urn("LVR", 1, 1, 1, 0, 1, 1)),
                        "3",
                        SampleUrns.NOT_BEFORE.minusSeconds(1)),
                "Am 2026-11-25T18:24:59+01:00 ist es für die Ziehung zu früh");
        refused(
                () -> new Announcement(
                        "r", "n", SampleUrns.COMMITTED, SampleUrns.COMMITTED, "Lotto", "nächste Ziehung", null),
                "liegt nicht nach der Verpflichtung");
        refused(
                () -> new Announcement("r", "n", SampleUrns.COMMITTED, SampleUrns.NOT_BEFORE, " ", "nächste", null),
                "Die Quelle des Zufalls ist leer");
    }

    @Test
    void aReplacementWithoutWhatItFollows() {
        Urn urn = SampleUrns.urn("LVR", 1, 1, 1, 1, 1);
        refused(
                () -> Commitment.ofReplacement(SampleUrns.announcement(), "keiner", 2, List.of(urn)),
                "64 Hexadezimalziffern");
        refused(
                () -> Commitment.ofReplacement(SampleUrns.announcement(), Sha256.hex(""), 1, List.of(urn)),
                "Nachziehungen zählen ab 2");
    }

    @Test
    void aCommitmentReadsOnlyItsOwnBytes() {
        String document =
                SampleUrns.commitment(SampleUrns.urn("LVR", 1, 2, 2, 1, 2, 2)).document();

        assertThat(Commitment.parse(document).document()).isEqualTo(document);
        refused(() -> Commitment.parse(document + "\n"), "nicht in ihrer festen Schreibweise");
        refused(() -> Commitment.parse(document.replace("turnus-lottery/1", "turnus-lottery/2")), "turnus-lottery/2");
        refused(() -> Commitment.parse(document.replace("\"DRAW\"", "\"LOS\"")), "Die Art „LOS“ gibt es nicht");
        refused(() -> Commitment.parse(document.substring(0, 100)), "die Datei endet mittendrin");
    }

    private static Urn urn(List<Seats> halbjahre, int waiting, Office... offices) {
        return new Urn("LVR", "LVR", halbjahre, waiting, List.of(offices));
    }

    private static void refused(ThrowingCallable call, String detail) {
        assertThatThrownBy(call).isInstanceOf(LotteryException.class).hasMessageContaining(detail);
    }
}
