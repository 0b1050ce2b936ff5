package de.turnus.bench;

import java.util.Locale;

/** A figure in the table. */
enum Column {
    /** Weighted cost on the policy level. */
    POLICY("policy", "%,.0f"),
    /** That cost over the least that any plan can have, as far as that is known. */
    OVER_OPTIMUM("÷ optimum", "%.3f"),
    SECONDS("seconds", "%,.2f"),
    /** Those seconds over what the faster flat model took. */
    OVER_FLAT("÷ flat model", "%,.2f"),
    /** Share of the offices with wishes that have their first. */
    FIRST_WISHES("first wishes, %", "%.0f"),
    /** Mean rank of the Halbjahr among the wishes of the offices that have wishes and a seat. */
    MEAN_RANK("mean rank", "%.2f"),
    /** Weighted cost of groups above or below their share. */
    IMBALANCE("imbalance", "%,.0f"),
    UNPLACED("unplaced", "%.0f"),
    /** Breaches of what must not be. */
    HARD("hard", "%.0f");

    private final String title;
    private final String format;

    Column(String title, String format) {
        this.title = title;
        this.format = format;
    }

    String title() {
        return title;
    }

    /** @param value NaN where there is none, infinite over an optimum of 0 */
    String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return Double.isInfinite(value) ? "∞" : String.format(Locale.ENGLISH, format, value);
    }
}
