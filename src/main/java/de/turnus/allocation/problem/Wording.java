package de.turnus.allocation.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of the German sentences in which contradictions are told. */
final class Wording {
    /** Most keys that a sentence lists. */
    private static final int LISTED = 10;

    private static final int LONGEST = 60;

    /** What no name or key may hold. */
    static final String MARKUP = "[<>\\p{Cntrl}]";

    private Wording() {}

    /** A value of the input as it may be repeated: cut short, and without what could pass for markup. */
    static String plain(String value) {
        String plain = value.replaceAll(MARKUP, "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** "keinen Platz", "einen Platz", "3 Plätze". */
    static String seats(int seats) {
        return switch (seats) {
            case 0 -> "keinen Platz";
            case 1 -> "einen Platz";
            default -> seats + " Plätze";
        };
    }

    /** "aber ein Jugendamt ist dort festgesetzt (05111000)", "aber 2 Jugendämter sind dort festgesetzt (…)". */
    static String pinned(String where, List<Participant> offices) {
        return (offices.size() == 1 ? "ein Jugendamt ist " : offices.size() + " Jugendämter sind ") + where
                + " festgesetzt (" + keys(offices) + ")";
    }

    /** The keys of the offices, the first ten at most. */
    static String keys(List<Participant> offices) {
        return list(offices.stream().map(Participant::ags).toList());
    }

    /** The values, the first ten at most and how many there are beyond. */
    static String list(List<String> values) {
        String first = values.stream().limit(LISTED).map(Wording::plain).collect(Collectors.joining(", "));
        return values.size() <= LISTED ? first : first + " und " + (values.size() - LISTED) + " weitere";
    }

    /** "2026-H1", "2026-H1 und 2026-H2", "2026-H1, 2026-H2 und 2027-H1". */
    static String enumeration(List<String> values) {
        return values.size() == 1
                ? values.getFirst()
                : String.join(", ", values.subList(0, values.size() - 1)) + " und " + values.getLast();
    }
}
