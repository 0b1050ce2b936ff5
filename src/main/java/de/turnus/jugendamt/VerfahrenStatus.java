package de.turnus.jugendamt;

import java.util.List;

/** How far a Verfahren has come. */
public enum VerfahrenStatus {
    PLANNED,
    RUNNING,
    COMPLETED,
    /** Did not take place; the office is still to come. */
    CANCELLED;

    /** What it may become next. */
    List<VerfahrenStatus> next() {
        return switch (this) {
            case PLANNED -> List.of(RUNNING, CANCELLED);
            case RUNNING -> List.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> List.of();
        };
    }
}
