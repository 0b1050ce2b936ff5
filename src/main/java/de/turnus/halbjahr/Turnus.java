package de.turnus.halbjahr;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A five-year rotation through all Jugendämter (§ 8 LKG NRW): 2024 to 2028, 2029 to 2033, and so on.
 *
 * @param firstYear 2024 or a whole number of rotations before or after
 * @param lastYear four years later
 */
public record Turnus(int firstYear, int lastYear) implements Comparable<Turnus> {
    private static final int FIRST = 2024;
    private static final int YEARS = 5;

    public Turnus {
        if (Math.floorMod(firstYear - FIRST, YEARS) != 0 || lastYear != firstYear + YEARS - 1) {
            throw new IllegalArgumentException("No Turnus: " + firstYear + " to " + lastYear);
        }
    }

    /** The rotation in which a year lies. */
    public static Turnus of(int year) {
        int first = year - Math.floorMod(year - FIRST, YEARS);
        return new Turnus(first, first + YEARS - 1);
    }

    /** The rotation that begins with a year; empty where none does. */
    public static Optional<Turnus> beginningIn(int year) {
        Turnus turnus = of(year);
        return turnus.firstYear == year ? Optional.of(turnus) : Optional.empty();
    }

    public boolean contains(HalbjahrId halbjahr) {
        return firstYear <= halbjahr.year() && halbjahr.year() <= lastYear;
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    @Override
    public int compareTo(Turnus other) {
        return Integer.compare(firstYear, other.firstYear);
    }
}
