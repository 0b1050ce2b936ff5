package de.turnus.lottery.draw;

/**
 * The published outcome of the announced source, as text.
 *
 * <p>It is taken verbatim into the seed, so it must have one spelling only: with two blanks or another form of an umlaut
 * whoever types it in could choose among several results.
 */
public final class Randomness {
    private static final String NAME = "Der Zufallswert";
    private static final int LONGEST = 1000;

    private Randomness() {}

    /**
     * @param text 1 to 1000 code points in Unicode NFC: no control or format characters, no blank but U+0020, that one
     *     neither first, last nor twice in a row
     * @return the text itself
     * @throws LotteryException naming the spelling that would do
     */
    public static String check(String text) {
        OneLine.requireLength(NAME, text, LONGEST);
        String spelling = OneLine.spelling(text);
        if (spelling.isEmpty()) {
            throw new LotteryException(NAME + " ist leer: den veröffentlichten Ausgang der Quelle angeben.");
        }
        if (!spelling.equals(text)) {
            throw new LotteryException(NAME + " hat überzählige Leerzeichen, unsichtbare Zeichen oder zerlegte Umlaute:"
                    + " genau so angeben: " + spelling);
        }
        return text;
    }
}
