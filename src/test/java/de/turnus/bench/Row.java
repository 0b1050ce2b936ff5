package de.turnus.bench;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table.
 *
 * @param proven {@code yes}, {@code no}, {@code 9 of 10}, or a dash for a method that proves nothing
 * @param comparable whether hard and placement cost are those of the best plan; below them policy costs say little
 */
record Row(String problem, String method, Map<Column, Double> figures, String proven, boolean comparable) {
    static String header() {
        String titles = Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(" | "));
        return "| problem | method | " + titles + " | proven |\n" + "|---".repeat(Column.values().length + 3) + "|";
    }

    String text() {
        String cells = Stream.of(Column.values()).map(this::cell).collect(Collectors.joining(" | "));
        return "| " + problem + " | " + method + " | " + cells + " | " + proven + " |";
    }

    double figure(Column column) {
        return figures.getOrDefault(column, Double.NaN);
    }

    private String cell(Column column) {
        String text = column.text(figure(column));
        return column == Column.OVER_OPTIMUM && !comparable ? text + " †" : text;
    }
}
