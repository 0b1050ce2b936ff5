package de.turnus.coverage;

import de.turnus.coverage.forecast.EvenSpread;
import de.turnus.coverage.forecast.ForecastGroup;
import de.turnus.coverage.forecast.ForecastHalbjahr;
import de.turnus.coverage.forecast.ForecastScenario;
import de.turnus.coverage.forecast.GroupReach;
import de.turnus.coverage.forecast.SeatChange;
import de.turnus.coverage.forecast.SeatsNeeded;
import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A forecast as a table: one row for each group at the end of each half-year, scenario after scenario. */
final class ForecastRows {
    static final List<String> HEADER = List.of(
            "Szenario",
            "Halbjahr",
            "Stand",
            "Gruppierung",
            "Gruppe",
            "Jugendämter",
            "erreicht mindestens",
            "erreicht höchstens",
            "nicht erreicht mindestens",
            "nicht erreicht höchstens",
            "vollständig frühestens",
            "vollständig spätestens",
            "Plätze",
            "Plätze höchstens",
            "Teamplätze",
            "Verfahren",
            "angekündigt, nicht benannt",
            "Plätze im Plan",
            "frei",
            "nötig bei gleichmäßiger Verteilung",
            "zusätzliche Plätze",
            "zusätzliche Teamplätze",
            "gezählter Plan");

    private static final List<@Nullable Object> NONE = Collections.nCopies(10, null);

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final String plan;

    private ForecastRows(Forecast forecast) {
        CountedPlan counted = forecast.plan();
        plan = counted == null ? "" : counted.name() + (counted.provisional() ? " (vorläufig)" : "");
        forecast.scenarios().forEach(scenario -> scenario.halbjahre().forEach(h -> add(scenario, h)));
    }

    static List<List<@Nullable Object>> of(Forecast forecast) {
        return new ForecastRows(forecast).rows;
    }

    private void add(ForecastScenario scenario, ForecastHalbjahr halbjahr) {
        add(scenario, halbjahr, "gesamt", List.of(halbjahr.total()), List.of(scenario.total()));
        add(scenario, halbjahr, "Landschaftsverband", halbjahr.byLandschaftsverband(), scenario.byLandschaftsverband());
        add(scenario, halbjahr, "Regierungsbezirk", halbjahr.byRegierungsbezirk(), scenario.byRegierungsbezirk());
    }

    private void add(
            ForecastScenario scenario,
            ForecastHalbjahr halbjahr,
            String kind,
            List<GroupReach> groups,
            List<ForecastGroup> summaries) {
        for (int g = 0; g < groups.size(); g++) {
            GroupReach group = groups.get(g);
            List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                    scenario.name(),
                    halbjahr.halbjahr().toString(),
                    halbjahr.phase().german(),
                    kind,
                    group.group(),
                    group.offices(),
                    group.reached().atLeast(),
                    group.reached().atMost(),
                    group.notReached().atLeast(),
                    group.notReached().atMost(),
                    text(summaries.get(g).completeEarliest()),
                    text(summaries.get(g).completeLatest())));
            List<@Nullable Object> seats = kind.equals("gesamt") ? seats(scenario, halbjahr) : NONE;
            row.addAll(seats);
            row.add(plan);
            rows.add(row);
        }
    }

    private static List<@Nullable Object> seats(ForecastScenario scenario, ForecastHalbjahr halbjahr) {
        SeatChange change = scenario.closing().changes().stream()
                .filter(c -> c.halbjahr().equals(halbjahr.halbjahr()))
                .findFirst()
                .orElse(null);
        return Arrays.<@Nullable Object>asList(
                halbjahr.seats(),
                halbjahr.maxSeats(),
                halbjahr.teamSeats(),
                halbjahr.verfahren(),
                halbjahr.unnamed(),
                halbjahr.places(),
                halbjahr.left(),
                needed(scenario.evenSpread(), halbjahr.halbjahr()),
                change == null ? 0 : change.additionalSeats(),
                change == null ? 0 : change.additionalTeamSeats());
    }

    private static @Nullable Integer needed(@Nullable EvenSpread spread, HalbjahrId halbjahr) {
        return spread == null
                ? null
                : spread.halbjahre().stream()
                        .filter(h -> h.halbjahr().equals(halbjahr))
                        .map(SeatsNeeded::needed)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String text(@Nullable HalbjahrId halbjahr) {
        return halbjahr == null ? null : halbjahr.toString();
    }
}
