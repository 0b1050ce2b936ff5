package de.turnus.export;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTest {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-25T19:00:00+01:00");
    private static final String IDENTITY = "fedcba9876543210ffff";

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void conforms(PDFAFlavour flavour) {
        assertThat(Conformance.violations(letter("<p>Grüße – „2 ≥ 1“</p>"), flavour))
                .isEmpty();
    }

    @Test
    void theSamePageGivesTheSameBytes() throws InterruptedException {
        byte[] first = letter("<p>Zusage</p>");
        Thread.sleep(1100); // the dates in a PDF have seconds
        assertThat(letter("<p>Zusage</p>")).isEqualTo(first);
        assertThat(letter("<p>Absage</p>")).isNotEqualTo(first);
    }

    @Test
    void saysWhatItIsAndWhenItWasMade() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter("<p>Zusage</p>"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ein Brief");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-25T18:00:00Z"));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Zusage")
                    .contains("Seite 1 von 1");
        }
    }

    @Test
    void readsNeitherTheNetworkNorFiles(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Path style = Files.writeString(folder.resolve("style.css"), "p:after { content: 'verraten'; }");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String web = "http://localhost:" + server.getAddress().getPort();
            byte[] pdf = letter("<style>@import url('" + web + "/a.css'); @import url('" + style.toUri() + "');"
                    + " p { background-image: url('" + web + "/b.png'); }</style>"
                    + "<p>Text <img src=\"" + web + "/c.png\" alt=\"Bild\"/></p>");
            assertThat(text(pdf)).contains("Text").doesNotContain("verraten");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void knowsNothingOnTheClasspathButWhatIsForPrinting() {
        assertThat(PrintResources.allowed("print:letter.css")).isTrue();
        assertThat(PrintResources.allowed("print:../application.properties")).isFalse();
        assertThat(PrintResources.allowed("classpath:/application.properties")).isFalse();
        assertThat(PrintResources.allowed("data:text/css,p")).isFalse();
        assertThat(PrintResources.allowed(null)).isFalse();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] letter(String body) {
        return Pdf.of("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE">
                <head><title>Ein Brief</title><meta name="subject" content="Zum Prüfen"/>
                <link rel="stylesheet" href="print:letter.css"/></head>
                <body><h1>Brief</h1>%s</body></html>
                """.formatted(body), DATE, IDENTITY);
    }
}
