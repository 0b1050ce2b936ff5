package de.turnus.halbjahr;

import de.turnus.access.Role;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;

@Path("/api/v1/halbjahre")
@Tag(name = "Halbjahre", description = "The half-years and their seats")
class HalbjahrResource {
    private final HalbjahrService service;

    HalbjahrResource(HalbjahrService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "List the half-years in the order of time")
    @Problems(ProblemType.INVALID_PARAMETER)
    public Page<Halbjahr> listHalbjahre(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(), limit, cursor, halbjahr -> halbjahr.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "Read a half-year")
    @Problems(ProblemType.NOT_FOUND)
    public Halbjahr getHalbjahr(String id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Set the seats of a half-year; makes it where it does not exist")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Halbjahr.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Halbjahr.class)))
    @Problems({ProblemType.NOT_FOUND, ProblemType.IF_MATCH_REQUIRED, ProblemType.STALE_ETAG})
    public Response putHalbjahr(String id, @NotNull HalbjahrBody body) {
        HalbjahrService.Stored stored = service.put(id, body);
        Response.ResponseBuilder answer =
                stored.created() ? Response.created(URI.create("/api/v1/halbjahre/" + id)) : Response.ok();
        return answer.entity(stored.halbjahr()).build();
    }
}
