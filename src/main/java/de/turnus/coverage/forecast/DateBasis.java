package de.turnus.coverage.forecast;

/** Why an office's half-year is known. */
public enum DateBasis {
    /** A Verfahren is recorded that was not cancelled. */
    VERFAHREN,
    /** The plan that is counted has a place for it. */
    PLAN,
    /** Its half-year is open. */
    OPEN
}
