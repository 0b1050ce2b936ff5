package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How evenly the Halbjahre are spread over the Regierungsbezirke, counted from the result.
 *
 * @param regions the Regierungsbezirke, the table's columns
 * @param rows one by Halbjahr, the last for waiting where anybody waits
 * @param groups how many groups of Regierungsbezirk and size class there are
 * @param counts how many counts of groups were made
 * @param off how many of all counts lie outside; 0 in a sound protocol
 */
record Balance(List<Region> regions, List<Row> rows, long groups, long counts, long off) {
    /** A Regierungsbezirk and how many of its offices are in the urn. */
    record Region(String name, long offices) {}

    /** A Halbjahr with a count for each Regierungsbezirk. */
    record Row(String label, List<Count> counts) {}

    /** How many were drawn, and between which whole numbers the exact share lies. */
    record Count(long drawn, long floor, long ceiling) {
        boolean off() {
            return drawn < floor || drawn > ceiling;
        }

        /** {@code 3–4}, or {@code 3} where the share is whole. */
        public String range() {
            return floor == ceiling ? String.valueOf(floor) : floor + "–" + ceiling;
        }
    }

    static Balance of(Urn urn, Map<String, @Nullable String> result) {
        List<Row> rows = rows(urn, result, Office::regierungsbezirk);
        List<Row> finer = rows(urn, result, Balance::group);
        List<Region> regions = names(urn, Office::regierungsbezirk).stream()
                .map(name -> new Region(
                        name, inGroup(urn, Office::regierungsbezirk, name).size()))
                .toList();
        return new Balance(
                regions,
                rows,
                names(urn, Balance::group).size(),
                finer.stream().mapToLong(row -> row.counts().size()).sum(),
                off(rows) + off(finer));
    }

    private static List<Row> rows(Urn urn, Map<String, @Nullable String> result, Function<Office, String> grouping) {
        return Outcome.of(urn).stream()
                .map(outcome -> new Row(
                        outcome.label(),
                        names(urn, grouping).stream()
                                .map(name -> count(urn, result, outcome, inGroup(urn, grouping, name)))
                                .toList()))
                .toList();
    }

    private static Count count(Urn urn, Map<String, @Nullable String> result, Outcome outcome, List<Office> offices) {
        long all = urn.offices().size();
        long exact = (long) offices.size() * outcome.places();
        long drawn = offices.stream()
                .filter(office -> Objects.equals(result.get(office.ags()), outcome.halbjahr()))
                .count();
        return new Count(drawn, exact / all, (exact + all - 1) / all);
    }

    private static long off(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.counts().stream())
                .filter(Count::off)
                .count();
    }

    private static List<Office> inGroup(Urn urn, Function<Office, String> grouping, String name) {
        return urn.offices().stream()
                .filter(office -> grouping.apply(office).equals(name))
                .toList();
    }

    private static List<String> names(Urn urn, Function<Office, String> grouping) {
        return urn.offices().stream().map(grouping).distinct().sorted().toList();
    }

    private static String group(Office office) {
        return office.regierungsbezirk() + ", " + office.sizeClass();
    }
}
