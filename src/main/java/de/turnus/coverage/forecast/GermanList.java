package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.ArrayList;
import java.util.List;

/** Numbers and half-years in German sentences. */
public final class GermanList {
    private GermanList() {}

    /** As {@code 2025-H1 und 2026-H2 bis 2027-H2}; three and more in a row are a range. */
    public static String of(List<HalbjahrId> halbjahre) {
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < halbjahre.size(); ) {
            int last = first;
            while (last + 1 < halbjahre.size() && halbjahre.get(last).plus(1).equals(halbjahre.get(last + 1))) {
                last++;
            }
            last = last - first < 2 ? first : last;
            parts.add(halbjahre.get(first) + (last == first ? "" : " bis " + halbjahre.get(last)));
            first = last + 1;
        }
        return joined(parts);
    }

    /** As {@code a, b und c}. */
    public static String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " und " + parts.getLast();
    }

    /** As {@code 1 Platz} or {@code 3 Plätze}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
