package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.access.Role;
import de.turnus.lottery.Lottery;
import de.turnus.lottery.LotteryKey;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/tickets")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Lottery")
class TicketsResource {
    private final RoundTickets tickets;
    private final LotteryRefusals refusals;
    private final Caller caller;
    private final Idempotency idempotency;

    TicketsResource(RoundTickets tickets, LotteryRefusals refusals, Caller caller, Idempotency idempotency) {
        this.tickets = tickets;
        this.refusals = refusals;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/draw")
    @Operation(
            summary = "Draw the tickets, once, with the outcome of the source that the round named",
            description = "Before the first search. A refused attempt is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn; Location names the protocol",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Lottery.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response drawTickets(UUID id, @Valid @NotNull DrawBody body) {
        return refusals.keep(
                id,
                LotteryKind.TICKETS,
                LotteryStep.DRAW,
                null,
                body,
                caller.name(),
                () -> idempotency.once(body, () -> Response.created(
                                URI.create(LotteryKey.ofTickets(id).protocolAddress()))
                        .entity(tickets.draw(id, body.randomness()))
                        .build()));
    }
}
