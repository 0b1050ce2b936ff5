package de.turnus.allocation;

/** Where a round stands. */
public enum RoundStatus {
    /** Has its participants, no plan. */
    DRAFT,
    /** A search is under way. */
    SOLVING,
    /** Has a plan. */
    PLANNED,
    /** The newest search ended without a plan; can be solved again. */
    FAILED
}
