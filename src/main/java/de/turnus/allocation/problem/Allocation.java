package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

/** Where a plan puts a participant: a Halbjahr and a team, or neither (not placed). */
public record Allocation(
        String ags, @Nullable String halbjahr, @Nullable String analyseteam) {

    public static Allocation unplaced(String ags) {
        return new Allocation(ags, null, null);
    }
}
