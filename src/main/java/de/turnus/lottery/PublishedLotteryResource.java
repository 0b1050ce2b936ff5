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

/** What anyone may read of a round's lots, without a login: it is their being public that makes them worth something. */
@Path("/api/v1/allocation-rounds/{id}/lottery")
@PermitAll
@Tag(name = "Lottery", description = "Commitments, chances and protocols; public")
class PublishedLotteryResource {
    private static final String COMMITMENT =
            "Canonical JSON (RFC 8785), exactly the bytes that were hashed; docs/lottery.md describes its members.";

    /** Of every protocol, the tickets' too. */
    static final String PROTOCOL =
            "Canonical JSON (RFC 8785); its `fingerprint` is the SHA-256 of all the rest. docs/lottery.md describes its"
                    + " members.";

    private final PublishedLots lots;
    private final PrintedLots printed;

    PublishedLotteryResource(PublishedLots lots, PrintedLots printed) {
        this.lots = lots;
        this.printed = printed;
    }

    @GET
    @Path("/chances")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read which office gets which Halbjahr with which chance, as exact fractions")
    @Problems(ProblemType.NOT_FOUND)
    public ChanceMatrix getLotteryChances(UUID id) {
        return lots.chances(LotteryKey.ofDraw(id));
    }

    @GET
    @Path("/commitment")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what was committed to before the draw", description = COMMITMENT)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @Problems(ProblemType.NOT_FOUND)
    public String getLotteryCommitment(UUID id) {
        return lots.commitment(LotteryKey.ofDraw(id));
    }

    @GET
    @Path("/protocol")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the Losprotokoll: commitment, randomness, every decision, result",
            description = PROTOCOL)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Problems(ProblemType.NOT_FOUND)
    public String getLotteryProtocol(UUID id) {
        return lots.protocol(LotteryKey.ofDraw(id));
    }

    /** The same on paper, described in the contract with {@link #getLotteryProtocol}. */
    @GET
    @Path("/protocol")
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public Response getLotteryProtocolAsPdf(UUID id, @Context Request request) {
        return printed.protocol(LotteryKey.ofDraw(id), request);
    }

    @GET
    @Path("/replacements/{number}/commitment")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what was committed to before a replacement draw", description = COMMITMENT)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @Problems(ProblemType.NOT_FOUND)
    public String getReplacementCommitment(UUID id, int number) {
        return lots.commitment(LotteryKey.ofReplacement(id, number));
    }

    @GET
    @Path("/replacements/{number}/protocol")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the Losprotokoll of a replacement draw", description = PROTOCOL)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Problems(ProblemType.NOT_FOUND)
    public String getReplacementProtocol(UUID id, int number) {
        return lots.protocol(LotteryKey.ofReplacement(id, number));
    }

    /** The same on paper, described in the contract with {@link #getReplacementProtocol}. */
    @GET
    @Path("/replacements/{number}/protocol")
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public Response getReplacementProtocolAsPdf(UUID id, int number, @Context Request request) {
        return printed.protocol(LotteryKey.ofReplacement(id, number), request);
    }
}
