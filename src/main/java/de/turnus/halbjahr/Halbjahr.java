package de.turnus.halbjahr;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A half-year and its seats.
 *
 * @param minSeats fewest Verfahren, 0 or more
 * @param targetSeats the number aimed at, from minSeats to maxSeats
 * @param maxSeats most Verfahren, up to 1000
 * @param announced how many offices the source announced; null where it announced no number
 * @param note German: what the source says; null where there is nothing to say
 */
@Schema(name = "StoredHalbjahr")
public record Halbjahr(
        HalbjahrId id,
        int minSeats,
        int targetSeats,
        int maxSeats,
        @Nullable Integer announced,
        @Nullable String note) {}
