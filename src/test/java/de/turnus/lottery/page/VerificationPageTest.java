package de.turnus.lottery.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The public page in a real browser: it finds what is wrong, sends nothing, and everybody can use it. */
@QuarkusTest
class VerificationPageTest {
    private static final Path VECTORS = Path.of("docs/lottery-vectors");
    private static final String ROUND = "0b9a4f6e-6f0d-4d2e-9a51-0a3c2f0e7d11";
    private static final String PROTOCOL_OF_ROUND = "/api/v1/allocation-rounds/" + ROUND + "/lottery/protocol";
    private static final String PROTOCOL_OF_REPLACEMENT =
            "/api/v1/allocation-rounds/" + ROUND + "/lottery/replacements/2/protocol";
    private static final String HOLDS = "Das Protokoll hält";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static @Nullable Chromium chromium;

    @TestHTTPResource("/losprotokoll-pruefen/")
    private URI address = URI.create("");

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        Objects.requireNonNull(chromium).close();
    }

    @BeforeEach
    void forgetCookies() {
        context = Objects.requireNonNull(chromium).browser().newContext();
    }

    /** Whatever a test did: the page asked for its own files and nothing else, and the browser had nothing to complain of. */
    @AfterEach
    void sentNothing() {
        Objects.requireNonNull(context).close();
        assertThat(requests)
                .contains("GET /losprotokoll-pruefen/verifier.js")
                .isSubsetOf(
                        "GET /losprotokoll-pruefen",
                        "GET /losprotokoll-pruefen/",
                        "GET /losprotokoll-pruefen/page.css",
                        "GET /losprotokoll-pruefen/page.js",
                        "GET /losprotokoll-pruefen/verifier.js",
                        "GET " + PROTOCOL_OF_ROUND,
                        "GET " + PROTOCOL_OF_REPLACEMENT);
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyVectorHolds() throws IOException {
        Page page = open("");
        try (Stream<Path> files = Files.list(VECTORS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".protocol.json"))
                    .sorted()
                    .toList()) {
                boolean replacement = file.getFileName().toString().startsWith("07");
                page.locator("#file")
                        .setInputFiles(
                                replacement
                                        ? new Path[] {VECTORS.resolve("03-waiting.protocol.json"), file}
                                        : new Path[] {file});
                assertThat(verdict(page)).as("%s", file).isEqualTo(HOLDS);
                assertThat(page.locator("#steps li.holds").count()).isEqualTo(9);
                page.evaluate("document.getElementById('outcome').hidden = true");
            }
        }
    }

    @Test
    void aChangedCharacterIsFoundAndItsStepNamed() throws IOException {
        String text = vector("03-waiting");

        assertThat(verdictOf(text.replaceFirst("\"randomness\":\"3 ", "\"randomness\":\"4 ")))
                .isEqualTo(HOLDS + " nicht: Schritt 4, Startwert");
        assertThat(verdictOf(text.replaceFirst("Lotto", "Latto")))
                .isEqualTo(HOLDS + " nicht: Schritt 2, Verpflichtung");
        assertThat(verdictOf(text.replaceFirst("\"alpha\":", "\"alpha\":1")))
                .isEqualTo(HOLDS + " nicht: Schritt 6, Entscheidungen");
        assertThat(verdictOf(text.replaceFirst("\"fingerprint\":\"..", "\"fingerprint\":\"zz")))
                .isEqualTo(HOLDS + " nicht: Schritt 8, Fingerabdruck");
        Page page = open("");
        choose(page, text.replaceFirst("\"randomness\":\"3 ", "\"randomness\":\"4 "));
        assertThat(page.locator("#steps li.broken").innerText())
                .contains("Erwartet")
                .contains("Gefunden");
        assertThat(page.locator("#steps li.skipped").count()).isEqualTo(5);
        assertThat(page.locator("#result").isVisible()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoProtocol() throws IOException {
        String text = vector("01-two-offices");

        assertThat(complaintOf(text.substring(0, 700))).contains("endet mittendrin");
        assertThat(complaintOf("Guten Tag")).contains("kein gültiges JSON");
        assertThat(complaintOf(text.replace("protocol/1", "protocol/2"))).contains("mit der passenden Fassung");
        assertThat(complaintOf(text + "\n")).contains("festen Schreibweise");
        Page page = open("");
        page.locator("#file").setInputFiles(new FilePayload("film.json", "application/json", new byte[48_000_001]));
        page.locator("#message").waitFor();
        assertThat(page.locator("#message").innerText()).contains("„film.json“ ist mit 48 MB zu groß");
    }

    @Test
    void showsWhoGotWhatAndFindsAnOffice() throws IOException {
        Page page = open("");
        choose(page, vector("10-all-offices-six-halbjahre"));
        page.locator("#search").fill("bielefeld");

        assertThat(page.locator("#search-count").innerText()).isEqualTo("1 von 186 Jugendämtern");
        assertThat(page.locator("#rows tr:visible").innerText())
                .contains("Bielefeld")
                .containsPattern("20\\d\\d-H[12]");
    }

    @Test
    void comparesWithWhatWasPublished() throws IOException {
        Page page = open("");
        String text = vector("08-tickets");
        choose(page, text);
        String fingerprint = text.replaceAll(".*\"fingerprint\":\"(.{64}).*", "$1");

        page.locator("#published-fingerprint").fill(" " + fingerprint);
        assertThat(page.locator(".answer.same").innerText()).contains("stimmt überein");
        page.locator("#published-fingerprint").fill(fingerprint.substring(0, 63) + "x");
        assertThat(page.locator(".answer").nth(1).innerText()).contains("zuerst an Stelle 64");
    }

    @Test
    void acceptsPastedTextByKeyboardAlone() throws IOException {
        Page page = open("");
        page.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().insertText(vector("02-one-office"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(verdict(page)).isEqualTo(HOLDS);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("verdict");
    }

    @Test
    void acceptsADroppedFile() throws IOException {
        Page page = open("");
        page.evaluate("""
                text => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([text], 'protokoll.json'));
                  document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
                }""", vector("04-regions-and-sizes"));

        assertThat(verdict(page)).isEqualTo(HOLDS);
    }

    @Test
    void loadsTheProtocolOfARoundAndThenForbidsItselfEveryConnection() throws IOException {
        Page page = Objects.requireNonNull(context).newPage();
        publish(page, PROTOCOL_OF_ROUND, vector("03-waiting"));
        publish(page, PROTOCOL_OF_REPLACEMENT, vector("07-replacement"));
        open(page, "?runde=" + ROUND + "&nummer=2");

        assertThat(verdict(page)).isEqualTo(HOLDS);
        assertThat(page.locator("#steps li.holds").count()).isEqualTo(9);
        assertThat(requests).contains("GET " + PROTOCOL_OF_ROUND, "GET " + PROTOCOL_OF_REPLACEMENT);
        assertThat(page.evaluate("fetch('page.css').then(() => 'answered', () => 'forbidden')"))
                .isEqualTo("forbidden");
        assertThat(complaints).isNotEmpty().allMatch(complaint -> complaint.contains("Content Security Policy"));
        complaints.clear();
    }

    @Test
    void isFoundWithoutTheLastSlash() throws IOException {
        Page page = Objects.requireNonNull(context).newPage();
        address = address.resolve("/losprotokoll-pruefen");
        open(page, "");
        choose(page, vector("01-two-offices"));

        assertThat(verdict(page)).isEqualTo(HOLDS);
    }

    /** The service itself answers here: the address exists, is public, and knows no such round. */
    @Test
    void saysThatARoundHasNoProtocol() {
        Page page = open("?runde=" + ROUND);
        page.locator("#message").waitFor();

        assertThat(page.locator("#message").innerText()).contains("Antwort 404").contains("als Datei");
        assertThat(complaints).singleElement().asString().contains("404");
        complaints.clear();
    }

    @Test
    void refusesAnAddressWithoutARound() {
        assertThat(open("?runde=../geheim").locator("#message").innerText()).contains("keine gültige Kennung");
    }

    @Test
    void hasNoBarrierThatCanBeFoundByProgram() throws IOException {
        Page page = open("");
        assertThat(violations(page)).isEmpty();
        choose(page, vector("05-two-urns"));
        assertThat(violations(page)).isEmpty();
        choose(page, vector("05-two-urns").replaceFirst("\"alpha\":", "\"alpha\":1"));
        assertThat(violations(page)).isEmpty();
    }

    /** 1280 pixels at 400 % are 320; no text is cut off and nothing is scrolled sideways but the table in its frame. */
    @Test
    void fitsAPhoneAndFourfoldZoom() throws IOException {
        Page page = open("");
        page.setViewportSize(320, 640);
        choose(page, vector("05-two-urns"));

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private static void publish(Page page, String at, String protocol) {
        page.route(
                "**" + at,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(protocol)));
    }

    private Page open(String query) {
        return open(Objects.requireNonNull(context).newPage(), query);
    }

    private Page open(Page page, String query) {
        page.onRequest(this::note);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address + query);
        return page;
    }

    private void note(Request request) {
        URI uri = URI.create(request.url());
        boolean own = Objects.equals(uri.getAuthority(), address.getAuthority()) && request.postData() == null;
        requests.add(own ? request.method() + " " + uri.getPath() : request.method() + " " + request.url());
    }

    private static String vector(String name) throws IOException {
        return Files.readString(VECTORS.resolve(name + ".protocol.json"));
    }

    private static void choose(Page page, String text) {
        page.evaluate("document.getElementById('outcome').hidden = true");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("protokoll.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        verdict(page);
    }

    private static String verdict(Page page) {
        page.locator("#outcome").waitFor();
        return page.locator("#verdict").innerText();
    }

    private String verdictOf(String text) {
        Page page = open("");
        choose(page, text);
        return verdict(page);
    }

    private String complaintOf(String text) {
        Page page = open("");
        choose(page, text);
        assertThat(verdict(page)).isEqualTo(HOLDS + " nicht: Schritt 1, Form");
        return page.locator("#verdict-text").innerText();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }
}
