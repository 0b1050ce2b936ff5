package de.turnus.cli;

import java.util.List;

/** The command ends without a plan: German lines that say why, and the exit code. */
final class RefusedException extends RuntimeException {
    private final transient List<String> lines;
    private final int exitCode;

    RefusedException(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    List<String> lines() {
        return lines;
    }

    int exitCode() {
        return exitCode;
    }
}
