package de.turnus.lottery.draw;

import java.util.regex.Pattern;

/**
 * A Jugendamt in an urn.
 *
 * @param ags its official key: 8 digits for a town, 5 for a Kreis
 * @param name as the register has it
 * @param regierungsbezirk where it lies
 * @param sizeClass by inhabitants
 */
public record Office(String ags, String name, String regierungsbezirk, String sizeClass) {
    private static final int LONGEST = 100;
    private static final Pattern AGS = Pattern.compile("[0-9]{5}|[0-9]{8}");

    /** @throws LotteryException where the key is none or a text is empty or longer than 100 characters */
    public Office {
        requireAgs(ags);
        name = OneLine.of("Der Name des Jugendamts " + ags, name, LONGEST);
        regierungsbezirk = OneLine.of("Der Regierungsbezirk des Jugendamts " + ags, regierungsbezirk, LONGEST);
        sizeClass = OneLine.of("Die Größenklasse des Jugendamts " + ags, sizeClass, LONGEST);
    }

    static String requireAgs(String ags) {
        if (!AGS.matcher(ags).matches()) {
            throw new LotteryException(
                    OneLine.quoted(ags) + " ist kein Schlüssel eines Jugendamts: 5 oder 8 Ziffern angeben.");
        }
        return ags;
    }

    static Office read(JsonObject json) {
        json.requireFields("ags", "name", "regierungsbezirk", "sizeClass");
        return new Office(json.text("ags"), json.text("name"), json.text("regierungsbezirk"), json.text("sizeClass"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("ags", ags)
                .with("name", name)
                .with("regierungsbezirk", regierungsbezirk)
                .with("sizeClass", sizeClass);
    }
}
