package de.turnus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns that are as wide as their widest cell: numbers to the right, everything else to the left. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    TextTable row(Object... cells) {
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
        return this;
    }

    List<String> lines() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        boolean[] numeric = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            numeric[c] = rows.size() > 1
                    && rows.stream().skip(1).allMatch(row -> row.get(column).matches("-?[0-9.]+|–"));
        }
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(c -> pad(row.get(c), widths[c], numeric[c]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }

    private static String pad(String cell, int width, boolean right) {
        String blank = " ".repeat(width - cell.length());
        return right ? blank + cell : cell + blank;
    }
}
