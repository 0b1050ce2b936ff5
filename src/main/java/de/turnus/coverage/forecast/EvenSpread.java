package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.ArrayList;
import java.util.List;

/**
 * The same number of Verfahren in every half-year, as far as whole offices allow; the later ones get the one more. Plain
 * arithmetic: it moves places of the plan and asks for no recurrence.
 *
 * @param offices to be spread
 * @param fewest of one half-year: offices / half-years, rounded down
 * @param most of one half-year: rounded up
 * @param missing seats that this needs beyond those reckoned with
 * @param aboveMostSoFar by how much {@code most} exceeds the most Verfahren that one half-year has had; 0 where it does not
 * @param halbjahre in the order of time
 * @param summary German: the spread in a sentence
 */
public record EvenSpread(
        int offices,
        int fewest,
        int most,
        int missing,
        int aboveMostSoFar,
        List<SeatsNeeded> halbjahre,
        String summary) {
    /** @param halbjahre at least one */
    static EvenSpread of(int offices, List<HalbjahrSupply> halbjahre, int mostSoFar) {
        int count = halbjahre.size();
        int fewest = offices / count;
        int later = count - offices % count;
        List<SeatsNeeded> needed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            HalbjahrSupply halbjahr = halbjahre.get(i);
            int seats = fewest + (i < later ? 0 : 1);
            needed.add(new SeatsNeeded(
                    halbjahr.id(),
                    halbjahr.seats(),
                    seats,
                    Math.max(0, seats - halbjahr.seats()),
                    Math.max(0, seats - mostSoFar)));
        }
        int most = fewest + (later < count ? 1 : 0);
        int missing = needed.stream().mapToInt(SeatsNeeded::missing).sum();
        int above = Math.max(0, most - mostSoFar);
        return new EvenSpread(
                offices, fewest, most, missing, above, needed, summary(offices, needed, most, missing, mostSoFar));
    }

    private static String summary(int offices, List<SeatsNeeded> needed, int most, int missing, int mostSoFar) {
        List<HalbjahrId> ids = needed.stream().map(SeatsNeeded::halbjahr).toList();
        int fewest = needed.getFirst().needed();
        String so = mostSoFar == 0
                ? ""
                : most > mostSoFar
                        ? ", " + (most - mostSoFar) + " mehr als je zuvor in einem Halbjahr (" + mostSoFar + ")"
                        : ", nicht mehr als bisher in einem Halbjahr (bis " + mostSoFar + ")";
        return GermanList.count(offices, "Jugendamt", "Jugendämter") + " in " + GermanList.of(ids) + ": "
                + (fewest == most ? "je " + most : fewest + " oder " + most) + " im Halbjahr" + so + "; "
                + (missing == 0
                        ? "die Plätze reichen."
                        : missing == 1 ? "1 Platz fehlt." : missing + " Plätze fehlen.");
    }
}
