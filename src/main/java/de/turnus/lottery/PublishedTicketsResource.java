package de.turnus.lottery;

import de.turnus.export.Pdf;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import java.util.UUID;

/** The tickets of a round, for anyone. */
@Path("/api/v1/allocation-rounds/{id}/tickets")
@PermitAll
@Tag(name = "Lottery")
class PublishedTicketsResource {
    private final PublishedLots lots;
    private final PrintedLots printed;

    PublishedTicketsResource(PublishedLots lots, PrintedLots printed) {
        this.lots = lots;
        this.printed = printed;
    }

    @GET
    @Path("/commitment")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what was committed to before the tickets were drawn",
            description =
                    "Canonical JSON (RFC 8785), exactly the bytes that were hashed; their members are described in docs/lottery.md.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @Problems(ProblemType.NOT_FOUND)
    public String getTicketsCommitment(UUID id) {
        return lots.commitment(LotteryKey.ofTickets(id));
    }

    @GET
    @Path("/protocol")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the protocol of the tickets: the rank of every office of the register",
            description = PublishedLotteryResource.PROTOCOL)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Problems(ProblemType.NOT_FOUND)
    public String getTicketsProtocol(UUID id) {
        return lots.protocol(LotteryKey.ofTickets(id));
    }

    /** The same on paper, described in the contract with {@link #getTicketsProtocol}. */
    @GET
    @Path("/protocol")
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public Response getTicketsProtocolAsPdf(UUID id, @Context Request request) {
        return printed.protocol(LotteryKey.ofTickets(id), request);
    }
}
