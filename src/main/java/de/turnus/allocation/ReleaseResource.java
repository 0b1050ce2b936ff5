package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.web.Idempotency;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Release", description = "The release of plans, what it promises to whom, and who waits")
class ReleaseResource {
    private final ReleaseService service;
    private final Idempotency idempotency;

    ReleaseResource(ReleaseService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/release-request")
    @Operation(
            summary = "Ask another project lead to release the plan, and read what that would do",
            description =
                    "The round has to be READY, or PLANNED with nobody to draw lots for; it is READY then and shows the"
                            + " request. Until that is taken back the plan stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Requested; nothing is promised yet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReleasePreview.class)))
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.CONFLICT, ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response requestRelease(UUID id, @Valid @Nullable ReleaseRequestBody body) {
        ReleaseRequestBody sent = body == null ? ReleaseRequestBody.WITHOUT_NOTE : body;
        return idempotency.once(
                sent, () -> Response.ok(service.request(id, sent)).build());
    }

    @DELETE
    @Path("/release-request")
    @Operation(
            summary = "Take the request for a release back",
            description = "Any project lead can. Where no lots were drawn the round is PLANNED again.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public void withdrawReleaseRequest(UUID id) {
        service.withdraw(id);
    }

    @POST
    @Path("/release")
    @Operation(
            summary = "Release the plan that another project lead has asked for; nothing of it changes any more",
            description = "Every placed office has its Zusage and a planned Verfahren then.")
    @APIResponse(
            responseCode = "201",
            description = "Released; Location names the record",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Release.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.RELEASE_NEEDS_ANOTHER_LEAD,
        ProblemType.ROUND_STATE,
        ProblemType.CONFLICT,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response releaseRound(UUID id, @Valid @Nullable ReleaseBody body) {
        ReleaseBody sent = body == null ? ReleaseBody.AS_REQUESTED : body;
        return idempotency.once(sent, () -> Response.created(URI.create("/api/v1/allocation-rounds/" + id + "/release"))
                .entity(service.release(id, sent))
                .build());
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Path("/release")
    @Operation(summary = "Read who released the plan, when, and the hashes of what was released")
    @Problems(ProblemType.NOT_FOUND)
    public Release getRelease(UUID id) {
        return service.get(id);
    }
}
