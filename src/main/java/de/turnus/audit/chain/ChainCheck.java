package de.turnus.audit.chain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through a chain from its first entry, line by line, and stops at the first fault. What an insider has computed
 * anew from some entry on, or cut off at the end, is a chain without fault: only hashes published before tell it.
 */
public final class ChainCheck {
    private final Set<String> published;
    private final List<Head> found = new ArrayList<>();
    private Head head = Head.NONE;
    private long line;
    private @Nullable Fault fault;

    /** @param published hashes of heads that were published, in lower-case hex; each must stand in the chain */
    public ChainCheck(Set<String> published) {
        this.published = new TreeSet<>(published);
    }

    /** Takes the next line of an export; does nothing once there is a fault. */
    public void next(String text) {
        if (fault != null) {
            return;
        }
        line++;
        Entry entry;
        try {
            entry = Entry.parse(text);
        } catch (IllegalArgumentException e) {
            fault = new Fault(
                    line,
                    head.number() + 1,
                    Fault.Kind.UNREADABLE,
                    "Zeile " + line + " ist kein Eintrag; an ihrer Stelle steht sonst Eintrag " + (head.number() + 1)
                            + ".");
            return;
        }
        fault = faultOf(entry, text);
        if (fault == null) {
            head = entry.toHead();
            if (published.remove(entry.hash())) {
                found.add(head);
            }
        }
    }

    private @Nullable Fault faultOf(Entry entry, String text) {
        long expected = head.number() + 1;
        long number = entry.number();
        if (!entry.computedHash().equals(entry.hash()) || !entry.toLine().equals(text)) {
            return new Fault(
                    line,
                    number,
                    Fault.Kind.ALTERED,
                    "Eintrag " + number + " (Zeile " + line
                            + ") ist verändert: sein Hashwert passt nicht zu seinem Inhalt.");
        } else if (number > expected) {
            return new Fault(
                    line,
                    expected,
                    Fault.Kind.MISSING,
                    "Eintrag " + expected + " fehlt: in Zeile " + line + " steht an seiner Stelle Eintrag " + number
                            + ".");
        } else if (number < expected) {
            return new Fault(
                    line,
                    number,
                    Fault.Kind.OUT_OF_ORDER,
                    "Eintrag " + number + " steht in Zeile " + line + " nicht an seiner Stelle: dort gehört Eintrag "
                            + expected + " hin.");
        } else if (!entry.previousHash().equals(head.hash())) {
            return new Fault(
                    line,
                    number,
                    Fault.Kind.DETACHED,
                    "Eintrag " + number + " (Zeile " + line + ") schließt nicht an Eintrag " + head.number()
                            + " an: dieser oder ein früherer ist ersetzt.");
        }
        return null;
    }

    /** The first fault once all lines were taken; empty where the chain holds and every published hash stands in it. */
    public Optional<Fault> finish() {
        if (fault == null && !published.isEmpty()) {
            fault = new Fault(
                    line + 1,
                    head.number(),
                    Fault.Kind.HEAD_NOT_FOUND,
                    "Der veröffentlichte Hashwert " + published.iterator().next() + " steht in keinem der "
                            + head.number() + " Einträge: am Ende fehlen Einträge, oder die Kette ist neu gerechnet.");
        }
        return Optional.ofNullable(fault);
    }

    /** The last entry that was found good. */
    public Head head() {
        return head;
    }

    /** The published heads that were found, in the order of the chain. */
    public List<Head> found() {
        return List.copyOf(found);
    }
}
