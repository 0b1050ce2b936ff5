package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.access.Role;
import de.turnus.lottery.LotteryKind;
import de.turnus.lottery.LotteryRefusals;
import de.turnus.lottery.LotteryStep;
import de.turnus.web.Idempotency;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/lottery")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Lottery")
class LotteryResource {
    private final RoundLots lots;
    private final RoundReplacements replacements;
    private final LotteryStateService state;
    private final LotteryRefusals refusals;
    private final Caller caller;
    private final Idempotency idempotency;

    LotteryResource(
            RoundLots lots,
            RoundReplacements replacements,
            LotteryStateService state,
            LotteryRefusals refusals,
            Caller caller,
            Idempotency idempotency) {
        this.lots = lots;
        this.replacements = replacements;
        this.state = state;
        this.refusals = refusals;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(summary = "Read how far a round is with its lots, who waits, and which attempts were refused")
    @Problems(ProblemType.NOT_FOUND)
    public LotteryState getLottery(UUID id) {
        return state.of(id);
    }

    @POST
    @Path("/commitment")
    @Operation(
            summary = "Publish the urns, the chances and the future source of randomness; nothing of it changes later",
            description =
                    "The round has to be PLANNED and up to date; it is COMMITTED then. A refused attempt is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Published; Location names where",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommittedLottery.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response commitLottery(UUID id, @Valid @NotNull LotteryAnnouncement body) {
        return refusals.keep(
                id,
                LotteryKind.DRAW,
                LotteryStep.COMMITMENT,
                null,
                body,
                caller.name(),
                () -> idempotency.once(body, () -> created(lots.commit(id, body))));
    }

    @POST
    @Path("/draw")
    @Operation(
            summary = "Draw, once, with the outcome of the announced source; the teams are planned then",
            description =
                    "The round has to be COMMITTED and the announced time to have come; it is DRAWN then, and READY"
                            + " when the teams are planned. A refused attempt is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn; Location names the protocol",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DrawnLottery.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response drawLottery(UUID id, @Valid @NotNull DrawBody body) {
        return refusals.keep(
                id,
                LotteryKind.DRAW,
                LotteryStep.DRAW,
                null,
                body,
                caller.name(),
                () -> idempotency.once(body, () -> created(lots.draw(id, body.randomness()))));
    }

    @POST
    @Path("/replacements")
    @Operation(
            summary = "Publish which seats that have become free are drawn among those who wait longest in an urn",
            description = "A refused attempt is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Published; Location names where",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommittedLottery.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response commitReplacement(UUID id, @Valid @NotNull ReplacementBody body) {
        return refusals.keep(
                id,
                LotteryKind.REPLACEMENT,
                LotteryStep.COMMITMENT,
                null,
                body,
                caller.name(),
                () -> idempotency.once(body, () -> created(replacements.commit(id, body))));
    }

    @POST
    @Path("/replacements/{number}/draw")
    @Operation(
            summary = "Draw a replacement, once, with the outcome of the announced source",
            description =
                    "What comes of it is kept and published; the plan of the round stays. A refused attempt is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn; Location names the protocol",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DrawnLottery.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response drawReplacement(UUID id, int number, @Valid @NotNull DrawBody body) {
        return refusals.keep(
                id,
                LotteryKind.REPLACEMENT,
                LotteryStep.DRAW,
                number,
                body,
                caller.name(),
                () -> idempotency.once(body, () -> created(replacements.draw(id, number, body.randomness()))));
    }

    private static Response created(CommittedLottery lottery) {
        return Response.created(URI.create(lottery.address())).entity(lottery).build();
    }

    private static Response created(DrawnLottery lottery) {
        return Response.created(URI.create(lottery.address())).entity(lottery).build();
    }
}
