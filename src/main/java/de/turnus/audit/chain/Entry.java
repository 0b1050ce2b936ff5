package de.turnus.audit.chain;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An event at its place in the chain. Its hash is the SHA-256 over the canonical JSON of everything else in it, the hash
 * of the entry before included.
 *
 * @param number counts from 1 without a gap
 * @param previousHash of the entry before; 64 zeros for the first
 */
public record Entry(long number, Event event, String previousHash, String hash) {
    private static final Set<String> NAMES = Set.of(
            "action",
            "actor",
            "after",
            "at",
            "before",
            "entity",
            "hash",
            "key",
            "number",
            "operation",
            "origin",
            "previousHash",
            "requestId");

    /** The event behind the head. */
    public static Entry after(Head head, Event event) {
        Entry open = new Entry(head.number() + 1, event, head.hash(), "");
        return new Entry(open.number, event, open.previousHash, open.computedHash());
    }

    public Head toHead() {
        return new Head(number, hash);
    }

    /** What its hash has to be. */
    public String computedHash() {
        Map<String, @Nullable Object> content = content();
        content.remove("hash");
        return Sha256.of(CanonicalJson.write(content));
    }

    /** The entry as a line of an export, without its end. */
    public String toLine() {
        return CanonicalJson.write(content());
    }

    private Map<String, @Nullable Object> content() {
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("number", number);
        content.put("at", event.at());
        content.put("actor", event.actor());
        content.put("origin", event.origin());
        content.put("requestId", event.requestId());
        content.put("operation", event.operation());
        content.put("entity", event.entity());
        content.put("key", event.key());
        content.put("action", event.action().name());
        content.put("before", event.before());
        content.put("after", event.after());
        content.put("previousHash", previousHash);
        content.put("hash", hash);
        return content;
    }

    /** @throws IllegalArgumentException where the line is no entry */
    static Entry parse(String line) {
        Map<String, @Nullable Object> content = CanonicalJson.read(line);
        if (!content.keySet().equals(NAMES) || !(content.get("number") instanceof Number number)) {
            throw new IllegalArgumentException("Not the members of an entry");
        }
        Event event = new Event(
                text(content, "at"),
                text(content, "actor"),
                optionalText(content, "origin"),
                optionalText(content, "requestId"),
                text(content, "operation"),
                text(content, "entity"),
                text(content, "key"),
                ChangeKind.valueOf(text(content, "action")),
                columns(content, "before"),
                columns(content, "after"));
        return new Entry(number.longValue(), event, text(content, "previousHash"), text(content, "hash"));
    }

    private static String text(Map<String, @Nullable Object> content, String name) {
        String text = optionalText(content, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static @Nullable String optionalText(Map<String, @Nullable Object> content, String name) {
        Object value = content.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked") // names in JSON are always text
    private static @Nullable Map<String, @Nullable Object> columns(Map<String, @Nullable Object> content, String name) {
        Object value = content.get(name);
        if (value != null && !(value instanceof Map)) {
            throw new IllegalArgumentException(name + " is no object");
        }
        return (Map<String, @Nullable Object>) value;
    }
}
