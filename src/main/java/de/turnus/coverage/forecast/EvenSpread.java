package de.turnus.coverage.forecast;

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
 */
public record EvenSpread(
        int offices, int fewest, int most, int missing, int aboveMostSoFar, List<SeatsNeeded> halbjahre) {
    static EvenSpread of(int offices, List<HalbjahrSupply> halbjahre, int mostSoFar) {
        int count = Math.max(1, halbjahre.size());
        int fewest = offices / count;
        int later = count - offices % count;
        List<SeatsNeeded> needed = new java.util.ArrayList<>();
        for (int i = 0; i < halbjahre.size(); i++) {
            HalbjahrSupply halbjahr = halbjahre.get(i);
            int seats = fewest + (i < later ? 0 : 1);
            needed.add(new SeatsNeeded(
                    halbjahr.id(),
                    halbjahr.seats(),
                    seats,
                    Math.max(0, seats - halbjahr.seats()),
                    Math.max(0, seats - mostSoFar)));
        }
        int most = (offices + count - 1) / count;
        return new EvenSpread(
                offices,
                fewest,
                most,
                needed.stream().mapToInt(SeatsNeeded::missing).sum(),
                Math.max(0, most - mostSoFar),
                needed);
    }
}
