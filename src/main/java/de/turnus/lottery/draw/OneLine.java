package de.turnus.lottery.draw;

import java.text.Normalizer;

/**
 * The one spelling of a text that may be hashed: Unicode NFC, in one line, words apart by one blank (U+0020), nothing
 * invisible. Two texts that look alike would else have different hashes.
 */
final class OneLine {
    private static final int SHOWN = 64;

    private OneLine() {}

    /**
     * A text in its one spelling.
     *
     * @param what German name of the text, for the message
     * @param longest number of code points allowed
     * @throws LotteryException where nothing visible is left or it is too long
     */
    static String of(String what, String text, int longest) {
        requireLength(what, text, longest);
        String spelling = spelling(text);
        if (spelling.isEmpty()) {
            throw new LotteryException(what + " ist leer: einen Text angeben.");
        }
        return spelling;
    }

    /** Counts before anything is done with the text, so that megabytes cost nothing. */
    static void requireLength(String what, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new LotteryException(
                    what + " hat " + text.length() + " Zeichen: auf höchstens " + longest + " kürzen.");
        }
    }

    static String spelling(String text) {
        StringBuilder cleaned = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> appendBlank(cleaned);
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> cleaned.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(cleaned.toString().strip(), Normalizer.Form.NFC);
    }

    private static void appendBlank(StringBuilder cleaned) {
        if (cleaned.isEmpty() || cleaned.charAt(cleaned.length() - 1) != ' ') {
            cleaned.append(' ');
        }
    }

    /** A value as it may stand in a message: not too much of it, and nothing that a terminal would obey. */
    static String quoted(String text) {
        String shown = spelling(text.length() > 4 * SHOWN ? text.substring(0, 4 * SHOWN) : text);
        return "„"
                + (shown.codePointCount(0, shown.length()) > SHOWN
                        ? shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…"
                        : shown)
                + "“";
    }
}
