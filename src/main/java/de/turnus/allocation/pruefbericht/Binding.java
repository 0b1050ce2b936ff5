package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.problem.Level;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * For which plans a property is promised. What only a best plan can have is promised where the certificate says that the
 * plan is the best on that level and on all levels before; a search that was cut short may miss it.
 */
public enum Binding {
    ALWAYS,
    PLACEMENT_PROVEN,
    POLICY_PROVEN,
    TICKET_PROVEN;

    boolean covers(@Nullable Certificate certificate) {
        return switch (this) {
            case ALWAYS -> true;
            case PLACEMENT_PROVEN -> isProven(certificate, List.of(Level.HARD, Level.PLACEMENT));
            case POLICY_PROVEN -> isProven(certificate, List.of(Level.HARD, Level.PLACEMENT, Level.POLICY));
            case TICKET_PROVEN ->
                isProven(certificate, List.of(Level.HARD, Level.PLACEMENT, Level.POLICY, Level.TICKET));
        };
    }

    private static boolean isProven(@Nullable Certificate certificate, List<Level> levels) {
        return certificate != null
                && levels.stream().allMatch(level -> certificate.levels().stream()
                        .anyMatch(bound -> bound.level() == level && isProven(bound)));
    }

    static boolean isProven(LevelBound bound) {
        return bound.cost() == bound.bound();
    }
}
