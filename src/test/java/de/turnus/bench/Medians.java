package de.turnus.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The median of each figure over several problems, method by method. */
final class Medians {
    private Medians() {}

    /** @param rows of all problems, in any order */
    static List<Row> of(String title, List<Row> rows) {
        Map<String, List<Row>> byMethod = new LinkedHashMap<>();
        rows.forEach(row -> byMethod.computeIfAbsent(row.method(), name -> new ArrayList<>())
                .add(row));
        return byMethod.entrySet().stream()
                .map(method -> row(title, method.getKey(), method.getValue()))
                .toList();
    }

    private static Row row(String title, String method, List<Row> rows) {
        Map<Column, Double> figures = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            figures.put(column, median(rows.stream().mapToDouble(row -> row.figure(column))));
        }
        boolean tried = rows.stream().anyMatch(row -> !"–".equals(row.proven()));
        long proven = rows.stream().filter(row -> "yes".equals(row.proven())).count();
        return new Row(
                title,
                method,
                figures,
                tried ? proven + " of " + rows.size() : "–",
                rows.stream().allMatch(Row::comparable));
    }

    /** The middle one, or the mean of the two in the middle; NaN where there are none. */
    static double median(DoubleStream values) {
        double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
