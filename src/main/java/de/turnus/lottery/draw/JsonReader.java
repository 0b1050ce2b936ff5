package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON strictly: RFC 8259 without fractions and exponents, integers below 2^53 in amount, no name twice, nothing
 * behind the end, at most 16 levels deep and 16 million characters long. Small on purpose, so that whoever checks the
 * lottery can read it as well.
 */
final class JsonReader {
    static final int LONGEST = 16_000_000;
    private static final int DEEPEST = 16;
    private static final long LARGEST = (1L << 53) - 1;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws LotteryException where the text is anything but one JSON object */
    static JsonObject read(String text) {
        if (text.length() > LONGEST) {
            throw new LotteryException("Die Datei hat " + text.length() + " Zeichen, mehr als die höchstens " + LONGEST
                    + ": ein Losprotokoll angeben.");
        }
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.fault("hinter dem Ende steht noch etwas");
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new LotteryException("Die Datei enthält kein JSON-Objekt: ein Losprotokoll angeben.");
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw fault("tiefer verschachtelt als " + DEEPEST + " Ebenen");
        }
        skipBlanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private JsonObject object(int depth) {
        JsonObject object = new JsonObject();
        at++;
        if (next('}')) {
            return object;
        }
        do {
            skipBlanks();
            if (peek() != '"') {
                throw fault("hier fehlt ein Feldname");
            }
            String name = string();
            if (object.has(name)) {
                throw fault("das Feld " + OneLine.quoted(name) + " steht zweimal da");
            }
            expect(':');
            object.with(name, value(depth + 1));
        } while (next(','));
        expect('}');
        return object;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        if (next(']')) {
            return list;
        }
        do {
            list.add(value(depth + 1));
        } while (next(','));
        expect(']');
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            char c = peek();
            if (c < ' ') {
                throw fault("ein Steuerzeichen steht im Text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        at++;
        int plain = "\"\\/bfnrt".indexOf(peek());
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (peek() == 'u' && text.length() - at > 4) {
            int code = 0;
            for (int i = 1; i <= 4; i++) {
                char digit = text.charAt(at + i);
                int value = digit < 128 ? Character.digit(digit, 16) : -1;
                code = value < 0 || code < 0 ? -1 : code * 16 + value;
            }
            if (code >= 0) {
                at += 4;
                return (char) code;
            }
        }
        throw fault("diese Maskierung gibt es nicht");
    }

    private Object number() {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - digits < 17) {
            at++;
        }
        String number = text.substring(from, at);
        if (at == digits || text.charAt(digits) == '0' && number.length() > 1) {
            throw fault("hier steht kein Wert");
        }
        long value = Long.parseLong(number);
        if (Math.abs(value) > LARGEST) {
            throw fault("eine Zahl ist zu groß");
        }
        return value;
    }

    private <T extends @Nullable Object> T word(String word, T value) {
        if (!text.startsWith(word, at)) {
            throw fault("hier steht kein Wert");
        }
        at += word.length();
        return value;
    }

    private boolean next(char c) {
        skipBlanks();
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw fault("hier fehlt " + c);
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw fault("die Datei endet mittendrin");
        }
        return text.charAt(at);
    }

    private LotteryException fault(String what) {
        return new LotteryException("Kein gültiges JSON, Zeichen " + (at + 1) + ": " + what + ".");
    }
}
