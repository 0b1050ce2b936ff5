package de.turnus.allocation.pruefbericht;

import java.util.ArrayList;
import java.util.List;

/** What one examination finds, in German sentences. */
final class Findings {
    private static final int LISTED = 20;

    private final List<String> breaches = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean notApplicable;

    /** Something breaks the property. */
    void breach(String sentence) {
        breaches.add(sentence);
    }

    /** Something worth knowing that breaks nothing. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** The property says nothing about this plan. */
    void notApplicable(String reason) {
        notApplicable = true;
        notes.add(reason);
    }

    boolean isBroken() {
        return !breaches.isEmpty();
    }

    boolean isNotApplicable() {
        return notApplicable;
    }

    /** Breaches first, then notes; the first {@value #LISTED} of each, and how many there are beyond. */
    List<String> listed() {
        List<String> listed = new ArrayList<>(shortened(breaches));
        listed.addAll(shortened(notes));
        return listed;
    }

    private static List<String> shortened(List<String> sentences) {
        if (sentences.size() <= LISTED) {
            return sentences;
        }
        List<String> first = new ArrayList<>(sentences.subList(0, LISTED));
        first.add("Und " + (sentences.size() - LISTED) + " weitere.");
        return first;
    }
}
