package de.turnus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns that are as wide as their widest cell: those of numbers to the right, all others to the left. */
final class TextTable {
    /** Stands in a column of numbers where there is none. */
    static final String NONE = "–";

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    TextTable(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row of texts and numbers, one for each column. */
    void row(Object... cells) {
        rows.add(List.of(cells));
    }

    /** The header and the rows; nothing where there are no rows. */
    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> texts = new ArrayList<>(List.of(header));
        rows.forEach(row -> texts.add(row.stream().map(TextTable::text).toList()));
        String[] lines = new String[texts.size()];
        Arrays.fill(lines, "");
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            boolean numbers = isNumeric(column);
            int width = texts.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            for (int r = 0; r < lines.length; r++) {
                String cell = texts.get(r).get(c);
                String blank = " ".repeat(width - cell.length());
                lines[r] += (c == 0 ? "" : GAP) + (numbers ? blank + cell : cell + blank);
            }
        }
        return Arrays.stream(lines).map(String::stripTrailing).toList();
    }

    private boolean isNumeric(int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Number)
                && rows.stream()
                        .allMatch(row -> row.get(column) instanceof Number
                                || row.get(column).equals(NONE));
    }

    private static String text(Object cell) {
        return cell instanceof Number number
                ? String.format(Locale.GERMANY, "%,d", number.longValue())
                : cell.toString();
    }
}
