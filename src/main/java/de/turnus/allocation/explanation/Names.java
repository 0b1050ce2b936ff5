package de.turnus.allocation.explanation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the offices are called. */
final class Names {
    private final UnaryOperator<String> nameOf;
    private final Map<String, OfficeName> known = new HashMap<>();

    /** @param nameOf the name of an office as the register has it, by ags */
    Names(UnaryOperator<String> nameOf) {
        this.nameOf = nameOf;
    }

    /** The same names, with every office but one left unnamed. */
    Names onlyOf(String ags) {
        return new Names(key -> key.equals(ags) ? nameOf.apply(key) : OfficeName.ANOTHER);
    }

    String plain(String ags) {
        return nameOf.apply(ags);
    }

    OfficeName of(String ags) {
        return known.computeIfAbsent(ags, key -> OfficeName.of(nameOf.apply(key)));
    }
}
