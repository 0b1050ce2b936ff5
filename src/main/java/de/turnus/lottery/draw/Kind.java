package de.turnus.lottery.draw;

/** What a commitment announces. */
public enum Kind {
    /** Which office of an urn gets which Halbjahr. */
    DRAW,
    /** Seats that became free later, among those who wait. */
    REPLACEMENT,
    /** A rank for every office, to decide between equals. */
    TICKETS
}
