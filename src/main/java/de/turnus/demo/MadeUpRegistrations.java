package de.turnus.demo;

import de.turnus.interessenbekundung.ContactPerson;
import de.turnus.interessenbekundung.ExcludedHalbjahr;
import de.turnus.interessenbekundung.InteressenbekundungBody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Registrations that nobody made: three quarters of the offices, each with one to four wishes and, one time in six, a
 * Halbjahr that it cannot take. All of it follows from the office's key.
 */
final class MadeUpRegistrations {
    static final int MOST_WISHES = 4;
    static final int MOST_EXCLUDED = 1;

    /**
     * How often each Halbjahr is wished for, in parts of 18. More want the second half of a year, as in 2025, when the
     * seats were set to 17 and 21 for that reason; few are ready for the first Halbjahr, and two are wished for more often
     * than they have seats.
     */
    private static final Map<String, Integer> POPULARITY = new TreeMap<>(Map.of(
            "2026-H1", 1,
            "2026-H2", 5,
            "2027-H1", 2,
            "2027-H2", 6,
            "2028-H1", 1,
            "2028-H2", 3));

    /** How many wishes an office has, by the tenth that it falls into. */
    private static final List<Integer> WISHES = List.of(1, 1, 2, 2, 2, 3, 3, 3, 4, 4);

    private static final List<String> REASONS = List.of(
            "Umzug des Jugendamts (erfunden)",
            "Wechsel der Amtsleitung (erfunden)",
            "Einführung einer neuen Fachsoftware (erfunden)",
            "Organisationsuntersuchung der Stadt (erfunden)");

    private static final int ONE_EXCLUDES_IN = 6;

    private MadeUpRegistrations() {}

    /** The Halbjahre on offer, in the order of time. */
    static List<String> halbjahre() {
        return List.copyOf(POPULARITY.keySet());
    }

    /** Who registers: three quarters of the offices, rounded down, in the order of their keys. */
    static List<String> registering(List<String> offices) {
        return offices.stream()
                .sorted(Comparator.comparing(ags -> Sha256.hex("anmeldung\n" + ags)))
                .limit(offices.size() * 3L / 4)
                .sorted()
                .toList();
    }

    static InteressenbekundungBody of(String ags) {
        List<String> left = new ArrayList<>(POPULARITY.keySet());
        List<String> wishes = wishes(ags, left);
        return new InteressenbekundungBody(
                new ContactPerson("Demo-Kontakt (erfunden)", "jugendamt-" + ags + "@example.org", null),
                true,
                true,
                false,
                wishes,
                excluded(ags, left));
    }

    /** Takes the wishes out of those that are left. */
    private static List<String> wishes(String ags, List<String> left) {
        int count = WISHES.get(Sha256.number("wünsche\n" + ags, WISHES.size()));
        List<String> wishes = new ArrayList<>();
        for (int rank = 1; rank <= count; rank++) {
            wishes.add(takeByPopularity("wunsch " + rank + "\n" + ags, left));
        }
        return wishes;
    }

    private static String takeByPopularity(String text, List<String> left) {
        int parts = left.stream().mapToInt(MadeUpRegistrations::popularity).sum();
        int hit = Sha256.number(text, parts);
        int i = 0;
        while (hit >= popularity(left.get(i))) {
            hit -= popularity(left.get(i));
            i++;
        }
        return left.remove(i);
    }

    private static int popularity(String halbjahr) {
        return POPULARITY.getOrDefault(halbjahr, 0);
    }

    private static List<ExcludedHalbjahr> excluded(String ags, List<String> left) {
        if (Sha256.number("ausschluss\n" + ags, ONE_EXCLUDES_IN) != 0) {
            return List.of();
        }
        return List.of(new ExcludedHalbjahr(
                left.get(Sha256.number("ausgeschlossen\n" + ags, left.size())),
                REASONS.get(Sha256.number("grund\n" + ags, REASONS.size()))));
    }
}
