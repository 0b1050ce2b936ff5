package de.turnus.interessenbekundung;

import de.turnus.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class RegistrationWindowTest {
    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void setClock() {
        clock.set("2025-10-20T12:00");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theSameRequestTwiceMakesOneWindow() {
        Map<String, Object> body =
                Windows.body("Fenster " + UUID.randomUUID(), "2025-10-19", "2025-11-17", 0, "2026-H1");
        String key = UUID.randomUUID().toString();
        String first = post(key, body, 201);

        assertThat(post(key, body, 201)).isEqualTo(first);
        asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Windows.body("Anderes " + UUID.randomUUID(), "2025-10-19", "2025-11-17", 0, "2026-H1"))
                .post("/registration-windows")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/registration-windows")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"));
    }

    private static String post(String key, Map<String, Object> body, int status) {
        return asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/registration-windows")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void whatSomeoneElseMakesInTheSameMomentIsAConflict() throws Exception {
        String name = "Fenster " + UUID.randomUUID();
        Future<Response> answer;
        try (var other = Executors.newSingleThreadExecutor()) {
            answer = QuarkusTransaction.requiringNew().call(() -> {
                insertWindow(name);
                Future<Response> waiting = other.submit(() -> asLead().contentType(ContentType.JSON)
                        .body(Windows.body(name, "2025-10-19", "2025-11-17", 0, "2026-H1"))
                        .post("/registration-windows"));
                awaitSomeoneWaitingForALock();
                return waiting;
            });
        }

        answer.resultNow()
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/conflict"));
    }

    private void insertWindow(String name) {
        database.createNativeQuery("insert into registration_window"
                        + " (id, name, first_day, last_day, halbjahre, max_wishes, max_excluded)"
                        + " values (gen_random_uuid(), :name, '2025-10-19', '2025-11-17', '{2026-H1}', 1, 0)")
                .setParameter("name", name)
                .executeUpdate();
    }

    private void awaitSomeoneWaitingForALock() throws InterruptedException {
        while (!(boolean) database.createNativeQuery("select exists (select 1 from pg_locks where not granted)")
                .getSingleResult()) {
            Thread.sleep(20);
        }
    }

    @Test
    void onlyLeadsOpenWindowsAndOfficesReadThem() {
        String window = Windows.open("2025-10-19", "2025-11-17", 0, "2026-H1");
        asOffice("05112000").get(window).then().statusCode(200).body("status", is("OPEN"));
        asMinistry().get(window).then().statusCode(403);
        asOffice("05112000")
                .contentType(ContentType.JSON)
                .body(Windows.body("x", "2025-10-19", "2025-11-17", 0, "2026-H1"))
                .post("/registration-windows")
                .then()
                .statusCode(403);
    }

    @Test
    void nonsenseIsListedAndNothingIsMade() {
        String name = "Fenster " + UUID.randomUUID();
        asLead().contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "from",
                        "2025-11-17",
                        "until",
                        "2025-10-19",
                        "halbjahre",
                        new String[] {"2026-H1", "2026-H1", "1999-H7"},
                        "maxWishes",
                        7,
                        "maxExcluded",
                        3))
                .post("/registration-windows")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/until"))
                .body("errors.pointer", hasItem("/halbjahre/1"))
                .body("errors.pointer", hasItem("/halbjahre/2"))
                .body("errors.pointer", hasItem("/maxWishes"))
                .body("errors.pointer", hasItem("/maxExcluded"));
        asLead().queryParam("limit", 1000)
                .get("/registration-windows")
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem(name)));
    }

    @Test
    void whatOfficesReliedOnDoesNotChange() {
        String window = Windows.open("2025-10-19", "2025-11-17", 0, "2026-H1", "2026-H2");
        asOffice("05112000")
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1"))
                .put(window + "/interessenbekundungen/05112000")
                .then()
                .statusCode(201);
        String tag = asLead().get(window).header("ETag");
        String name = asLead().get(window).path("name");

        asLead().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Windows.body(name, "2025-10-19", "2025-11-17", 0, "2026-H1"))
                .put(window)
                .then()
                .statusCode(409)
                .body("type", is("/problems/registration-window-in-use"));
        asLead().header("If-Match", tag).delete(window).then().statusCode(409);
        asLead().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Windows.body(name, "2025-10-19", "2025-11-24", 0, "2026-H1", "2026-H2"))
                .put(window)
                .then()
                .statusCode(200)
                .body("until", is("2025-11-24"));
    }

    @Test
    void anUnusedWindowCanBeDeleted() {
        String window = Windows.open("2025-10-19", "2025-11-17", 0, "2026-H1");
        asLead().delete(window).then().statusCode(428);
        asLead().header("If-Match", asLead().get(window).header("ETag"))
                .delete(window)
                .then()
                .statusCode(204);
        asLead().get(window).then().statusCode(404);
    }
}
