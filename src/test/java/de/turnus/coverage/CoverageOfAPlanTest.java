package de.turnus.coverage;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

/** The places of a round's plan count as planned, and the answer names the round. */
@QuarkusTest
class CoverageOfAPlanTest {
    @Test
    void placesInThePlanArePlannedAndNoLongerOpen() throws InterruptedException {
        String name = "Rest von 2028 " + UUID.randomUUID();
        String round = plan(name);
        List<String> placed = asLead().get("/allocation-rounds/" + round + "/allocations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.halbjahr != null }.halbjahr");
        int first = (int) placed.stream().filter("2028-H1"::equals).count();
        assertThat(first).isBetween(2, 3);

        asLead().queryParam("turnus", 2024)
                .queryParam("round", round)
                .get("/coverage")
                .then()
                .statusCode(200)
                .body("plan.round", is(round))
                .body("plan.name", is(name))
                .body("plan.provisional", is(true))
                .body("counts.total.planned", is(placed.size()))
                .body("counts.total.completed", is(54))
                .body("counts.total.offices.count", is(54 + placed.size()))
                .body("open.offices", is(132 - placed.size()))
                .body("halbjahre.find { it.halbjahr == '2028-H1' }.counts.total.planned", is(first));
        asMinistry()
                .get("/coverage/2028-H1")
                .then()
                .statusCode(200)
                .body("plan.name", is(name))
                .body("coverage.counts.total.planned", is(first))
                .body("coverage.counts.total.offices.count", is(first));
        asMinistry()
                .get("/coverage?turnus=2029")
                .then()
                .body("counts.total.planned", is(0))
                .body("counts.byLandschaftsverband.counts.planned", contains(0, 0));
    }

    @Test
    void theForecastNamesWhomThePlanPlaces() throws InterruptedException {
        String round = plan("Rest von 2028 " + UUID.randomUUID());
        List<String> placed = asLead().get("/allocation-rounds/" + round + "/allocations")
                .path("items.findAll { it.halbjahr == '2028-H2' }.ags");
        var answer = asLead().queryParam("turnus", 2024)
                .queryParam("round", round)
                .queryParam("without", "2028-H2")
                .get("/coverage/forecast");
        answer.then()
                .statusCode(200)
                .body("plan.round", is(round))
                .body("plan.provisional", is(true))
                .body(
                        "assumptions",
                        hasItem(startsWith("Gezählt ist der vorläufige, nicht freigegebene Plan „Rest von 2028")))
                .body("scenarios[0].halbjahre.find { it.halbjahr == '2028-H2' }.places", is(placed.size()))
                .body("scenarios[0].halbjahre.find { it.halbjahr == '2028-H2' }.left", is(19 - placed.size()))
                .body("scenarios[0].total.withoutDate", lessThan(132))
                .body("scenarios[0].closes", is(true))
                .body("scenarios[1].closing.additionalSeats", is(19));
        assertThat(answer.<List<String>>path("scenarios[0].withoutVerfahren.findAll { it.halbjahr == '2028-H2' }.ags"))
                .hasSizeBetween(2, 3)
                .containsExactlyInAnyOrderElementsOf(placed);
        assertThat(answer.<List<String>>path("scenarios[1].withoutVerfahren.findAll { it.basis == 'OPEN' }.ags"))
                .as("whose place is in the Halbjahr that is left out has none")
                .containsAll(placed);
    }

    private static String plan(String name) throws InterruptedException {
        String location = asLead().contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "kind",
                        "ROTATION",
                        "halbjahre",
                        List.of(halbjahr("2028-H1"), halbjahr("2028-H2")),
                        "analyseteams",
                        "ALL",
                        "timeLimitSeconds",
                        5))
                .post("/allocation-rounds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String round = location.substring(location.lastIndexOf('/') + 1);
        asLead().post("/allocation-rounds/" + round + "/solve").then().statusCode(202);
        String status = "SOLVING";
        while (status.equals("SOLVING")) {
            Thread.sleep(200);
            status = asLead().get("/allocation-rounds/" + round).path("status");
        }
        assertThat(status).isEqualTo("PLANNED");
        return round;
    }

    private static Map<String, Object> halbjahr(String id) {
        return Map.of("id", id, "minSeats", 2, "targetSeats", 3, "maxSeats", 3);
    }
}
