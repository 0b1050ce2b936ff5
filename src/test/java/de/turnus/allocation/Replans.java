package de.turnus.allocation;

import de.turnus.interessenbekundung.Windows;
import io.restassured.response.ValidatableResponse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Replans for tests, of a selection with three seats in each of two Halbjahre. */
final class Replans {
    static final String FIRST = "2026-H1";
    static final String SECOND = "2026-H2";

    private Replans() {}

    /** A released selection among so many offices with TA, or other teams, alone. */
    static String released(int offices, String... teams) {
        String round = planned(offices, teams);
        Releases.released(round);
        return round;
    }

    /** The same before its release. */
    static String planned(int offices, String... teams) {
        String window = Windows.open("2025-10-19", "2025-11-17", 1, FIRST, SECOND);
        Releases.register(window, Releases.freshOffices(offices), FIRST, SECOND);
        Map<String, Object> body = Rounds.body("SELECTION", window, 0, 3, 3, FIRST, SECOND);
        body.put("analyseteams", teams.length == 0 ? List.of("TA") : Arrays.asList(teams));
        String round = Rounds.make(body);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        return round;
    }

    static String make(String released, Object loosened, Map<?, ?>... changes) {
        String location =
                attempt(released, loosened, changes).statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/allocation-rounds"));
    }

    static ValidatableResponse attempt(String released, Object loosened, Map<?, ?>... changes) {
        return Lots.post(
                "/allocation-rounds",
                Map.of(
                        "name",
                        "Neuplanung " + UUID.randomUUID(),
                        "kind",
                        "REPLAN",
                        "replan",
                        Map.of("round", id(released), "changes", List.of(changes), "loosened", loosened)));
    }

    static Map<String, String> withdrawn(String ags) {
        return Map.of("type", "WITHDRAWN", "ags", ags, "reason", "Umstrukturierung");
    }

    static List<Map<String, Object>> placed(String round, String halbjahr) {
        return Rounds.allocations(round).stream()
                .filter(a -> halbjahr.equals(a.get("halbjahr")))
                .toList();
    }

    static Map<String, Object> waiting(String round) {
        return Rounds.allocations(round).stream()
                .filter(a -> a.get("halbjahr") == null)
                .findFirst()
                .orElseThrow();
    }

    static String ags(Map<String, ?> row) {
        return String.valueOf(Objects.requireNonNull(row.get("ags")));
    }

    static String id(String round) {
        return round.substring(round.lastIndexOf('/') + 1);
    }
}
