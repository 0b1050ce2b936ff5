package de.turnus.analyseteam;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class AnalyseteamResourceTest {
    private static final String SOUND = """
            {"id": "TX", "name": "Team X", "base": "Hamm", "lat": 51.68, "lon": 7.82,
             "members": [{"organisation": "DJI", "number": 90}, {"organisation": "DJI", "number": 91},
                         {"organisation": "SOCLES", "number": 90}],
             "seats": {"2026-H1": 3}, "conflicts": ["05915000"], "demo": false}""";

    @AfterEach
    void deleteWhatWasMade() {
        Response stored = asLead().get("/analyseteams/TX");
        if (stored.statusCode() == 200) {
            asLead().header("If-Match", stored.header("ETag"))
                    .delete("/analyseteams/TX")
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void sevenDemoTeamsWithThreeSeatsInEachOfTheSixHalbjahre() {
        asLead().get("/analyseteams")
                .then()
                .statusCode(200)
                .body("total", is(7))
                .body("items.id", contains("TA", "TB", "TC", "TD", "TE", "TF", "TG"))
                .body(
                        "items.base",
                        contains("Köln", "Düsseldorf", "Essen", "Münster", "Dortmund", "Bielefeld", "Siegen"))
                .body("items.demo", everyItem(is(true)))
                .body("items.members", everyItem(hasSize(3)))
                .body("items[0].members.organisation", contains("DJI", "BAG Kinderschutz-Zentren", "SOCLES"));
        List<Map<String, Integer>> seats = asLead().get("/analyseteams").path("items.seats");
        assertThat(seats).allSatisfy(team -> assertThat(team)
                .hasSize(6)
                .containsKeys("2026-H1", "2028-H2")
                .allSatisfy((halbjahr, n) -> assertThat(n).isEqualTo(3)));
    }

    @Test
    void onlyALeadSeesAndChangesTeams() {
        asMinistry().get("/analyseteams").then().statusCode(403);
        asOffice("05315000").get("/analyseteams/TA").then().statusCode(403);
        asMinistry()
                .contentType("application/json")
                .body(SOUND)
                .post("/analyseteams")
                .then()
                .statusCode(403);
    }

    @Test
    void aTeamIsMadeReadReplacedAndDeleted() {
        String tag = create(SOUND)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/analyseteams/TX"))
                .body("seats.2026-H1", is(3))
                .extract()
                .header("ETag");
        assertThat(asLead().get("/analyseteams/TX").header("ETag")).isEqualTo(tag);

        String newTag = replace(tag, SOUND.replace("Hamm", "Soest"))
                .then()
                .statusCode(200)
                .body("base", is("Soest"))
                .extract()
                .header("ETag");
        replace(tag, SOUND).then().statusCode(412);

        asLead().delete("/analyseteams/TX").then().statusCode(428);
        asLead().header("If-Match", tag).delete("/analyseteams/TX").then().statusCode(412);
        asLead().header("If-Match", newTag).delete("/analyseteams/TX").then().statusCode(204);
        asLead().get("/analyseteams/TX").then().statusCode(404).body("detail", containsString("TX"));
    }

    @Test
    void theSamePostTwiceMakesOneTeam() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asLead().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(SOUND)
                    .post("/analyseteams")
                    .then()
                    .statusCode(201);
        }
        create(SOUND).then().statusCode(409).body("type", is("/problems/conflict"));
    }

    @Test
    void twoTeamsMayExchangeAMember() {
        String tag = create(SOUND).header("ETag");
        replace(
                        tag,
                        SOUND.replace("\"DJI\", \"number\": 90", "\"DJI\", \"number\": 92")
                                .replace("\"DJI\", \"number\": 91", "\"DJI\", \"number\": 90"))
                .then()
                .statusCode(200)
                .body("members.number", contains(92, 90, 90));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", {\"organisation\": \"DJI\", \"number\": 91}       |                             | /members",
                "\"number\": 91                                      | \"number\": 90              | /members/1",
                "\"number\": 91                                      | \"number\": 1               | /members/1",
                "\"number\": 91                                      | \"number\": 0               | /members/1/number",
                "\"organisation\": \"SOCLES\"                        | \"organisation\": \"a:b\"   | /members/2/organisation",
                "\"organisation\": \"SOCLES\"                        | \"organisation\": \"\"      | /members/2/organisation",
                "{\"organisation\": \"DJI\", \"number\": 91}         | null                        | /members/1/organisation",
                "05915000                                            | 05999999                    | /conflicts/0",
                "2026-H1                                             | 2040-H1                     | /seats/2040-H1",
                "2026-H1                                             | soon                        | /seats/soon",
                "{\"2026-H1\": 3}                                    | {\"2026-H1\": -1}           | /seats/2026-H1",
                "{\"2026-H1\": 3}                                    | {\"2026-H1\": null}         | /seats/2026-H1",
                "{\"2026-H1\": 3}                                    | {\"2026-H1\": \"3\"}        | /seats/2026-H1",
                "Team X                                              | <script>alert(1)</script>   | /name",
                "Team X                                              | =1+1                        | /name",
                "\"Team X\"                                          | \"\"                        | /name",
                "\"Team X\"                                          | null                        | /name",
                "\"TX\"                                              | \"T X\"                     | /id",
                "\"TX\"                                              | null                        | /id",
                "51.68                                               | 40                          | /lat",
                "7.82                                                | 20                          | /lon",
                "\"lat\": 51.68,                                     |                             | /lat",
                "\"demo\": false                                     | \"personen\": 3             | /personen",
            })
    void whatIsWrongIsNamedByItsPlace(String sound, @Nullable String faulty, String pointer) {
        assertThat(SOUND).contains(sound);
        create(SOUND.replace(sound, faulty == null ? "" : faulty))
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void textThatLooksLikeSqlIsJustText() {
        create(SOUND.replace("Team X", "Robert'); drop table analyseteam;--"))
                .then()
                .statusCode(201)
                .body("name", is("Robert'); drop table analyseteam;--"));
        asLead().get("/analyseteams").then().statusCode(200).body("total", is(8));
    }

    @Test
    void theIdOfABodyIsThatOfItsAddress() {
        String tag = create(SOUND).header("ETag");
        replace(tag, SOUND.replace("\"TX\"", "\"TY\"")).then().statusCode(400).body("errors.pointer", contains("/id"));
    }

    private static Response create(String body) {
        return asLead().contentType("application/json").body(body).post("/analyseteams");
    }

    private static Response replace(String tag, String body) {
        return asLead().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put("/analyseteams/TX");
    }
}
