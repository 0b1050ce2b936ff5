package de.turnus.lottery.draw;

/** The steps of a verification, in their order. */
public enum Step {
    FORM("Form"),
    COMMITMENT("Verpflichtung"),
    RANDOMNESS("Zufallswert und Zeitpunkt"),
    SEED("Startwert"),
    URNS("Urnen"),
    DECISIONS("Entscheidungen"),
    RESULT("Ergebnis"),
    FINGERPRINT("Fingerabdruck"),
    HISTORY("Frühere Protokolle");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    /** German. */
    public String title() {
        return title;
    }
}
