package de.turnus.lottery.draw;

/**
 * What a step of a verification came to.
 *
 * @param text one or more German sentences: what was recomputed, or what was expected and what was found
 */
public record Finding(Step step, Verdict verdict, String text) {
    /** How a step can end. */
    public enum Verdict {
        HELD,
        BROKEN,
        /** Not checked: a step before is broken, or something needed for it was not handed in. */
        OPEN
    }
}
