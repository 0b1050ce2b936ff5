package de.turnus.cli;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.variant.Comparison;
import de.turnus.allocation.variant.Comparison.Change;
import de.turnus.allocation.variant.Comparison.HalbjahrCount;
import de.turnus.allocation.variant.Comparison.LevelMeasure;
import de.turnus.allocation.variant.Comparison.Measure;
import de.turnus.allocation.variant.Comparison.Office;
import de.turnus.allocation.variant.Comparison.Place;
import de.turnus.allocation.variant.Comparison.RankCount;
import de.turnus.allocation.variant.Comparison.Side;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two plans side by side as text: measure by measure, then the offices that change. */
final class ComparisonReport {
    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private ComparisonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<String> lines(Comparison comparison) {
        ComparisonReport report = new ComparisonReport(comparison);
        report.names();
        report.measures();
        report.halbjahre();
        report.offices();
        return report.lines;
    }

    private void names() {
        lines.add("A: " + comparison.one().name() + proof(comparison.one()));
        lines.add("B: " + comparison.other().name() + proof(comparison.other()));
    }

    private static String proof(Side side) {
        Certificate.Status status = side.certificate();
        if (status == null) {
            return "";
        }
        return status == Certificate.Status.OPTIMAL ? " (nachgewiesen bester Plan)" : " (Nachweis offen)";
    }

    private void measures() {
        lines.add("");
        TextTable table = new TextTable("Maß", "A", "B", "Unterschied");
        Side one = comparison.one();
        Side other = comparison.other();
        row(table, "Jugendämter ohne Platz", one.unplaced(), other.unplaced());
        int ranks = Math.max(one.wishRanks().size(), other.wishRanks().size());
        for (int rank = 1; rank <= ranks; rank++) {
            row(table, rank + ". Wunsch", offices(one, rank), offices(other, rank));
        }
        row(table, "nicht gewünschtes Halbjahr", one.notWished(), other.notWished());
        for (LevelMeasure level : comparison.levels()) {
            row(
                    table,
                    switch (level.level()) {
                        case HARD -> "Stufe hart";
                        case PLACEMENT -> "Stufe Platzierung";
                        case POLICY -> "Stufe Regeln";
                        case TICKET -> "Stufe Lose";
                    },
                    level.one(),
                    level.other());
        }
        for (Measure measure : comparison.measures()) {
            if (measure.one() != 0 || measure.other() != 0) {
                row(table, measure.constraint(), measure.one(), measure.other());
            }
        }
        lines.addAll(table.lines());
    }

    private static void row(TextTable table, String what, long one, long other) {
        table.row(what, one, other, other - one);
    }

    private static int offices(Side side, int rank) {
        return side.wishRanks().stream()
                .filter(count -> count.rank() == rank)
                .mapToInt(RankCount::offices)
                .sum();
    }

    private void halbjahre() {
        lines.add("");
        Set<String> ids = new LinkedHashSet<>();
        comparison.one().halbjahre().forEach(h -> ids.add(h.halbjahr()));
        comparison.other().halbjahre().forEach(h -> ids.add(h.halbjahr()));
        TextTable table = new TextTable("Halbjahr", "Verfahren A", "Ziel A", "Verfahren B", "Ziel B");
        for (String id : ids.stream().sorted().toList()) {
            HalbjahrCount one = count(comparison.one(), id);
            HalbjahrCount other = count(comparison.other(), id);
            table.row(
                    id,
                    one == null ? TextTable.NONE : one.offices(),
                    one == null ? TextTable.NONE : one.targetSeats(),
                    other == null ? TextTable.NONE : other.offices(),
                    other == null ? TextTable.NONE : other.targetSeats());
        }
        lines.addAll(table.lines());
    }

    private static @Nullable HalbjahrCount count(Side side, String halbjahr) {
        return side.halbjahre().stream()
                .filter(h -> h.halbjahr().equals(halbjahr))
                .findFirst()
                .orElse(null);
    }

    private void offices() {
        List<Office> changed = comparison.offices().stream()
                .filter(office -> office.change() != Change.SAME)
                .toList();
        lines.add("");
        lines.add(
                changed.isEmpty()
                        ? "Jedes Jugendamt ist in beiden Plänen am selben Platz."
                        : "Am anderen Platz: " + changed.size() + " von "
                                + comparison.offices().size() + " Jugendämtern ("
                                + changed.stream()
                                        .collect(Collectors.groupingBy(
                                                Office::change, TreeMap::new, Collectors.counting()))
                                        .entrySet()
                                        .stream()
                                        .map(e -> e.getValue() + " " + words(e.getKey()))
                                        .collect(Collectors.joining(", "))
                                + ")");
        TextTable table = new TextTable("Jugendamt", "A", "Team A", "Wunsch A", "B", "Team B", "Wunsch B");
        for (Office office : changed) {
            Place one = office.one();
            Place other = office.other();
            table.row(office.ags(), halbjahr(one), team(one), wish(one), halbjahr(other), team(other), wish(other));
        }
        lines.addAll(table.lines());
    }

    private static String words(Change change) {
        return switch (change) {
            case SAME -> "gleich";
            case OTHER_TEAM -> "anderes Team";
            case OTHER_HALBJAHR -> "anderes Halbjahr";
            case PLACED -> "nur in B mit Platz";
            case UNPLACED -> "nur in A mit Platz";
            case ADDED -> "nur in B dabei";
            case REMOVED -> "nur in A dabei";
        };
    }

    private static String halbjahr(@Nullable Place place) {
        if (place == null) {
            return "nicht dabei";
        }
        return place.halbjahr() == null ? "ohne Platz" : place.halbjahr();
    }

    private static String team(@Nullable Place place) {
        return place == null || place.analyseteam() == null ? TextTable.NONE : place.analyseteam();
    }

    private static String wish(@Nullable Place place) {
        if (place == null || place.wishRank() == null) {
            return place != null && place.notWished() ? "nicht genannt" : TextTable.NONE;
        }
        return place.wishRank() + ".";
    }
}
