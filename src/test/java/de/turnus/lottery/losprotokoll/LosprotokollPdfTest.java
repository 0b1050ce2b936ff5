package de.turnus.lottery.losprotokoll;

import de.turnus.export.Conformance;
import de.turnus.lottery.draw.LotteryException;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Urn;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import jakarta.inject.Inject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class LosprotokollPdfTest {
    @Inject
    LosprotokollPdf printer;

    @Test
    void everyKindIsForTheArchiveAndAccessible() {
        Stream.of(SampleProtocols.draw(), SampleProtocols.replacement(), SampleProtocols.tickets())
                .map(protocol -> printer.of(protocol.document()))
                .forEach(pdf -> {
                    assertThat(Conformance.violations(pdf, PDFAFlavour.PDFA_2_A))
                            .isEmpty();
                    assertThat(Conformance.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                });
    }

    @Test
    void aDrawIsToldAsItWas() throws IOException {
        Protocol protocol = SampleProtocols.draw();
        String text = text(printer.of(protocol.document()));

        assertThat(text)
                .contains("22. November 2026, 07:00 Uhr (MEZ)")
                .contains("Am 25. November 2026 wurde für 77 Jugendämter ausgelost")
                .contains("Lotto 6 aus 49, Ziehung am 25.11.2026, ohne Superzahl")
                .contains("Die nächste Ziehung, die stattfindet")
                .contains("Sechs Zahlen aufsteigend, durch je ein Leerzeichen getrennt")
                .contains(SampleProtocols.RANDOMNESS)
                .contains("1. Halbjahr 2026 (2026-H1) 7 7/40 7/40 17,5 %")
                .contains("1. Halbjahr 2027 (2027-H1) 8 8/40 1/5 20,0 %")
                .contains("/lottery/protocol");
        assertThat(text.replace(" ", ""))
                .contains(protocol.commitment().hash())
                .contains(protocol.seed())
                .contains(protocol.fingerprint());
        for (Urn urn : protocol.commitment().urns()) {
            assertThat(text).contains("Urne " + urn.id() + ": " + decisions(protocol, urn) + " Entscheidungen");
            for (Office office : urn.offices()) {
                String drawn = Objects.requireNonNullElse(protocol.halbjahre().get(office.ags()), "Warten");
                assertThat(text)
                        .contains(office.ags() + " " + office.name() + " " + office.regierungsbezirk() + " "
                                + German.sizeClass(office.sizeClass()) + " " + drawn);
            }
        }
    }

    @Test
    void aReplacementNamesWhoWaitedAndWhoMovesUp() throws IOException {
        Protocol protocol = SampleProtocols.replacement();
        String text = text(printer.of(protocol.document()));

        assertThat(text).contains("Losprotokoll der Nachziehung Nr. 2").contains("/lottery/replacements/2/protocol");
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "warten (5 Jugendämter), ausgelost, wer nachrückt; frei geworden sind 2 Plätze, 3 warten weiter.");
        assertThat(text.replace(" ", "")).contains(SampleProtocols.FINGERPRINT_BEFORE);
        protocol.halbjahre()
                .forEach((ags, halbjahr) -> assertThat(text.lines().filter(line -> line.startsWith(ags + " ")))
                        .singleElement()
                        .asString()
                        .endsWith(halbjahr == null ? "Warten" : halbjahr));
    }

    @Test
    void ticketsAreListedByRank() throws IOException {
        Protocol protocol = SampleProtocols.tickets();
        String text = text(printer.of(protocol.document()));

        assertThat(protocol.tickets()).hasSize(186);
        protocol.tickets().forEach((ags, rank) -> assertThat(text)
                .containsPattern("(?m)^" + rank + " " + ags + " [0-9a-f]{64}$"));
    }

    @Test
    void anUrnOfAllOfficesIsPrintedToItsLastDecision() throws IOException {
        Protocol protocol = SampleProtocols.large();
        Urn urn = protocol.commitment().urns().getFirst();
        assertThat(urn.offices()).hasSize(186);
        assertThat(text(printer.of(protocol.document())))
                .contains("Urne NRW: 186 Jugendämter")
                .containsPattern("(?m)^" + decisions(protocol, urn) + " ");
    }

    @Test
    void theSameProtocolGivesTheSameBytes() {
        String protocol = SampleProtocols.replacement().document();
        assertThat(new LosprotokollPdf().of(protocol)).isEqualTo(new LosprotokollPdf().of(protocol));
    }

    @Test
    void aFileIsNamedAfterTheRound() {
        assertThat(LosprotokollPdf.fileName(SampleProtocols.draw().document()))
                .isEqualTo("Losprotokoll Rotation 2026–2028.pdf");
    }

    @Test
    void whatDoesNotHoldIsNotPrinted() throws NoSuchAlgorithmException {
        String protocol = SampleProtocols.replacement().document();
        String altered = protocol.replaceFirst("\"tries\":1", "\"tries\":2");
        assertThatThrownBy(() -> printer.of(altered)).isInstanceOf(LotteryException.class);

        String withNewFingerprint = fingerprinted(altered);
        assertThatThrownBy(() -> printer.of(withNewFingerprint))
                .isInstanceOf(LotteryException.class)
                .hasMessageContaining("Entscheidungen");
    }

    private static long decisions(Protocol protocol, Urn urn) {
        return DrawnUrns.of(protocol.document()).stream()
                .filter(drawn -> drawn.id().equals(urn.id()))
                .mapToLong(drawn -> drawn.decisions().size())
                .sum();
    }

    /** As one would do it who changes a protocol and knows how fingerprints are made. */
    private static String fingerprinted(String protocol) throws NoSuchAlgorithmException {
        String without = protocol.replaceFirst("\"fingerprint\":\"[0-9a-f]{64}\",", "");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(without.getBytes(StandardCharsets.UTF_8));
        return without.replaceFirst(
                "\"format\":\"turnus-lottery-protocol",
                "\"fingerprint\":\"" + HexFormat.of().formatHex(hash) + "\",\"format\":\"turnus-lottery-protocol");
    }

    /** As a reader selects it; blanks that may not be broken are blanks. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
