package de.turnus.lottery.draw;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is changed in a protocol is found, at the step that it belongs to. */
class VerificationTest {
    private static final Protocol SMALL = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 1, 2, 2));
    private static final Protocol TICKETS = Draw.of(
            Commitment.ofTickets(SampleUrns.announcement(), List.of("05111000", "05112000", "05315")),
            SampleUrns.RANDOMNESS,
            SampleUrns.DRAWN);
    private static final Protocol LARGE = SampleUrns.protocol(
            SampleUrns.urn("LVR", 1, 2, 4, 3, 9, 8, 7), SampleUrns.urn("LWL", 500, 3, 4, 0, 9, 9, 9, 9));

    @Test
    void findsEveryChangedCharacter() {
        for (Protocol protocol : List.of(SMALL, TICKETS)) {
            IntStream.range(0, protocol.document().length()).forEach(at -> refusesChangedCharacter(protocol, at));
        }
        for (int at = 0; at < LARGE.document().length(); at += 97) {
            refusesChangedCharacter(LARGE, at);
        }
    }

    @Test
    void findsEveryTruncation() {
        for (Protocol protocol : List.of(SMALL, TICKETS)) {
            String document = protocol.document();
            for (int length = 0; length < document.length(); length++) {
                assertThat(Verification.of(document.substring(0, length), List.of())
                                .holds())
                        .as("%d characters", length)
                        .isFalse();
            }
        }
    }

    @Test
    void saysAtWhichStepSomethingIsWrongThoughTheFingerprintFits() {
        JsonObject decision =
                json().objects("urns").getFirst().objects("decisions").getFirst();
        long alpha = decision.number("alpha");

        broken(Step.FORM, "turnus-lottery-protocol/2", json().with("format", "turnus-lottery-protocol/2"));
        broken(Step.FORM, "gehört nicht hierher", json().with("extra", 1L));
        broken(Step.COMMITMENT, "nachgerechnet", json().with("commitment", Sha256.hex("x")));
        broken(Step.RANDOMNESS, "genau so angeben: 3 14", json().with("randomness", "3  14"));
        broken(Step.RANDOMNESS, "zu früh", json().with("drawnAt", "2026-11-25T18:24:59+01:00"));
        broken(Step.SEED, "nachgerechnet", json().with("randomness", "3 14 15 26 35 48"));
        broken(Step.URNS, "hat 0 Urnen", json().with("urns", List.of()));
        JsonObject shifted = json();
        shifted.objects("urns").getFirst().objects("decisions").getFirst().with("alpha", alpha + 1);
        broken(Step.DECISIONS, "Urne LVR, Entscheidung 1: „alpha“ ist " + (alpha + 1), shifted);
        JsonObject missing = json();
        missing.objects("urns").getFirst().with("decisions", List.of());
        broken(Step.DECISIONS, "im Protokoll stehen 0", missing);
        JsonObject moved = json();
        moved.objects("urns").getFirst().objects("result").getFirst().with("halbjahr", "2029-H1");
        broken(Step.RESULT, "Urne LVR:", moved);
        Verification verification =
                Verification.of(JsonWriter.write(json().with("fingerprint", Sha256.hex("x"))), List.of());
        assertThat(verification.findings().get(Step.FINGERPRINT.ordinal()).verdict())
                .isEqualTo(Finding.Verdict.BROKEN);
    }

    @Test
    void findsACommitmentThatCannotBeDrawnFromThoughEveryHashFits() {
        JsonObject json = json();
        json.object("commitmentDocument").objects("urns").getFirst().with("waiting", 2L);
        String commitment = Sha256.hex(JsonWriter.write(json.object("commitmentDocument")));
        json.with("commitment", commitment).with("seed", Draw.seed(commitment, json.text("randomness")));

        broken(Step.URNS, "die Summe muss stimmen", json);
    }

    @Test
    void findsAWholeOtherProtocolByWhatWasPublished() {
        Protocol other = Draw.of(SMALL.commitment(), "anderer Ausgang", SampleUrns.DRAWN);
        Published published =
                new Published(" " + SMALL.commitment().hash().toUpperCase(Locale.ROOT), SMALL.fingerprint());

        assertThat(Verification.of(SMALL.document(), List.of(), published).complete())
                .isTrue();
        assertThat(Verification.of(other.document(), List.of()).holds()).isTrue();
        assertThat(Verification.of(other.document(), List.of(), published).findings())
                .filteredOn(finding -> finding.verdict() == Finding.Verdict.BROKEN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.step()).isEqualTo(Step.FINGERPRINT));
        assertThat(Verification.of(SMALL.document(), List.of(), new Published(Sha256.hex("x"), null))
                        .findings()
                        .get(Step.COMMITMENT.ordinal())
                        .text())
                .contains("veröffentlicht wurde");
    }

    @Property(tries = 300)
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(Verification.of(text, List.of(text)).holds()).isFalse();
        assertThat(Verification.of("{\"format\":" + text + "}", List.of()).holds())
                .isFalse();
    }

    @Test
    void neverThrowsOnMegabytes() {
        assertThat(Verification.of("[".repeat(20_000_000), List.of()).holds()).isFalse();
        assertThat(Verification.of("{\"a\":\"" + "x".repeat(5_000_000) + "\"}", List.of())
                        .holds())
                .isFalse();
    }

    private static void refusesChangedCharacter(Protocol protocol, int at) {
        StringBuilder changed = new StringBuilder(protocol.document());
        changed.setCharAt(at, (char) (changed.charAt(at) ^ 1));
        assertThat(Verification.of(changed.toString(), List.of()).holds())
                .as("character %d", at)
                .isFalse();
    }

    private static JsonObject json() {
        return JsonReader.read(SMALL.document());
    }

    private static void broken(Step step, String text, JsonObject json) {
        json.fields().remove("fingerprint");
        json.with("fingerprint", Sha256.hex(JsonWriter.write(json)));
        Verification verification = Verification.of(JsonWriter.write(json), List.of());

        assertThat(verification.holds()).isFalse();
        assertThat(verification.findings()).hasSize(Step.values().length);
        assertThat(verification.findings())
                .filteredOn(finding -> finding.verdict() == Finding.Verdict.BROKEN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.step()).isEqualTo(step);
                    assertThat(finding.text()).contains(text);
                });
    }
}
