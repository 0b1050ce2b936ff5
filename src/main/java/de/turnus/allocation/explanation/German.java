package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Constraint;

import java.util.List;
import java.util.Map;

/** Pieces of German sentences. */
final class German {
    /** The classes by their names; where their limits lie is configuration. */
    private static final Map<String, String> SIZE_CLASSES = Map.of(
            "UNDER_50K", "unter 50.000",
            "FROM_50K", "ab 50.000",
            "FROM_100K", "ab 100.000",
            "FROM_250K", "ab 250.000");

    private German() {}

    /** "1 Platz", "3 Plätze". */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String points(long points) {
        return of(points, "Punkt", "Punkte");
    }

    static String and(List<String> words) {
        return enumeration(words, " und ");
    }

    static String or(List<String> words) {
        return enumeration(words, " oder ");
    }

    private static String enumeration(List<String> words, String last) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    /** " aus dem Regierungsbezirk Köln": which offices a quota counts. */
    static String group(Constraint constraint, String group) {
        return switch (constraint) {
            case LANDSCHAFTSVERBAND_BALANCE -> " aus dem Bereich des " + group;
            case REGIERUNGSBEZIRK_BALANCE -> " aus dem Regierungsbezirk " + group;
            case SIZE_CLASS_BALANCE -> " der Größenklasse „" + SIZE_CLASSES.getOrDefault(group, group) + "“";
            default -> " aus dem Gebiet „" + group + "“";
        };
    }

    /** What a constraint is called in a list of costs. */
    static String name(Constraint constraint) {
        return switch (constraint) {
            case HALBJAHR_MAX_SEATS -> "Höchstzahl der Plätze im Halbjahr";
            case HALBJAHR_MIN_SEATS -> "Mindestzahl der Verfahren im Halbjahr";
            case TEAM_SEATS -> "Plätze der Analyseteams";
            case CONFLICT_OF_INTEREST -> "Interessenkonflikt";
            case EXCLUDED_HALBJAHR -> "ausgeschlossenes Halbjahr";
            case PINNED -> "Festsetzungen anderer Jugendämter";
            case UNPLACED -> "Jugendämter ohne Platz";
            case WISH_RANK -> "Wünsche";
            case LANDSCHAFTSVERBAND_BALANCE -> "Mischung nach Landschaftsverbänden";
            case SIZE_CLASS_BALANCE -> "Mischung nach Größenklassen";
            case REGIERUNGSBEZIRK_BALANCE -> "Mischung nach Regierungsbezirken";
            case KREIS_SPREAD -> "Verteilung innerhalb der Kreise";
            case HALBJAHR_TARGET -> "angestrebte Zahl der Verfahren";
            case TEAM_WORKLOAD -> "Auslastung der Analyseteams";
            case TRAVEL_DISTANCE -> "Wege der Analyseteams";
            case REASSIGNED_HALBJAHR -> "Halbjahr des früheren Plans";
            case REASSIGNED_TEAM -> "Analyseteam des früheren Plans";
            case TICKET_ORDER -> "Reihenfolge der Tickets";
        };
    }
}
