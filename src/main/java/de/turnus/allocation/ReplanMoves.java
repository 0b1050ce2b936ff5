package de.turnus.allocation;

import de.turnus.allocation.certificate.Certificate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What the plan of a REPLAN changes in the released one.
 *
 * @param released the round whose plan it mends
 * @param certificateStatus what is proven about the plan
 * @param minimal whether it is proven that no plan with fewer moves is better: nobody moves, or no plan is better at all
 * @param moves who had a place and has another one
 * @param withdrawn who gave its place back
 * @param joined who had no place
 * @param summary German
 */
public record ReplanMoves(
        UUID released,
        Certificate.@Nullable Status certificateStatus,
        boolean minimal,
        List<Move> moves,
        List<Withdrawal> withdrawn,
        List<Newcomer> joined,
        String summary) {

    /**
     * An office in another place.
     *
     * @param from the released place
     * @param to the place now; null for none
     * @param otherHalbjahr it has another Halbjahr, not another team alone
     */
    public record Move(
            String ags, String name, Place from, @Nullable Place to, boolean otherHalbjahr) {}

    /** An office that takes no part any more, and the place that it had. */
    public record Withdrawal(
            String ags, String name, Place from, @Nullable String reason) {}

    /**
     * An office that takes part now.
     *
     * @param to null for no place
     * @param replacement number of the replacement that has drawn its Halbjahr; null where it waited
     */
    public record Newcomer(
            String ags,
            String name,
            @Nullable Place to,
            @Nullable Integer replacement) {}

    /** A place in a plan. */
    @Schema(name = "ReplanPlace")
    public record Place(String halbjahr, String analyseteam) {}
}
