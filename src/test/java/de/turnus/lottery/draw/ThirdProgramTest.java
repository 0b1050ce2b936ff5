package de.turnus.lottery.draw;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.turnus.lottery.page.Chromium;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The page's own program, in the browser that it is for: the same bytes, the same protocols accepted. */
class ThirdProgramTest {
    private static final Path SCRIPT =
            Path.of("src/main/resources/META-INF/resources/losprotokoll-pruefen/verifier.js");

    /** Nothing is served here; Web Crypto wants an address that counts as safe. */
    private static final String ADDRESS = "http://localhost/";

    @Test
    void drawsTheSameBytesAndAcceptsTheSameProtocols() {
        List<Protocol> drawn = Questions.draws(200);
        List<String> protocols = Questions.changedProtocols(400);

        try (Chromium chromium = new Chromium()) {
            Page page = chromium.browser().newPage();
            page.route(
                    "**/*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("")));
            page.route("**/verifier.js", route -> route.fulfill(new Route.FulfillOptions().setPath(SCRIPT)));
            page.navigate(ADDRESS);

            assertThat(page.evaluate(
                            """
                            async questions => {
                              const { canonical, draw } = await import('/verifier.js');
                              const answers = [];
                              for (const question of questions) {
                                const { commitmentDocument, randomness, drawnAt } = JSON.parse(question);
                                answers.push(canonical(await draw(commitmentDocument, randomness, drawnAt)));
                              }
                              return answers;
                            }""",
                            drawn.stream()
                                    .map(protocol -> JsonWriter.write(Questions.ofDraw(protocol)))
                                    .toList()))
                    .isEqualTo(drawn.stream().map(Protocol::document).toList());
            assertThat(page.evaluate("""
                            async protocols => {
                              const { verify } = await import('/verifier.js');
                              const verdicts = [];
                              for (const protocol of protocols) {
                                verdicts.push((await verify(new TextEncoder().encode(protocol))).verdict !== 'broken');
                              }
                              return verdicts;
                            }""", protocols)).isEqualTo(Questions.verdicts(protocols));
        }
    }
}
