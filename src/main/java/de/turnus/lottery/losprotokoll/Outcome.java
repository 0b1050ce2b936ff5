package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What an office of an urn could draw.
 *
 * @param label as the tables head it: {@code 2026-H1}, or {@code Warten}
 * @param halbjahr null for waiting
 * @param places how many offices of the urn draw it
 */
record Outcome(String label, @Nullable String halbjahr, int places) {
    static final String WAITING = "Warten";

    /** The Halbjahre in time order, then waiting where anybody waits. */
    static List<Outcome> of(Urn urn) {
        List<Outcome> outcomes = new ArrayList<>();
        urn.halbjahre().forEach(seats -> outcomes.add(new Outcome(seats.id(), seats.id(), seats.seats())));
        if (urn.waiting() > 0) {
            outcomes.add(new Outcome(WAITING, null, urn.waiting()));
        }
        return outcomes;
    }

    /** What the protocol calls {@code -}, in its cycles, is waiting. */
    static String label(String column) {
        return column.equals("-") ? WAITING : column;
    }

    /** In words, as a heading. */
    String words() {
        return halbjahr == null ? "Ohne Platz, warten" : German.halbjahr(halbjahr) + " (" + halbjahr + ")";
    }
}
