package de.turnus.jugendamt;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.SampleProblems;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LocationTest {
    /** From where the teams of the sample problems travel: the middle of seven towns. */
    private static final Map<String, Location> BASES = Map.of(
            "TA", new Location(50.9375, 6.9603), // Köln
            "TB", new Location(51.2277, 6.7735), // Düsseldorf
            "TC", new Location(51.4556, 7.0116), // Essen
            "TD", new Location(51.9607, 7.6261), // Münster
            "TE", new Location(51.5136, 7.4653), // Dortmund
            "TF", new Location(52.0302, 8.5325), // Bielefeld
            "TG", new Location(50.8748, 8.0243)); // Siegen

    @Inject
    Jugendaemter offices;

    @Test
    void aDegreeOfLatitudeIsAbout111Kilometres() {
        assertThat(new Location(50, 7).distanceKm(new Location(51, 7))).isEqualTo(111);
        assertThat(new Location(50, 7).distanceKm(new Location(50, 7))).isZero();
        assertThat(new Location(0, 0).distanceKm(new Location(0, 180))).isEqualTo(20015);
    }

    @Test
    void agreesWithAllDistancesOfTheSampleProblem() {
        int compared = 0;
        for (Analyseteam team : SampleProblems.read("turnus-101").analyseteams()) {
            Location base = Objects.requireNonNull(BASES.get(team.id()));
            for (var distance : team.distanceKm().entrySet()) {
                Location office = offices.find(distance.getKey()).orElseThrow().location();
                assertThat(base.distanceKm(office))
                        .as("%s to %s", team.id(), distance.getKey())
                        .isEqualTo(distance.getValue());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(7 * 186);
    }
}
