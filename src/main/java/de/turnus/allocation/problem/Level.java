package de.turnus.allocation.problem;

/** The four levels of cost, compared one after the other: no saving on a lower level outweighs one unit of a higher. */
public enum Level {
    HARD,
    PLACEMENT,
    POLICY,
    TICKET
}
