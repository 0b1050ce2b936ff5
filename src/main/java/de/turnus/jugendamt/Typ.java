package de.turnus.jugendamt;

/** What kind of body runs the office. */
public enum Typ {
    KREISFREIE_STADT(8),
    KREISANGEHOERIGE_STADT(8),
    KREIS(5),
    STAEDTEREGION(5);

    private final int agsDigits;

    Typ(int agsDigits) {
        this.agsDigits = agsDigits;
    }

    /** Digits of the office's key: 8 for a town, 5 for a Kreis. */
    int agsDigits() {
        return agsDigits;
    }

    /** Whether the office serves municipalities and none of its own. */
    boolean isKreis() {
        return agsDigits == 5;
    }
}
