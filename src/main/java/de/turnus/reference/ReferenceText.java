package de.turnus.reference;

import de.turnus.web.Echo;
import de.turnus.web.PlainText;

import java.util.Optional;

/** What a text of the reference data may be, whether it comes in a file or as JSON. */
public final class ReferenceText {
    /** What a spreadsheet would run as a formula, and would therefore be written with an apostrophe in front. */
    private static final String FORMULA = "=+-@";

    private ReferenceText() {}

    /**
     * What is wrong with a text, German, to stand after its name; empty where nothing is.
     *
     * @param longest most characters
     */
    public static Optional<String> fault(String value, int longest) {
        if (value.isBlank()) {
            return Optional.of("ist leer: einen Text angeben");
        }
        if (value.length() > longest) {
            return Optional.of("hat " + value.length() + " Zeichen: höchstens " + longest + " angeben");
        }
        if (!value.matches(PlainText.PATTERN)) {
            return Optional.of("ist " + Echo.of(value) + ": der Text " + PlainText.MESSAGE);
        }
        return FORMULA.indexOf(value.charAt(0)) < 0
                ? Optional.empty()
                : Optional.of("ist " + Echo.of(value)
                        + ": nicht mit = + - @ beginnen, sonst rechnen Tabellenprogramme damit");
    }
}
