package de.turnus.analyseteam;

import de.turnus.access.Role;
import de.turnus.web.Idempotency;
import de.turnus.web.Page;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;

@Path("/api/v1/analyseteams")
@Tag(name = "Analyseteams", description = "The teams of three that accompany the Verfahren")
class AnalyseteamResource {
    private final AnalyseteamService service;
    private final Idempotency idempotency;

    AnalyseteamResource(AnalyseteamService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "List the teams, ordered by id")
    @Problems(ProblemType.INVALID_PARAMETER)
    public Page<Analyseteam> listAnalyseteams(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(), limit, cursor, Analyseteam::id);
    }

    @POST
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Create a team under an id of the caller's choice")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Analyseteam.class)))
    @Problems({ProblemType.CONFLICT, ProblemType.IDEMPOTENCY_KEY_REUSED})
    public Response createAnalyseteam(@NotNull AnalyseteamBody body) {
        return idempotency.once(body, () -> {
            Analyseteam team = service.create(body);
            return Response.created(URI.create("/api/v1/analyseteams/" + team.id()))
                    .entity(team)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Read a team")
    @Problems(ProblemType.NOT_FOUND)
    public Analyseteam getAnalyseteam(String id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Replace a team")
    @Problems({ProblemType.NOT_FOUND, ProblemType.IF_MATCH_REQUIRED, ProblemType.STALE_ETAG})
    public Analyseteam replaceAnalyseteam(String id, @NotNull AnalyseteamBody body) {
        return service.replace(id, body);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Delete a team; rounds that exist keep it in their snapshot")
    @Problems({ProblemType.NOT_FOUND, ProblemType.IF_MATCH_REQUIRED, ProblemType.STALE_ETAG})
    public void deleteAnalyseteam(String id) {
        service.delete(id);
    }
}
