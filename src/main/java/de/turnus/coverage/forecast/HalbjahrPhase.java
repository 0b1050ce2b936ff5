package de.turnus.coverage.forecast;

/** Where a half-year stands on the day of the forecast. */
public enum HalbjahrPhase {
    /** Has ended, and Verfahren are recorded or announced in it: these count and no other. */
    SETTLED("festgestellt"),
    /** Has begun, or ended with nothing recorded: its planned seats count as used, and it can get no more of them. */
    BEGUN("begonnen"),
    /** Still to begin: its seats can be changed. */
    AHEAD("bevorstehend");

    private final String german;

    HalbjahrPhase(String german) {
        this.german = german;
    }

    /** As a table for German readers says it. */
    public String german() {
        return german;
    }
}
