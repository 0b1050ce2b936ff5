package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.halbjahr.HalbjahrId;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.Map;

import static de.turnus.Api.asLead;
import static org.hamcrest.Matchers.is;

/** A place that a released plan promises stands in the way of a Verfahren outside the order. */
@QuarkusTest
class ReleasedPlacesTest {
    private static final String ESSEN = "05113000";

    @Inject
    Plans plans;

    @Inject
    TestClock clock;

    @BeforeEach
    void inJanuary2026() {
        clock.set("2026-01-15T10:00:00");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whoHasAPromisedPlaceWithdrawsThereFirst() {
        QuarkusMock.installMockForType(
                new ReleasedPlaces(plans) {
                    @Override
                    public Map<String, HalbjahrId> byAgs() {
                        return Map.of(ESSEN, new HalbjahrId(2027, 1));
                    }
                },
                ReleasedPlaces.class);

        asLead().contentType(ContentType.JSON)
                .body(Map.of("halbjahr", "2027-H2"))
                .post("/jugendaemter/" + ESSEN + "/verfahren")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        is("05113000 hat im freigegebenen Plan einen Platz in 2027-H1: dort zuerst in einer Umplanung"
                                + " zurücktreten."));
    }
}
