package de.turnus.reference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole table as a file has it, read and checked against the rules and against what is stored.
 *
 * @param <R> a row
 */
final class TableFile<R> {
    private final ReferenceTable<R> table;
    private final Map<String, R> stored = new LinkedHashMap<>();
    private final Map<String, Long> lineOfKey = new HashMap<>();
    private final List<NumberedRow<R>> rows = new ArrayList<>();

    private TableFile(ReferenceTable<R> table) {
        this.table = table;
        table.stored().forEach(row -> stored.put(key(row), row));
    }

    /**
     * Reads a file. The rules on the whole table are asked only once every line is sound: a sum over the lines that
     * happen to be readable would only add faults that are none.
     */
    static <R> TableFile<R> read(ReferenceTable<R> table, byte[] bytes, ControlTotals expected, Findings findings) {
        TableFile<R> file = new TableFile<>(table);
        List<Line> lines = CsvFile.lines(bytes, table.columns(), table.optionalColumns(), findings);
        lines.forEach(line -> file.add(line, findings));
        if (!table.mayVanish() && (findings.isSound() || !lines.isEmpty())) {
            file.refuseMissing(findings);
        }
        if (findings.isSound()) {
            table.check(file.rows, findings);
            expected.check(file.rows.size(), file.totals(), findings);
        }
        return file;
    }

    private void add(Line line, Findings findings) {
        Long earlier = lineOfKey.putIfAbsent(line.key(table.keyColumns()), line.number());
        if (earlier != null) {
            line.fault(String.join(" und ", table.columns().subList(0, table.keyColumns())) + " stehen schon in Zeile "
                    + earlier + ". Eine der beiden Zeilen streichen oder berichtigen.");
        }
        rows.add(new NumberedRow<>(line.number(), table.read(line)));
    }

    private void refuseMissing(Findings findings) {
        stored.keySet().stream()
                .filter(key -> !lineOfKey.containsKey(key))
                .forEach(key -> findings.fault("Es fehlt " + key
                        + ", das gespeichert ist. Nichts verschwindet aus dieser Tabelle: Zeile wieder "
                        + "aufnehmen"
                        + (table.columns().contains("valid_until")
                                ? "; wer endet, bekommt seinen letzten Tag in valid_until."
                                : ".")));
    }

    /** Makes the stored table the same as the file. */
    void store() {
        Map<String, R> vanished = new LinkedHashMap<>(stored);
        for (NumberedRow<R> row : rows) {
            R before = vanished.remove(key(row.value()));
            if (!row.value().equals(before)) {
                table.save(row.value());
            }
        }
        vanished.values().forEach(table::remove);
    }

    UploadReport report(boolean dryRun, List<String> warnings) {
        int added = (int) rows.stream()
                .filter(row -> !stored.containsKey(key(row.value())))
                .count();
        int unchanged = (int) rows.stream()
                .filter(row -> row.value().equals(stored.get(key(row.value()))))
                .count();
        return new UploadReport(
                table.name(),
                dryRun,
                rows.size(),
                added,
                rows.size() - added - unchanged,
                stored.size() - (rows.size() - added),
                unchanged,
                totals(),
                warnings);
    }

    private @Nullable Totals totals() {
        return table.totals(rows.stream().map(NumberedRow::value).toList());
    }

    private String key(R row) {
        return String.join(
                " ",
                table.write(row).subList(0, table.keyColumns()).stream()
                        .map(String::valueOf)
                        .toList());
    }
}
