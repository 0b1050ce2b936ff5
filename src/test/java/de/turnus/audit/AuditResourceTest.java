package de.turnus.audit;

import de.turnus.interessenbekundung.Windows;
import de.turnus.scenario.Scenarios;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** What is kept of a change, over HTTP. */
@QuarkusTest
class AuditResourceTest {
    private static final String OFFICE = "05113000";
    private static final Map<String, Object> BLANKED = Map.of("blanked", true);

    @Test
    void whatIsCreatedChangedAndDeletedLeavesAnEntryEach() {
        String window = Windows.open("2031-01-01", "2031-02-01", 0, "2026-H1");
        String id = window.substring(window.lastIndexOf('/') + 1);
        String name = asLead().get(window).path("name");
        asLead().header("If-Match", asLead().get(window).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "from",
                        "2031-01-01",
                        "until",
                        "2031-03-01",
                        "halbjahre",
                        List.of("2026-H1", "2026-H2"),
                        "maxWishes",
                        1,
                        "maxExcluded",
                        0))
                .put(window)
                .then()
                .statusCode(200);
        asLead().header("If-Match", asLead().get(window).header("ETag"))
                .delete(window)
                .then()
                .statusCode(204);

        List<Map<String, Object>> entries = Audit.of("registration_window", id);
        assertThat(entries).extracting(e -> e.get("action")).containsExactly("CREATED", "CHANGED", "DELETED");
        assertThat(entries).extracting(e -> e.get("actor")).containsOnly("leitung-1");
        assertThat(entries).extracting(e -> e.get("origin")).containsOnly("127.0.0.1");
        assertThat(entries)
                .extracting(e -> e.get("requestId"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(entries)
                .extracting(e -> e.get("operation"))
                .containsExactly(
                        "POST /api/v1/registration-windows", "PUT /api/v1" + window, "DELETE /api/v1" + window);
        assertThat(entries.get(0).get("before")).isNull();
        assertThat(entries.get(0).get("after"))
                .isEqualTo(Map.of(
                        "name",
                        name,
                        "first_day",
                        "2031-01-01",
                        "last_day",
                        "2031-02-01",
                        "halbjahre",
                        List.of("2026-H1"),
                        "max_wishes",
                        1,
                        "max_excluded",
                        0));
        assertThat(entries.get(1).get("before"))
                .isEqualTo(Map.of("last_day", "2031-02-01", "halbjahre", List.of("2026-H1")));
        assertThat(entries.get(1).get("after"))
                .isEqualTo(Map.of("last_day", "2031-03-01", "halbjahre", List.of("2026-H1", "2026-H2")));
        assertThat(entries.get(2).get("after")).isNull();
        assertThat((Map<?, ?>) entries.get(2).get("before")).hasSize(6);
    }

    @Test
    void collectionsOfARowBelongToItsEntry() {
        String team = """
                {"id": "AUDIT", "name": "Team A", "base": "Hamm", "lat": 51.68, "lon": 7.82,
                 "members": [{"organisation": "DJI", "number": 70}, {"organisation": "DJI", "number": 71},
                             {"organisation": "SOCLES", "number": 70}],
                 "seats": {"2026-H1": 3}, "conflicts": ["05915000"], "demo": false}""";
        asLead().contentType(ContentType.JSON)
                .body(team)
                .post("/analyseteams")
                .then()
                .statusCode(201);
        asLead().header("If-Match", asLead().get("/analyseteams/AUDIT").header("ETag"))
                .contentType(ContentType.JSON)
                .body(team.replace("{\"2026-H1\": 3}", "{\"2026-H1\": 2, \"2026-H2\": 1}")
                        .replace("[\"05915000\"]", "[\"05915000\", \"05111000\"]"))
                .put("/analyseteams/AUDIT")
                .then()
                .statusCode(200);
        asLead().header("If-Match", asLead().get("/analyseteams/AUDIT").header("ETag"))
                .delete("/analyseteams/AUDIT")
                .then()
                .statusCode(204);

        List<Map<String, Object>> entries = Audit.of("analyseteam", "AUDIT");
        assertThat(entries).extracting(e -> e.get("action")).containsExactly("CREATED", "CHANGED", "DELETED");
        assertThat(entries.get(0))
                .extractingByKey("after")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("lat", "51.68")
                .containsEntry("seats", Map.of("2026-H1", 3))
                .containsEntry("conflicts", List.of("05915000"));
        assertThat(entries.get(1).get("before"))
                .isEqualTo(Map.of("seats", Map.of("2026-H1", 3), "conflicts", List.of("05915000")));
        assertThat(entries.get(1).get("after"))
                .isEqualTo(Map.of(
                        "seats", Map.of("2026-H1", 2, "2026-H2", 1), "conflicts", List.of("05111000", "05915000")));
        assertThat(entries.get(2))
                .extractingByKey("before")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("seats", Map.of("2026-H1", 2, "2026-H2", 1));
    }

    @Test
    void noPersonalDataAndNoSecretIsInAnyEntry() {
        String window = Windows.open("2020-01-01", "2099-12-31", 1, "2026-H1", "2026-H2");
        String path = window + "/interessenbekundungen/" + OFFICE;
        Map<String, Object> body = new HashMap<>(Windows.registration("2026-H1"));
        body.put(
                "contactPerson",
                Map.of("name", "Xaveria Quittenbaum", "email", "quittenbaum@example.org", "phone", "+49 2102 987654"));
        body.put("excluded", List.of(Map.of("halbjahr", "2026-H2", "reason", "Elternzeit von Frau Zwetschgenau")));
        asOffice(OFFICE)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
        body.put("contactPerson", Map.of("name", "Yolanda Quittenbaum", "email", "quittenbaum@example.org"));
        body.put("excluded", List.of());
        asOffice(OFFICE)
                .header("If-Match", asOffice(OFFICE).get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(200);

        String key = window.substring(window.lastIndexOf('/') + 1) + "/" + OFFICE;
        List<Map<String, Object>> entries = Audit.of("interessenbekundung", key);
        assertThat(entries.get(0))
                .containsEntry("actor", OFFICE)
                .extractingByKey("after")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("contact_name", BLANKED)
                .containsEntry("excluded", List.of(Map.of("halbjahr", "2026-H2", "reason", BLANKED)))
                .containsEntry("wishes", List.of("2026-H1"));
        assertThat(entries.get(1))
                .extractingByKey("after")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("contact_name", BLANKED)
                .containsEntry("contact_phone", null)
                .containsEntry("excluded", List.of())
                .doesNotContainKeys("contact_email", "wishes");
        assertThat(Audit.of("interessenbekundung_revision", key + "/2")).hasSize(1);
        assertThat(String.join("\n", Audit.export()))
                .contains("interessenbekundung_revision")
                .doesNotContainIgnoringCase("quittenbaum")
                .doesNotContain("987654", "Zwetschgenau", "$2a$");
    }

    @Test
    void whatTheServiceDoesOfItselfNamesTheJob() {
        assertThat(Audit.lastOf("jugendamt", OFFICE))
                .containsEntry("actor", "system")
                .containsEntry("operation", "ShippedTables")
                .containsEntry("origin", null)
                .containsEntry("requestId", null);
        assertThat(Audit.lastOf("account", "ministerium"))
                .containsEntry("operation", "DemoAccounts")
                .extractingByKey("after")
                .isEqualTo(Map.of("password_hash", BLANKED, "role", "ministry", "offices", List.of(), "demo", true));
    }

    @Test
    void aSearchIsAuditedWhenItBeginsAndEndsAndNotInBetween() {
        String scenario = Scenarios.solved(Scenarios.sample("pilot-2023").put("timeLimitSeconds", 5));

        List<Map<String, Object>> entries = Audit.of("search_run", Scenarios.idOf(scenario));
        assertThat(entries).extracting(e -> e.get("action")).containsExactly("CREATED", "CHANGED", "CHANGED");
        assertThat(entries)
                .extracting(e -> e.get("operation"))
                .containsExactly("POST /api/v1/scenarios", "SearchWorker", "SearchWorker");
        assertThat(entries).extracting(e -> e.get("actor")).containsExactly("leitung-1", "system", "system");
        assertThat(entries.get(1).get("after")).isEqualTo(Map.of("status", "SOLVING"));
        assertThat(entries.get(0))
                .extractingByKey("after", InstanceOfAssertFactories.map(String.class, Object.class))
                .extractingByKey("problem", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys("length", "sha256");
        assertThat(entries.get(2))
                .extractingByKey("after", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKeys("certificate", "pruefbericht", "finished_at");
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        long before = Audit.head();
        asLead().contentType(ContentType.JSON)
                .header("If-Match", "\"unbekannt\"")
                .body("{\"minSeats\": 1, \"targetSeats\": 2, \"maxSeats\": 3}")
                .put("/halbjahre/2026-H1")
                .then()
                .statusCode(412);

        assertThat(Audit.head()).isEqualTo(before);
    }

    @Test
    void theListIsFilteredCutAndHadAsATable() {
        asLead().queryParam("actor", "system")
                .queryParam("entity", "halbjahr")
                .queryParam("operation", "Shipped")
                .queryParam("from", "2020-01-01")
                .queryParam("until", "2099-12-31")
                .queryParam("limit", 2)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.size()", is(2))
                .body("items.entity", everyItem(is("halbjahr")))
                .body("items[0].action", is("CREATED"));
        asLead().queryParam("until", "2020-01-01")
                .get("/audit-entries")
                .then()
                .body("total", is(0))
                .body("next", nullValue());
        asLead().get("/audit-entries.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("number;at;actor;"))
                .body(containsString(";system;;;ShippedTables;"));
        asMinistry().get("/audit-entries").then().statusCode(403);
        asOffice(OFFICE).get("/audit-entries/export").then().statusCode(403);
    }

    @Test
    void aCursorGoesThroughAllOfThem() {
        String cursor = "";
        int seen = 0;
        do {
            var page = asLead().queryParam("entity", "account").queryParam("limit", 100);
            var answer = (cursor.isEmpty() ? page : page.queryParam("cursor", cursor))
                    .get("/audit-entries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen += answer.getList("items").size();
            cursor = answer.getString("next");
            if (cursor == null) {
                assertThat(seen).isEqualTo(answer.getInt("total")).isGreaterThan(100);
            }
        } while (cursor != null);
    }

    @Test
    void whatIsAskedWronglyIsExplained() {
        asLead().get("/audit-entries?from=gestern")
                .then()
                .statusCode(400)
                .body("detail", containsString("„gestern“ ist kein Tag"));
        asLead().get("/audit-entries?limit=0").then().statusCode(400);
        asLead().get("/audit-entries?cursor=abc").then().statusCode(400);
    }
}
