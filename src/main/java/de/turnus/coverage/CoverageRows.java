package de.turnus.coverage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A coverage as a table for the ministry's reports: one row for each group of each half-year and of the Turnus. */
final class CoverageRows {
    static final List<String> HEADER = List.of(
            "Zeitraum",
            "Gruppierung",
            "Gruppe",
            "Plätze",
            "geplant",
            "laufend",
            "abgeschlossen",
            "ausgefallen",
            "selbst initiiert",
            "angenommen",
            "Jugendämter",
            "von Jugendämtern",
            "Jugendämter in %",
            "Einwohner",
            "von Einwohnern",
            "Einwohner in %",
            "offene Jugendämter",
            "Einwohner offener Jugendämter",
            "angekündigt",
            "benannt",
            "Widerspruch der Quelle",
            "gezählter Plan");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final @Nullable CountedPlan plan;

    private CoverageRows(@Nullable CountedPlan plan) {
        this.plan = plan;
    }

    static List<List<@Nullable Object>> of(Coverage coverage) {
        OpenOffices open = coverage.open();
        Open total = new Open("", open.offices(), open.einwohner());
        Map<String, Open> byGroup = Stream.of(
                        open.byLandschaftsverband(), open.byRegierungsbezirk(), open.bySizeClass(), List.of(total))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Open::group, Function.identity()));
        String period = "Turnus " + coverage.turnus().firstYear() + "–"
                + coverage.turnus().lastYear();
        CoverageRows table = new CoverageRows(coverage.plan());
        table.add(period, coverage.seats(), coverage.counts(), byGroup, null);
        coverage.halbjahre().forEach(table::add);
        return table.rows;
    }

    static List<List<@Nullable Object>> of(CoverageOfHalbjahr answer) {
        CoverageRows table = new CoverageRows(answer.plan());
        table.add(answer.coverage());
        return table.rows;
    }

    private void add(HalbjahrCoverage halbjahr) {
        add(halbjahr.halbjahr().toString(), halbjahr.seats(), halbjahr.counts(), Map.of(), halbjahr);
    }

    private void add(
            String period, int seats, Grouped counts, Map<String, Open> open, @Nullable HalbjahrCoverage source) {
        rows.add(row(period, "gesamt", "", seats, counts.total(), open.get(""), source));
        Map<String, List<GroupCounts>> kinds = new LinkedHashMap<>();
        kinds.put("Landschaftsverband", counts.byLandschaftsverband());
        kinds.put("Regierungsbezirk", counts.byRegierungsbezirk());
        kinds.put("Größenklasse", counts.bySizeClass());
        kinds.forEach((kind, groups) -> groups.forEach(group ->
                rows.add(row(period, kind, group.group(), null, group.counts(), open.get(group.group()), null))));
    }

    private List<@Nullable Object> row(
            String period,
            String kind,
            String group,
            @Nullable Integer seats,
            Counts counts,
            @Nullable Open open,
            @Nullable HalbjahrCoverage source) {
        return Arrays.<@Nullable Object>asList(
                period,
                kind,
                group,
                seats,
                counts.planned(),
                counts.running(),
                counts.completed(),
                counts.cancelled(),
                counts.selfInitiated(),
                counts.assumed(),
                counts.offices().count(),
                counts.offices().of(),
                percent(counts.offices()),
                counts.einwohner().count(),
                counts.einwohner().of(),
                percent(counts.einwohner()),
                open == null ? null : open.offices(),
                open == null ? null : open.einwohner(),
                source == null ? null : source.announced(),
                source == null ? null : source.named(),
                source == null ? null : source.contradiction(),
                plan == null ? null : plan.name() + (plan.provisional() ? " (vorläufig)" : ""));
    }

    /** With a comma, so that German Excel takes it for a number. */
    private static String percent(Share share) {
        return share.percent().toPlainString().replace('.', ',');
    }
}
