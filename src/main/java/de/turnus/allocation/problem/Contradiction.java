package de.turnus.allocation.problem;

import java.util.List;

/**
 * A hard constraint that cannot hold together with the others, and how little has to change.
 *
 * @param constraint the one that gives way in the smallest set of changes
 * @param pointer JSON pointer (RFC 6901) to the value to change
 * @param detail German: what conflicts and the smallest change, as "2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort
 *     festgesetzt (05111000, 05112000, 05113000): 2026-H1 braucht einen Platz mehr (maxSeats 3)."
 * @param changes the same change for a program; with those of all contradictions the problem can be satisfied
 */
public record Contradiction(Constraint constraint, String pointer, String detail, List<Change> changes) {

    public Contradiction {
        changes = Copy.of(changes);
    }

    static Contradiction of(Constraint constraint, Change change, String detail) {
        return new Contradiction(constraint, change.path(), detail, List.of(change));
    }
}
