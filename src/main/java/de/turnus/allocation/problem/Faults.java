package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects faults, with the few rules that the same kind of value follows everywhere. */
final class Faults {
    /** Largest seats, weight, count, distance in km or limit in seconds: keeps every sum of squares inside 64 bits. */
    private static final int MAX_NUMBER = 100_000;

    /** Longest name or key. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern MARKUP = Pattern.compile(Wording.MARKUP);

    private final List<Fault> found = new ArrayList<>();

    List<Fault> found() {
        return List.copyOf(found);
    }

    void add(String pointer, String detail) {
        found.add(new Fault(pointer, detail));
    }

    /** Reports a value that is null or a blank text; says whether it is there. */
    boolean present(String pointer, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            add(pointer, "Der Wert fehlt: bitte angeben.");
            return false;
        }
        return true;
    }

    /** Reports a name or key that is missing, too long, or holds what could pass for markup; says whether it is sound. */
    boolean text(String pointer, @Nullable String value) {
        if (!present(pointer, value) || value == null) {
            return false;
        }
        if (value.length() > LONGEST_TEXT || MARKUP.matcher(value).find()) {
            add(
                    pointer,
                    "„" + Wording.plain(value) + "“ geht nicht: höchstens " + LONGEST_TEXT
                            + " Zeichen, ohne < > und Steuerzeichen.");
            return false;
        }
        return true;
    }

    /** Reports a key that is missing or already among those seen, and adds it to them. */
    void key(String pointer, @Nullable String key, Set<String> seen) {
        if (text(pointer, key) && key != null && !seen.add(key)) {
            add(pointer, "„" + Wording.plain(key) + "“ kommt mehrmals vor: jeden Schlüssel nur einmal verwenden.");
        }
    }

    /** Reports a reference that is missing or leads nowhere; not where nothing is known, which has its own fault. */
    void known(String pointer, @Nullable String id, Set<String> known, String what) {
        if (present(pointer, id) && id != null && !known.isEmpty() && !known.contains(id)) {
            add(
                    pointer,
                    what + " „" + Wording.plain(id) + "“ gehört nicht zur Aufgabe: "
                            + (known.size() == 1 ? "" : "eines von ") + Wording.list(List.copyOf(known))
                            + " angeben.");
        }
    }

    /** Reports each element that is missing or named before. */
    void distinct(String pointer, List<String> ids, Set<String> seen) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (present(pointer + "/" + i, id) && !seen.add(id)) {
                add(pointer + "/" + i, "„" + Wording.plain(id) + "“ ist mehrmals angegeben: nur einmal nennen.");
            }
        }
    }

    void number(String pointer, @Nullable Integer value, int min) {
        if (present(pointer, value) && value != null && (value < min || value > MAX_NUMBER)) {
            add(pointer, value + " ist nicht erlaubt: eine Zahl von " + min + " bis " + MAX_NUMBER + " angeben.");
        }
    }

    /** Reports each value of the map, which the pointer leads to, that is not a number from 0. */
    void numbers(String pointer, Map<String, Integer> values) {
        values.forEach((key, value) -> number(pointer + Pointer.to(Wording.plain(key)), value, 0));
    }
}
