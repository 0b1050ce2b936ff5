package de.turnus.allocation;

import de.turnus.allocation.problem.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * What a release would do: a trial, nothing is promised to anyone yet.
 *
 * @param placed offices that would get a Zusage
 * @param kept in a REPLAN: offices that keep the place and the Zusage of an earlier release
 * @param unplaced participants that would get none
 * @param waiting those of them that had registered, and go on waiting with everyone who waits already
 * @param pruefbericht German: what the check of the plan says
 * @param halbjahre how many offices each would have
 * @param zusagen what each office would get, by key
 * @param cancelled in a REPLAN: Verfahren that would be cancelled, as the office withdrew or has another Halbjahr, or none
 */
public record ReleasePreview(
        UUID round,
        ReleaseRequest request,
        int participants,
        int placed,
        int kept,
        int unplaced,
        int waiting,
        Score score,
        String pruefbericht,
        List<Seats> halbjahre,
        List<Place> zusagen,
        List<Cancelled> cancelled) {
    /** Seats of a Halbjahr that the plan fills. */
    public record Seats(String halbjahr, int offices) {}

    /** What an office would get. */
    public record Place(String ags, String name, String halbjahr, String analyseteam) {}

    /** A Verfahren that would not take place, and why, in German. */
    @Schema(name = "CancelledVerfahren")
    public record Cancelled(String ags, String name, String halbjahr, String reason) {}
}
