package de.turnus.reference;

import de.turnus.web.Echo;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a file and its cells by column. A cell that does not hold what is asked for becomes a fault of the line and
 * a placeholder, so that one pass finds everything that is wrong; a line with a fault is never stored.
 */
public final class Line {
    /** At most eight digits, so that any hit fits an int. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,8}");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,4}([.,][0-9]{1,12})?");

    private final long number;
    private final List<String> columns;
    private final List<String> cells;
    private final Findings findings;

    Line(long number, List<String> columns, List<String> cells, Findings findings) {
        this.number = number;
        this.columns = columns;
        this.cells = cells.stream().map(String::strip).toList();
        this.findings = findings;
    }

    /** Counted from 1, the header being the first. */
    public long number() {
        return number;
    }

    /** What the first columns hold, whether it is sound or not. */
    String key(int keyColumns) {
        return String.join(" ", cells.subList(0, keyColumns));
    }

    /** Records what is wrong; names the value and the remedy. */
    public void fault(String detail) {
        findings.fault(number, detail);
    }

    /** Whether nothing has been found wrong with the line so far. */
    public boolean isSound() {
        return findings.isSound(number);
    }

    /** Whether the file has the column and the cell is not empty. */
    public boolean has(String column) {
        return columns.contains(column) && !cell(column).isEmpty();
    }

    /** Text of 1 to {@code longest} characters. */
    public String text(String column, int longest) {
        String value = cell(column);
        ReferenceText.fault(value, longest).ifPresent(what -> wrong(column, what));
        return value;
    }

    /** Text of a given form; empty where the cell is, unless the form forbids it. */
    public String matching(String column, Pattern form, String remedy) {
        String value = cell(column);
        if (!form.matcher(value).matches()) {
            wrong(column, "ist " + Echo.of(value) + ": " + remedy);
        }
        return value;
    }

    /** A whole number from {@code least} to {@code most}; {@code least} where it is none. */
    public int wholeNumber(String column, int least, int most) {
        String value = cell(column);
        if (WHOLE_NUMBER.matcher(value).matches()) {
            int parsed = Integer.parseInt(value);
            if (parsed >= least && parsed <= most) {
                return parsed;
            }
        }
        wrong(column, "ist " + Echo.of(value) + ": eine ganze Zahl von " + least + " bis " + most + " angeben");
        return least;
    }

    /** A decimal number with point or comma from {@code least} to {@code most}; {@code least} where it is none. */
    public double decimal(String column, double least, double most) {
        String value = cell(column);
        if (DECIMAL.matcher(value).matches()) {
            double parsed = Double.parseDouble(value.replace(',', '.'));
            if (parsed >= least && parsed <= most) {
                return parsed;
            }
        }
        wrong(column, "ist " + Echo.of(value) + ": eine Zahl von " + least + " bis " + most + " angeben, etwa 51.2242");
        return least;
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String column) {
        String value = cell(column);
        if (!value.equals("true") && !value.equals("false")) {
            wrong(column, "ist " + Echo.of(value) + ": true oder false angeben");
        }
        return value.equals("true");
    }

    /** One of the constants; the first where it is none. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String value = cell(column);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        wrong(column, "ist " + Echo.of(value) + ": einen Wert aus " + Arrays.toString(constants) + " angeben");
        return constants[0];
    }

    /** A day as {@code 2026-01-31}; null where the cell is empty or the file does not have the column. */
    public @Nullable LocalDate date(String column) {
        if (!has(column)) {
            return null;
        }
        try {
            return LocalDate.parse(cell(column));
        } catch (DateTimeParseException e) {
            wrong(column, "ist " + Echo.of(cell(column)) + ": ein Datum wie 2026-01-31 angeben oder leer lassen");
            return null;
        }
    }

    private String cell(String column) {
        return cells.get(columns.indexOf(column));
    }

    private void wrong(String column, String what) {
        fault(column + " " + what + ".");
    }
}
