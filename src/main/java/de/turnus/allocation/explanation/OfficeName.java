package de.turnus.allocation.explanation;

import java.util.Locale;

/**
 * An office's name in a German sentence.
 *
 * @param nominative "die Stadt Essen", "der Märkische Kreis"
 * @param dative "der Stadt Essen", "dem Märkischen Kreis"
 * @param accusative "die Stadt Essen", "den Märkischen Kreis"
 * @param feminine whether what is its own is "ihr" and not "sein"
 */
record OfficeName(String nominative, String dative, String accusative, boolean feminine) {

    /** In place of a name that is nobody's business. */
    static final String ANOTHER = "ein anderes Jugendamt";

    /** @param name as the register has it, "Stadt Essen"; any other but {@link #ANOTHER} is put behind "das Jugendamt" */
    static OfficeName of(String name) {
        if (name.equals(ANOTHER)) {
            return new OfficeName(ANOTHER, "einem anderen Jugendamt", ANOTHER, false);
        }
        String first = name.split(" ", 2)[0].toLowerCase(Locale.GERMAN);
        if (first.endsWith("stadt") || first.equals("städteregion") || first.equals("gemeinde")) {
            return new OfficeName("die " + name, "der " + name, "die " + name, true);
        }
        if (first.endsWith("ischer") && name.endsWith(" Kreis")) {
            String stem = name.substring(0, first.length() - 1);
            String weak = stem + "n" + name.substring(first.length());
            return new OfficeName(
                    "der " + name.substring(0, first.length() - 1) + name.substring(first.length()),
                    "dem " + weak,
                    "den " + weak,
                    false);
        }
        if (first.endsWith("kreis")) {
            return new OfficeName("der " + name, "dem " + name, "den " + name, false);
        }
        return new OfficeName("das Jugendamt " + name, "dem Jugendamt " + name, "das Jugendamt " + name, false);
    }

    /** "sie", "es": an office, whatever its name. */
    String pronoun() {
        return feminine ? "sie" : nominative.startsWith("der ") ? "er" : "es";
    }

    /** "ihr", "sein"; with an ending "ihrem", "seinem". */
    String own(String ending) {
        return (feminine ? "ihr" : "sein") + ending;
    }

    /** "der Stadt Essen", "des Kreises" would need every name's ending: "von" does without. */
    String genitive() {
        return feminine ? dative : "von " + dative;
    }

    /** "Die Stadt Essen" at the beginning of a sentence. */
    String opening() {
        return capital(nominative);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.GERMAN) + words.substring(1);
    }
}
