package de.turnus.access;

/** The roles, by the names under which the database and the resources know them. */
public final class Role {
    /** Projektleitung: opens windows, runs rounds, keeps the reference data. */
    public static final String PROJECT_LEAD = "project-lead";

    /** One of the offices; sees and changes its own registrations. */
    public static final String JUGENDAMT = "jugendamt";

    /** The ministry: reads the coverage. */
    public static final String MINISTRY = "ministry";

    /** Prüfung: reads the audit and what was published of a round, changes nothing. */
    public static final String AUDITOR = "auditor";

    private Role() {}
}
