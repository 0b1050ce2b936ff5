package de.turnus.web;

/** What text fields may hold: nothing that anything could take for markup or a command. */
public final class PlainText {
    /** One line of free text. */
    public static final String PATTERN = "[^<>\\p{Cntrl}]*";

    public static final String MESSAGE = "darf keine spitzen Klammern und keine Steuerzeichen enthalten";

    /** A person's name as people write it. */
    public static final String NAME_PATTERN = "[\\p{L}\\p{M}\\p{N} .,'’()/&-]*";

    public static final String NAME_MESSAGE = "darf nur Buchstaben, Ziffern, Leerzeichen und . , ' ( ) / & - enthalten";

    private PlainText() {}
}
