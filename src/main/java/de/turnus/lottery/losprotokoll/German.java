package de.turnus.lottery.losprotokoll;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the document writes what the protocol writes for programs. */
final class German {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.\u00a0MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.GERMANY);
    private static final int GROUP = 8;

    private German() {}

    /** As {@code 25. November 2026, 19:00 Uhr (MEZ)}; other offsets than the two of the country as they are. */
    static String time(OffsetDateTime time) {
        String offset = time.getOffset().getId();
        String zone =
                switch (offset) {
                    case "+01:00" -> "MEZ";
                    case "+02:00" -> "MESZ";
                    case "Z" -> "UTC";
                    default -> "UTC" + offset;
                };
        DateTimeFormatter clock = time.getSecond() == 0 ? MINUTE : SECOND;
        return DAY.format(time) + ", " + clock.format(time) + "\u00a0Uhr\u00a0(" + zone + ")";
    }

    static String day(OffsetDateTime time) {
        return DAY.format(time);
    }

    /** {@code 2026-H1} as {@code 1. Halbjahr 2026}. */
    static String halbjahr(String id) {
        return id.charAt(id.length() - 1) + ". Halbjahr " + id.substring(0, id.indexOf('-'));
    }

    /** The four classes by their default limits; a class by another name is left as it is. */
    static String sizeClass(String sizeClass) {
        return switch (sizeClass) {
            case "UNDER_50K" -> "unter 50.000";
            case "FROM_50K" -> "50.000 bis unter 100.000";
            case "FROM_100K" -> "100.000 bis unter 250.000";
            case "FROM_250K" -> "ab 250.000";
            default -> sizeClass;
        };
    }

    static String landschaftsverband(String id) {
        return switch (id) {
            case "LVR" -> "Landschaftsverband Rheinland";
            case "LWL" -> "Landschaftsverband Westfalen-Lippe";
            default -> id;
        };
    }

    /** {@code 1 Jugendamt}, {@code 7 Jugendämter}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String offices(long number) {
        return count(number, "Jugendamt", "Jugendämter");
    }

    /** A share of a whole in percent with one decimal, rounded half up: for reading only, nothing is reckoned with it. */
    static String percent(long part, long whole) {
        long perMille = (2000 * part + whole) / (2 * whole);
        return perMille / 10 + "," + perMille % 10 + " %";
    }

    /** A hash in groups of eight digits. */
    static String hash(String hex) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < hex.length(); i += GROUP) {
            groups.add(hex.substring(i, Math.min(hex.length(), i + GROUP)));
        }
        return String.join(" ", groups);
    }
}
