package de.turnus.jugendamt;

import de.turnus.access.Role;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;

@Path("/api/v1/jugendaemter/{ags}/verfahren")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Jugendaemter")
class VerfahrenResource {
    private final VerfahrenService service;
    private final Idempotency idempotency;

    VerfahrenResource(VerfahrenService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            summary = "Enter a Verfahren that the office initiates itself, outside the order (§ 8 (4) LKG NRW)",
            description =
                    "It is planned at once and takes a seat of its Halbjahr. 409 where that has none left, or where"
                            + " the office has another one in the Turnus that is not over.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerfahrenDetail.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.CONFLICT,
        ProblemType.UNPROCESSABLE,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response initiateVerfahren(String ags, @Valid @NotNull VerfahrenBody body) {
        return idempotency.once(body, () -> {
            VerfahrenDetail verfahren = service.initiate(ags, body);
            return Response.created(URI.create("/api/v1/jugendaemter/" + ags + "/verfahren/" + verfahren.halbjahr()))
                    .entity(verfahren)
                    .build();
        });
    }

    @GET
    @Path("/{halbjahr}")
    @Operation(summary = "Read a Verfahren with its note and the reason for its status")
    @Problems(ProblemType.NOT_FOUND)
    public VerfahrenDetail getVerfahren(String ags, String halbjahr) {
        return service.get(ags, halbjahr);
    }

    @PUT
    @Path("/{halbjahr}")
    @Operation(
            summary = "Set how far a Verfahren has come",
            description =
                    "From PLANNED to RUNNING to COMPLETED; from the first two to CANCELLED, which needs a reason and"
                            + " gives the seat back.")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.CONFLICT,
        ProblemType.UNPROCESSABLE,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public VerfahrenDetail changeVerfahrenStatus(
            String ags, String halbjahr, @Valid @NotNull VerfahrenStatusBody body) {
        return service.changeStatus(ags, halbjahr, body);
    }
}
