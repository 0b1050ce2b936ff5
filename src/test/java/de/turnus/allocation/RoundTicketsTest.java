package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Verification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RoundTicketsTest {
    private static final List<String> OFFICES = List.of("05113000", "05114000", "05116000", "05117000");

    @Inject
    TestClock clock;

    private String window = "";

    @BeforeEach
    void register() {
        clock.set("2025-10-20T12:00");
        window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        OFFICES.forEach(this::register);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSealedValueIsOpenedByTheFirstSearch() throws NoSuchAlgorithmException {
        String round = Rounds.make(body());
        asNobody().get(round + "/tickets/protocol").then().statusCode(404);
        asLead().get(round + "/lottery").then().body("tickets.randomness", nullValue());
        asLead().get(round + "/problem").then().body("participants.ticketRank", contains(1, 2, 3, 4));
        String committed = asNobody().get(round + "/tickets/commitment").asString();
        Lots.draw(round + "/tickets", "7").statusCode(409).body("detail", containsString("versiegelt"));

        Rounds.solve(round);

        String protocol = asNobody()
                .get(round + "/tickets/protocol")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Verification.of(protocol, List.of()).holds()).isTrue();
        Protocol drawn = Protocol.parse(protocol);
        assertThat(drawn.commitment().document()).isEqualTo(committed);
        assertThat(committed).contains(sha256(drawn.randomness()));
        assertThat(drawn.randomness()).hasSize(64);
        Rounds.solve(round);
        assertThat(asNobody().get(round + "/tickets/protocol").asString()).isEqualTo(protocol);
    }

    @Test
    void aNamedSourceIsDrawnFromBeforeTheFirstSearch() {
        Map<String, Object> body = body();
        body.put("tickets", Lots.announcement("2025-12-06T20:00:00+01:00"));
        String round = Rounds.make(body);
        asLead().post(round + "/solve")
                .then()
                .statusCode(409)
                .body("type", is("/problems/round-state"))
                .body("detail", containsString("POST …/tickets/draw"));
        Lots.draw(round + "/tickets", Lots.OUTCOME).statusCode(409);
        clock.set("2025-12-06T20:15:00");
        Lots.draw(round + "/tickets", "3  11").statusCode(422);

        Lots.draw(round + "/tickets", Lots.OUTCOME).statusCode(201).body("randomness", is(Lots.OUTCOME));

        Lots.draw(round + "/tickets", "1").statusCode(409);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        ranksFollowTheProtocol(round);
        asLead().get(round + "/lottery").then().body("refusals.kind", contains("TICKETS", "TICKETS", "TICKETS"));
    }

    @Test
    void nothingThatAnOfficeDoesChangesItsTicket() {
        Map<String, Object> body = body();
        body.put("tickets", Lots.announcement("2025-12-06T20:00:00+01:00"));
        String round = Rounds.make(body);
        String before = asNobody().get(round + "/tickets/commitment").asString();
        assertThat(before).contains("05111000").contains("05122000");

        register("05122000");
        String tag = asOffice("05113000").get(at("05113000")).header("ETag");
        asOffice("05113000")
                .header("If-Match", tag)
                .delete(at("05113000"))
                .then()
                .statusCode(204);

        clock.set("2025-12-06T20:15:00");
        Lots.draw(round + "/tickets", Lots.OUTCOME).statusCode(201);
        Protocol drawn =
                Protocol.parse(asNobody().get(round + "/tickets/protocol").asString());
        assertThat(drawn.commitment().document()).isEqualTo(before);
        assertThat(drawn.tickets()).hasSize(186).containsKeys("05113000", "05122000");
        ranksFollowTheProtocol(round);
    }

    @Test
    void aSourceThatIsPastOrMissingIsRefused() {
        Map<String, Object> body = body();
        body.put("tickets", Lots.announcement("2025-10-01T20:00:00+02:00"));
        Lots.post("/allocation-rounds", body).statusCode(422).body("errors.pointer", contains("/tickets/notBefore"));
        body.put("tickets", Lots.announcement("+999999999-01-01T00:00:00Z"));
        Lots.post("/allocation-rounds", body).statusCode(422).body("errors.pointer", contains("/tickets/notBefore"));
        body.put("tickets", Map.of("fallback", "keiner", "notBefore", "2026-10-01T20:00:00+02:00"));
        Lots.post("/allocation-rounds", body).statusCode(400).body("errors.pointer", contains("/tickets/source"));
        body.put("tickets", Map.of("source", "a", "fallback", "b", "notBefore", "bald"));
        Lots.post("/allocation-rounds", body).statusCode(400).body("errors.pointer", contains("/tickets/notBefore"));
    }

    private static void ranksFollowTheProtocol(String round) {
        Protocol drawn =
                Protocol.parse(asNobody().get(round + "/tickets/protocol").asString());
        List<Map<String, Object>> participants =
                asLead().get(round + "/problem").path("participants");
        assertThat(participants.stream()
                        .sorted(Comparator.comparing(p -> (Integer) p.get("ticketRank")))
                        .map(p -> String.valueOf(p.get("ags")))
                        .toList())
                .isEqualTo(OFFICES.stream()
                        .sorted(Comparator.comparing(drawn.tickets()::get))
                        .toList());
        assertThat(participants).extracting(p -> p.get("ticketRank")).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private Map<String, Object> body() {
        return Rounds.body("SELECTION", window, 0, 2, 3, "2026-H1", "2026-H2");
    }

    private void register(String ags) {
        asOffice(ags)
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1", "2026-H2"))
                .put(at(ags))
                .then()
                .statusCode(201);
    }

    private String at(String ags) {
        return window + "/interessenbekundungen/" + ags;
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
