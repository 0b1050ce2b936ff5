package de.turnus.halbjahr;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which half-year, written {@code 2026-H1}.
 *
 * @param year 2000 to 2099
 * @param half 1 (January to June) or 2 (July to December)
 */
@Schema(type = SchemaType.STRING, pattern = HalbjahrId.FORM, examples = "2026-H1")
public record HalbjahrId(int year, int half) implements Comparable<HalbjahrId> {
    static final String FORM = "20[0-9]{2}-H[12]";
    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Comparator<HalbjahrId> ORDER =
            Comparator.comparingInt(HalbjahrId::year).thenComparingInt(HalbjahrId::half);

    public HalbjahrId {
        if (year < 2000 || year > 2099 || half < 1 || half > 2) {
            throw new IllegalArgumentException("No Halbjahr: year " + year + ", half " + half);
        }
    }

    /** Reads {@code 2026-H1}; empty for anything written otherwise. */
    public static Optional<HalbjahrId> tryParse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.matches()
                ? Optional.of(new HalbjahrId(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException where the text is not written like {@code 2026-H1} */
    @JsonCreator
    public static HalbjahrId parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("No Halbjahr: " + text));
    }

    /** The half-year in which a day lies. */
    public static HalbjahrId of(LocalDate day) {
        return new HalbjahrId(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The half-year that many later, or earlier where negative. */
    public HalbjahrId plus(int halbjahre) {
        int index = index() + halbjahre;
        return new HalbjahrId(Math.floorDiv(index, 2), Math.floorMod(index, 2) + 1);
    }

    /** How many half-years later the other one is; negative where it is earlier. */
    public int until(HalbjahrId later) {
        return later.index() - index();
    }

    /** This half-year and those after it, up to and with the last one; none where that is earlier. */
    public Stream<HalbjahrId> through(HalbjahrId last) {
        return IntStream.rangeClosed(0, until(last)).mapToObj(this::plus);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    public Turnus turnus() {
        return Turnus.of(year);
    }

    private int index() {
        return 2 * year + half - 1;
    }

    @Override
    public int compareTo(HalbjahrId other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return year + "-H" + half;
    }
}
