package de.turnus.allocation.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A hard constraint that cannot hold together with the others, and how little has to change.
 *
 * @param constraint the one that gives way in the smallest set of changes
 * @param pointer JSON pointer (RFC 6901) to the value to change
 * @param detail German: what conflicts and the smallest change, as "2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort
 *     festgesetzt (05111000, 05112000, 05113000): 2026-H1 braucht einen Platz mehr (maxSeats 3), oder die Festsetzung
 *     eines der 3 Jugendämter 05111000, 05112000, 05113000 aufheben."
 * @param changes the same change for a program; with those of all contradictions the problem can be satisfied
 * @param alternatives what would do just as well in place of {@code changes}, with those of all other contradictions
 *     made first; each is as small, and proven to resolve it
 * @param furtherAlternatives how many more were found than are listed
 */
public record Contradiction(
        Constraint constraint,
        String pointer,
        String detail,
        List<Change> changes,
        List<List<Change>> alternatives,
        int furtherAlternatives) {

    public Contradiction {
        changes = Copy.of(changes);
        alternatives = Copy.of(alternatives);
    }

    /** A contradiction whose alternatives have not been looked for. */
    static Contradiction of(Constraint constraint, List<Change> changes, String detail) {
        return new Contradiction(constraint, changes.getFirst().path(), detail, changes, List.of(), 0);
    }

    static Contradiction of(Constraint constraint, Change change, String detail) {
        return of(constraint, List.of(change), detail);
    }

    /** The same contradiction with what else would resolve it, as data and at the end of its sentence. */
    Contradiction with(List<List<Change>> others, int further, List<String> phrases) {
        String sentence = detail.substring(0, detail.length() - 1)
                + phrases.stream().map(phrase -> ", oder " + phrase).collect(Collectors.joining()) + ".";
        return new Contradiction(constraint, pointer, sentence, changes, others, further);
    }
}
