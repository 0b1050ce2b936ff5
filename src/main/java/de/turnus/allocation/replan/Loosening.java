package de.turnus.allocation.replan;

import java.util.List;

/**
 * Whose released place may change, because a project lead says so; nobody else's ever does.
 *
 * @param all everybody's
 * @param offices those of these, by {@code ags}; passed over where {@code all} is set
 */
public record Loosening(boolean all, List<String> offices) {
    /** Every released place stays. */
    public static final Loosening NOBODY = new Loosening(false, List.of());

    /** Every released place may change, at the baseline's cost. */
    public static final Loosening EVERYBODY = new Loosening(true, List.of());

    public Loosening {
        offices = List.copyOf(offices);
    }

    public static Loosening of(String... offices) {
        return new Loosening(false, List.of(offices));
    }

    boolean includes(String ags) {
        return all || offices.contains(ags);
    }
}
