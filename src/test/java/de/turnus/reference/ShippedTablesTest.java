package de.turnus.reference;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What comes with the service, counted by the very import that every upload goes through. */
@QuarkusTest
class ShippedTablesTest {
    @ParameterizedTest
    @CsvSource({"jugendaemter, 186", "gemeinden, 237", "verfahren, 54", "analyseteams, 7"})
    void everyTableHasTheRowsThatItsSourceHas(String table, int rows) {
        Upload.read(table)
                .send(Map.of("dryRun", true, "expectedRows", rows))
                .statusCode(200)
                .body("rows", is(rows))
                .body("unchanged", is(rows));
    }

    @Test
    void theOfficesServeTheWholeLand() {
        Upload.read("jugendaemter")
                .send(Map.of("dryRun", true, "expectedEinwohner", 18_190_422))
                .statusCode(200)
                .body("totals.offices", is(186))
                .body("totals.einwohner", is(18_190_422))
                .body("totals.byLandschaftsverband", is(Map.of("LVR", 95, "LWL", 91)))
                .body("warnings", empty());
    }

    @Test
    void everyVerfahrenIsOfAnOfficeOfItsOwn() {
        Upload.read("verfahren")
                .send(Map.of("dryRun", true))
                .body("totals.offices", is(54))
                .body("totals.einwohner", nullValue())
                .body("warnings", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"halbjahre", "jugendaemter", "gemeinden", "verfahren", "analyseteams"})
    void whatIsDownloadedCanBeUploadedAgainAndChangesNothing(String table) {
        Upload file = Upload.read(table);
        file.send().statusCode(200).body("added", is(0)).body("changed", is(0)).body("removed", is(0));
        assertThat(Upload.read(table)).isEqualTo(file);
    }
}
