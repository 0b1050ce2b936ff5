package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts a result anew, by nothing but the urn: every office once, every place taken, every group spread evenly. */
final class Recount {
    private final Urn urn;
    private final Map<String, @Nullable String> result;

    private Recount(Urn urn, Map<String, @Nullable String> result) {
        this.urn = urn;
        this.result = result;
    }

    /** @throws LotteryException at the first of the three that does not hold */
    static void require(Urn urn, Map<String, @Nullable String> result) {
        Recount recount = new Recount(urn, result);
        recount.requireEveryOffice();
        recount.requireEveryPlace();
        recount.requireBalance();
    }

    private void requireEveryOffice() {
        for (Office office : urn.offices()) {
            if (!result.containsKey(office.ags())) {
                throw fault(office.ags() + " fehlt im Ergebnis");
            }
        }
        if (result.size() != urn.offices().size()) {
            throw fault("im Ergebnis stehen " + result.size() + " Jugendämter, in der Urne liegen "
                    + urn.offices().size());
        }
    }

    private void requireEveryPlace() {
        int counted = 0;
        for (Column column : urn.columns()) {
            int drawn = count(column, urn.offices());
            counted += drawn;
            if (drawn != column.places()) {
                throw fault(name(column) + " haben " + drawn + " Jugendämter gezogen, " + column.places()
                        + " sind verpflichtet");
            }
        }
        if (counted != urn.offices().size()) {
            throw fault("das Ergebnis nennt ein Halbjahr, das nicht in der Urne ist");
        }
    }

    private void requireBalance() {
        Map<List<String>, List<Office>> groups = new LinkedHashMap<>();
        for (Office office : urn.offices()) {
            String region = office.regierungsbezirk();
            for (List<String> group : List.of(List.of(region), List.of(region, office.sizeClass()))) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(office);
            }
        }
        groups.forEach((group, offices) ->
                urn.columns().forEach(column -> requireBalance(String.join(", ", group), offices, column)));
    }

    private void requireBalance(String group, List<Office> offices, Column column) {
        long exact = (long) offices.size() * column.places();
        long all = urn.offices().size();
        long floor = exact / all;
        long ceiling = (exact + all - 1) / all;
        int drawn = count(column, offices);
        if (drawn < floor || drawn > ceiling) {
            throw fault(name(column) + " haben " + drawn + " aus " + group + " gezogen, ausgewogen sind "
                    + (floor == ceiling ? String.valueOf(floor) : floor + " oder " + ceiling));
        }
    }

    private int count(Column column, List<Office> offices) {
        int count = 0;
        for (Office office : offices) {
            count += Objects.equals(result.get(office.ags()), column.halbjahr()) ? 1 : 0;
        }
        return count;
    }

    private static String name(Column column) {
        return column.halbjahr() == null ? "Warten" : column.halbjahr();
    }

    private LotteryException fault(String what) {
        return new LotteryException("Urne " + urn.id() + ": " + what + ".");
    }
}
