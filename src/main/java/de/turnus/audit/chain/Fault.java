package de.turnus.audit.chain;

/**
 * The first thing that is wrong with a chain.
 *
 * @param line of the export, from 1; where the end is wrong, that behind the last
 * @param number of the entry that is concerned
 * @param text German
 */
public record Fault(long line, long number, Kind kind, String text) {
    public enum Kind {
        UNREADABLE,
        ALTERED,
        MISSING,
        OUT_OF_ORDER,
        DETACHED,
        HEAD_NOT_FOUND
    }
}
