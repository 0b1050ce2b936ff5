package de.turnus.coverage.forecast;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The cheapest change of seats that closes the Turnus, or comes as near to that as seats can.
 *
 * @param additionalSeats the fewest that half-years need
 * @param additionalTeamSeats the fewest that Analyseteams need beside them
 * @param unreachable offices that no number of seats in the half-years ahead reaches
 * @param changes by half-year, in the order of time; empty where none is needed or helps
 * @param seatProof why no fewer seats of half-years are enough; null where none is missing
 * @param teamProof why no fewer seats of Analyseteams are enough; null where none is missing
 * @param summary German: the change in a sentence
 * @param proof German: why it is the cheapest
 */
public record Closing(
        int additionalSeats,
        int additionalTeamSeats,
        int unreachable,
        List<SeatChange> changes,
        @Nullable SeatCut seatProof,
        @Nullable SeatCut teamProof,
        String summary,
        String proof) {}
