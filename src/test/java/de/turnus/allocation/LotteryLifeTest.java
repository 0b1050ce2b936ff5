package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Verification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A rotation in which most did not register, from the plan over the lots to the replacement, as its users see it. */
@QuarkusTest
class LotteryLifeTest {
    private static final Set<String> REGISTERED = Set.of("05113000", "05114000", "05116000");
    private static final String BEFORE = "2025-12-06T19:59:59";
    private static final String THEN = "2025-12-06T20:00:00+01:00";
    private static final String AFTER = "2025-12-06T20:00:01";

    @Inject
    TestClock clock;

    private String round = "";

    @BeforeEach
    void plan() {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        REGISTERED.forEach(ags -> asOffice(ags)
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1", "2026-H2"))
                .put(window + "/interessenbekundungen/" + ags)
                .then()
                .statusCode(201));
        Map<String, Object> body = Rounds.body("ROTATION", window, 0, 10, 12, "2026-H1", "2026-H2");
        body.put("timeLimitSeconds", 1);
        round = Rounds.make(body);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fromThePlanOverTheLotsToTheReplacement() throws NoSuchAlgorithmException {
        Map<String, @Nullable Object> planned = halbjahre();
        nothingIsPublishedBeforeTheCommitment();

        theUrnsArePublishedOnce();
        nothingChangesWhatIsPublished();
        theDrawWaitsForItsTime();
        String protocol = theDrawTakesOneSpellingAndHappensOnce();
        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");

        thePlanKeepsToTheLots(planned, Protocol.parse(protocol));
        everyoneIsToldWhatDecided(Protocol.parse(protocol));
        whoWaitsGetsTheSeatThatBecomesFree(protocol);
        everyRefusalIsKept();
    }

    private void nothingIsPublishedBeforeTheCommitment() {
        asNobody()
                .get(round + "/lottery/chances")
                .then()
                .statusCode(404)
                .body("detail", containsString("Verpflichtung"));
        asNobody().get(round + "/lottery/commitment").then().statusCode(404);
        asNobody().get(round + "/lottery/protocol").then().statusCode(404);
        asNobody().get(round + "/lottery").then().statusCode(401);
        asMinistry().get(round + "/lottery").then().statusCode(403);
        asLead().get(round + "/lottery")
                .then()
                .statusCode(200)
                .body("draw", nullValue())
                .body("refusals", hasSize(0));

        asLead().get(round + "/explanations?limit=200")
                .then()
                .body("items.find { it.ags == '05315000' }.summary", containsString("entscheidet das Los"))
                .body("items.find { it.ags == '05113000' }.summary", not(containsString("entscheidet das Los")));

        Lots.draw(round + "/lottery", Lots.OUTCOME)
                .statusCode(409)
                .body("type", is("/problems/round-state"))
                .body("detail", containsString("PLANNED"))
                .body("detail", containsString("POST …/lottery/commitment"));
        Lots.post(round + "/lottery/commitment", Lots.announcement("2025-10-20T10:00:00+02:00"))
                .statusCode(422)
                .body("errors.pointer", contains("/notBefore"));
        asLead().get(round).then().body("status", is("PLANNED"));
    }

    private void theUrnsArePublishedOnce() throws NoSuchAlgorithmException {
        String hash = Lots.post(round + "/lottery/commitment", Lots.announcement(THEN))
                .statusCode(201)
                .header("Location", endsWith("/lottery/commitment"))
                .body("notBefore", is(THEN))
                .extract()
                .path("commitment");
        Lots.post(round + "/lottery/commitment", Lots.announcement(THEN))
                .statusCode(409)
                .body("detail", containsString("COMMITTED"));

        byte[] document = asNobody()
                .get(round + "/lottery/commitment")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("ETag", notNullValue())
                .extract()
                .asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document)))
                .isEqualTo(hash);
        String tag = asNobody().get(round + "/lottery/chances").header("ETag");
        asNobody()
                .header("If-None-Match", tag)
                .get(round + "/lottery/chances")
                .then()
                .statusCode(304);
        List<Map<String, Object>> offices = new ArrayList<>();
        asNobody()
                .get(round + "/lottery/chances")
                .then()
                .statusCode(200)
                .body("commitment", is(hash))
                .body("source", is(Lots.SOURCE))
                .body("urns.landschaftsverband.unique()", contains("LVR", "LWL"))
                .extract()
                .<List<List<Map<String, Object>>>>path("urns.offices")
                .forEach(offices::addAll);
        assertThat(offices).hasSize(132 - REGISTERED.size()).allSatisfy(office -> {
            assertThat(String.valueOf(office.get("waiting"))).matches("\\d+/\\d+");
            assertThat(REGISTERED).doesNotContain(String.valueOf(office.get("ags")));
        });
        asNobody().get(round + "/lottery/protocol").then().statusCode(404).body("detail", containsString("2025-12-06"));
    }

    private void nothingChangesWhatIsPublished() {
        asLead().post(round + "/solve").then().statusCode(409).body("detail", containsString("COMMITTED"));
        asLead().post(round + "/stop").then().statusCode(409).body("detail", containsString("POST …/lottery/draw"));
        pin("05315000", "2026-H1", null, 409);
        pin("05315000", null, "TA", 409);
        asLead().get(round + "/pins").then().body("total", is(0));
        Lots.post(round + "/lottery/replacements", replacement("LVR")).statusCode(409);
    }

    private void theDrawWaitsForItsTime() {
        clock.set(BEFORE);
        Lots.draw(round + "/lottery", Lots.OUTCOME)
                .statusCode(409)
                .body("detail", containsString("06.12.2025, 20:00:00"));
        asLead().get(round).then().body("status", is("COMMITTED"));
    }

    private String theDrawTakesOneSpellingAndHappensOnce() {
        clock.set(AFTER);
        for (String bad : List.of(
                "", " ", "3  11", " 3 11", "3 11\n", "Mu\u0308nster", "<b>3</b>", "3\u0000", "7".repeat(1001))) {
            Lots.draw(round + "/lottery", bad).statusCode(422).body("errors.pointer", contains("/randomness"));
        }
        Lots.draw(round + "/lottery", "7".repeat(1 << 20)).statusCode(422);
        Lots.post(round + "/lottery/draw", Map.of("randomness", "3", "seed", "1"))
                .statusCode(400)
                .body("detail", containsString("seed"));
        Lots.post(round + "/lottery/draw", Map.of()).statusCode(400);
        asLead().get(round).then().body("status", is("COMMITTED"));

        String key = "lots-" + round;
        String fingerprint = draw(key, Lots.OUTCOME).statusCode(201).extract().path("fingerprint");
        draw(key, Lots.OUTCOME).statusCode(201).body("fingerprint", is(fingerprint));
        draw(key, "1 2 3 4 5 6").statusCode(422);
        Lots.draw(round + "/lottery", "1 2 3 4 5 6").statusCode(409);
        String protocol = asNobody()
                .get(round + "/lottery/protocol")
                .then()
                .statusCode(200)
                .body("fingerprint", is(fingerprint))
                .body("randomness", is(Lots.OUTCOME))
                .extract()
                .asString();
        assertThat(Verification.of(protocol, List.of()).holds()).isTrue();
        itIsThereOnPaperToo();
        return protocol;
    }

    private void itIsThereOnPaperToo() {
        String tag = asNobody()
                .get(round + "/lottery/protocol.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("filename=\"Losprotokoll "))
                .extract()
                .header("ETag");
        asNobody()
                .accept("application/pdf")
                .header("If-None-Match", tag)
                .get(round + "/lottery/protocol")
                .then()
                .statusCode(304);
        asNobody().get(round + "/lottery/replacements/2/protocol.pdf").then().statusCode(404);
    }

    private void thePlanKeepsToTheLots(Map<String, @Nullable Object> planned, Protocol protocol) {
        assertThat(protocol.halbjahre()).hasSize(132 - REGISTERED.size());
        Map<String, @Nullable Object> wanted = new HashMap<>(planned);
        wanted.putAll(protocol.halbjahre());
        assertThat(halbjahre()).isEqualTo(wanted).isNotEqualTo(planned);
        asLead().get(round)
                .then()
                .body("score.hard", is(0))
                .body("certificateStatus", notNullValue())
                .body("outdated", is(false));
        asLead().get(round + "/pruefbericht").then().statusCode(200).body("held", is(true));
        assertThat(Rounds.allocations(round))
                .allSatisfy(a -> assertThat(a.get("pinned")).isEqualTo(false));
        asLead().post(round + "/solve").then().statusCode(409);
        pin("05315000", null, "TA", 409);
    }

    private void everyoneIsToldWhatDecided(Protocol protocol) {
        String drawn = first(protocol, true);
        String waiting = first(protocol, false);
        String chance = asNobody()
                .get(round + "/lottery/chances")
                .path("urns.offices.flatten().find { it.ags == '" + drawn + "' }.halbjahre['"
                        + protocol.halbjahre().get(drawn) + "']");
        asLead().get(round + "/explanations/" + drawn)
                .then()
                .statusCode(200)
                .body("halbjahr", is(protocol.halbjahre().get(drawn)))
                .body("summary", containsString("das Los"))
                .body("summary", containsString(chance))
                .body("summary", containsString(round + "/lottery/protocol"));
        asLead().get(round + "/explanations/" + waiting)
                .then()
                .statusCode(200)
                .body("halbjahr", nullValue())
                .body("summary", containsString("keinen Platz gezogen"));
        Map<String, Object> registered = Rounds.allocations(round).stream()
                .filter(a -> "05113000".equals(a.get("ags")))
                .findFirst()
                .orElseThrow();
        asLead().get(round + "/explanations/05113000")
                .then()
                .statusCode(200)
                .body("analyseteam", is(registered.get("analyseteam")))
                .body("pinned", is(false))
                .body("summary", containsString("Plan vor der Auslosung"));
        asLead().get(round + "/explanations?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(132))
                .body("items.find { it.ags == '" + waiting + "' }.summary", containsString("keinen Platz gezogen"));
    }

    private void whoWaitsGetsTheSeatThatBecomesFree(String drawn) {
        List<Map<String, Object>> waiting = asLead().get(round + "/lottery").path("waiting");
        String urn = String.valueOf(waiting.getFirst().get("urn"));
        assertThat(waiting).allSatisfy(office -> assertThat(office.get("rank")).isEqualTo(1));

        Lots.post(round + "/lottery/replacements", replacement("XYZ")).statusCode(422);
        Map<String, Object> bad = replacement(urn);
        bad.put("seats", List.of(Map.of("id", "2026-H1", "seats", 500)));
        Lots.post(round + "/lottery/replacements", bad).statusCode(422).body("errors.pointer", contains("/seats"));
        bad.put("seats", List.of(Map.of("id", "2031-H1", "seats", 1)));
        Lots.post(round + "/lottery/replacements", bad).statusCode(422).body("errors.pointer", contains("/seats/0/id"));
        Lots.post(round + "/lottery/replacements", replacement(urn))
                .statusCode(201)
                .body("number", is(2));
        Lots.post(round + "/lottery/replacements", replacement(urn)).statusCode(409);
        Lots.draw(round + "/lottery/replacements/2", "x").statusCode(409);
        Lots.draw(round + "/lottery/replacements/3", "x").statusCode(409);
        clock.set("2026-01-10T20:00:00");
        ofTwoAtATimeOneDraws(round + "/lottery/replacements/2");

        asNobody()
                .get(round + "/lottery/replacements/2/commitment")
                .then()
                .statusCode(200)
                .body("number", is(2));
        String replaced = asNobody()
                .get(round + "/lottery/replacements/2/protocol")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Verification.of(replaced, List.of(drawn)).holds()).isTrue();
        List<String> placed = Protocol.parse(replaced).halbjahre().entrySet().stream()
                .filter(place -> place.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(placed).hasSize(1);
        String lucky = placed.getFirst();
        List<String> still = asLead().get(round + "/lottery").path("waiting.ags");
        assertThat(still).hasSize(waiting.size() - 1).doesNotContain(lucky);
        Map<String, Object> next = replacement(urn);
        next.put("notBefore", "2026-02-01T12:00:00+01:00");
        String previous = Lots.post(round + "/lottery/replacements", next)
                .statusCode(201)
                .body("number", is(3))
                .extract()
                .path("document");
        assertThat(previous).contains(Protocol.parse(replaced).fingerprint()).doesNotContain("\"" + lucky + "\"");
    }

    private static void ofTwoAtATimeOneDraws(String replacement) {
        List<CompletableFuture<Integer>> answers = Stream.of("Zusatzzahl 7", "Zusatzzahl 8")
                .map(outcome -> CompletableFuture.supplyAsync(
                        () -> Lots.draw(replacement, outcome).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(201, 409);
    }

    private void everyRefusalIsKept() {
        List<Map<String, Object>> refusals = asLead().get(round + "/lottery").path("refusals");
        assertThat(refusals).anySatisfy(refusal -> {
            assertThat(refusal.get("kind")).isEqualTo("DRAW");
            assertThat(refusal.get("step")).isEqualTo("DRAW");
            assertThat(refusal.get("attemptedBy")).isEqualTo("leitung-1");
            assertThat(String.valueOf(refusal.get("attempt"))).contains("1 2 3 4 5 6");
            assertThat(String.valueOf(refusal.get("reason"))).contains("Die Runde ist im Zustand");
        });
        assertThat(refusals)
                .filteredOn(r -> "DRAW".equals(r.get("kind")) && "COMMITMENT".equals(r.get("step")))
                .hasSize(2);
        assertThat(refusals)
                .filteredOn(r -> "DRAW".equals(r.get("kind")) && "DRAW".equals(r.get("step")))
                .hasSize(13);
        assertThat(refusals)
                .filteredOn(r -> "REPLACEMENT".equals(r.get("kind")))
                .hasSize(8);
    }

    private ValidatableResponse draw(String key, String randomness) {
        return asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("randomness", randomness))
                .post(round + "/lottery/draw")
                .then();
    }

    private static Map<String, Object> replacement(String urn) {
        Map<String, Object> body = Lots.announcement("2026-01-10T20:00:00+01:00");
        body.put("urn", urn);
        body.put("seats", List.of(Map.of("id", "2026-H2", "seats", 1)));
        return body;
    }

    private void pin(String ags, @Nullable String halbjahr, @Nullable String team, int status) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("analyseteam", team);
        body.put("reason", "Absprache");
        asLead().contentType(ContentType.JSON)
                .body(body)
                .put(round + "/pins/" + ags)
                .then()
                .statusCode(status);
    }

    private Map<String, @Nullable Object> halbjahre() {
        Map<String, @Nullable Object> halbjahre = new HashMap<>();
        Rounds.allocations(round).forEach(a -> halbjahre.put(String.valueOf(a.get("ags")), a.get("halbjahr")));
        return halbjahre;
    }

    private static String first(Protocol protocol, boolean placed) {
        return protocol.halbjahre().entrySet().stream()
                .filter(e -> (e.getValue() != null) == placed)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
