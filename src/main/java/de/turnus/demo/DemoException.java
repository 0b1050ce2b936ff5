package de.turnus.demo;

import java.util.List;

/** The demo cannot go on: German lines that say why and what helps. */
public final class DemoException extends RuntimeException {
    private final transient List<String> lines;

    DemoException(String... lines) {
        this(List.of(lines));
    }

    DemoException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
