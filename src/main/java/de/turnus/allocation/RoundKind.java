package de.turnus.allocation;

/** Who takes part in a round. */
public enum RoundKind {
    /** Those who registered; a choice among them. */
    SELECTION,
    /** Every office that has not been through in the Turnus, registered or not. */
    ROTATION,
    /** Who has a place in a released plan, which it mends, and who joins them. */
    REPLAN
}
