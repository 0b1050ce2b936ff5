package de.turnus.web;

/** How an answer repeats a value that came with the request: cut short, and without what could pass for markup. */
public final class Echo {
    private static final int LONGEST = 60;

    private Echo() {}

    /** The value in German quotation marks. */
    public static String of(String value) {
        String plain = value.replaceAll("[<>&\\p{Cntrl}]", "?");
        return "„" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…") + "“";
    }
}
