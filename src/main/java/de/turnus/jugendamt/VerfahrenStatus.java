package de.turnus.jugendamt;

/** How far a Verfahren has come. */
public enum VerfahrenStatus {
    PLANNED,
    RUNNING,
    COMPLETED,
    /** Did not take place; the office is still to come. */
    CANCELLED
}
