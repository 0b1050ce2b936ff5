package de.turnus.reference;

import org.jspecify.annotations.Nullable;

/**
 * Figures that the sender of a file expects of it; null where it expects nothing.
 *
 * @param rows lines without the header
 * @param einwohner inhabitants over all rows
 */
record ControlTotals(@Nullable Integer rows, @Nullable Long einwohner) {
    static final ControlTotals NONE = new ControlTotals(null, null);

    /** Holds a sound file against the figures. */
    void check(int actualRows, @Nullable Totals actual, Findings findings) {
        if (rows != null && rows != actualRows) {
            findings.fault("Die Datei hat " + actualRows + " Zeilen ohne Kopfzeile, erwartet sind " + rows
                    + ". Datei auf Vollständigkeit prüfen oder expectedRows berichtigen.");
        }
        Long inhabitants = actual == null ? null : actual.einwohner();
        if (einwohner != null && !einwohner.equals(inhabitants)) {
            findings.fault(
                    inhabitants == null
                            ? "Diese Tabelle zählt keine Einwohner: expectedEinwohner weglassen."
                            : "Die Datei zählt " + inhabitants + " Einwohner, erwartet sind " + einwohner
                                    + ". Spalte einwohner prüfen oder expectedEinwohner berichtigen.");
        }
    }
}
