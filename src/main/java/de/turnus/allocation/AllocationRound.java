package de.turnus.allocation;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round of the allocation.
 *
 * @param analyseteams ids of the teams in its snapshot
 * @param participants how many take part, by claim
 * @param score of its plan; null without one
 * @param search how the search for its plan ended; null without a plan
 * @param certificateStatus whether its plan is proven to be the best; null without a plan
 * @param unplaced participants that its plan leaves without a seat
 * @param outdated whether pins have changed since its plan (solve again to make them count), lots have been drawn that
 *     are not in it yet, or a participant has initiated its Verfahren itself since the round was made
 * @param releaseRequest who has asked for the release of its plan; null where nobody has
 * @param failure German reason where the newest search failed, or where no plan keeps to what was drawn
 * @param outdatedReason German: why it is outdated, and the remedy; null where it is not
 * @param replan what a REPLAN was asked to reckon with; null for all other kinds
 */
public record AllocationRound(
        UUID id,
        String name,
        RoundKind kind,
        RoundStatus status,
        @Nullable UUID registrationWindow,
        List<Halbjahr> halbjahre,
        List<String> analyseteams,
        Map<String, Integer> weights,
        Reference reference,
        @Nullable Integer timeLimitSeconds,
        Participants participants,
        @Nullable Score score,
        @Nullable SearchSummary search,
        Certificate.@Nullable Status certificateStatus,
        @Nullable Integer unplaced,
        boolean outdated,
        @Nullable ReleaseRequest releaseRequest,
        @Nullable String failure,
        String createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime plannedAt,
        @Nullable String outdatedReason,
        @Nullable ReplanBody replan) {

    /** How many take part. */
    public record Participants(int total, int carriedOver, int registered, int unregistered) {}
}
