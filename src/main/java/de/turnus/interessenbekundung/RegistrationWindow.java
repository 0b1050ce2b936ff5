package de.turnus.interessenbekundung;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A span of days in which offices register.
 *
 * @param from first day, Europe/Berlin
 * @param until last day, Europe/Berlin, included to its last second
 * @param halbjahre offered, in order
 * @param maxWishes most wishes of an office
 * @param maxExcluded most Halbjahre that an office may exclude
 * @param closedAt when a project lead closed it before its last day; null otherwise
 */
public record RegistrationWindow(
        UUID id,
        String name,
        LocalDate from,
        LocalDate until,
        List<String> halbjahre,
        int maxWishes,
        int maxExcluded,
        Status status,
        @Nullable OffsetDateTime closedAt) {

    /** Where a window stands in time. */
    @Schema(name = "RegistrationWindowStatus")
    public enum Status {
        UPCOMING,
        OPEN,
        CLOSED
    }

    /** Whether its last day lies before the other's first; where it was closed early, the same day will do. */
    boolean endsBefore(RegistrationWindow other) {
        return until.isBefore(other.from)
                || closedAt != null && !closedAt.toLocalDate().isAfter(other.from);
    }

    @JsonIgnore
    boolean isOpen() {
        return status == Status.OPEN;
    }
}
