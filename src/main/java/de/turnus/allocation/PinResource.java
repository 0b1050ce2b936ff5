package de.turnus.allocation;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/pins")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Allocation")
class PinResource {
    private final PinService service;
    private final PinCostService costs;

    PinResource(PinService service, PinCostService costs) {
        this.service = service;
        this.costs = costs;
    }

    @GET
    @Operation(summary = "List the places that are fixed in a round")
    @Problems({ProblemType.NOT_FOUND, ProblemType.INVALID_PARAMETER})
    public Page<Pin> listPins(
            UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(id), limit, cursor, Pin::ags);
    }

    @GET
    @Path("/{ags}")
    @Operation(summary = "Read where an office is fixed")
    @Problems(ProblemType.NOT_FOUND)
    public Pin getPin(UUID id, String ags) {
        return service.get(id, ags);
    }

    @GET
    @Path("/{ags}/cost")
    @Operation(
            summary = "Read what fixing an office in a place would cost, before it is done",
            description =
                    "With all else as it is in the plan: by constraint, and each hard constraint that would be broken. Without"
                            + " a team, with the one that is cheapest; without a Halbjahr, in the one that the office has."
                            + " Whether PUT would refuse the pin, and why, is said as well: a hard constraint that breaks"
                            + " here need not break once the others are planned anew.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.INVALID_PARAMETER})
    public PinCost getPinCost(
            UUID id,
            String ags,
            @QueryParam("halbjahr") @Nullable String halbjahr,
            @QueryParam("analyseteam") @Nullable String analyseteam) {
        return costs.of(id, ags, halbjahr, analyseteam);
    }

    @PUT
    @Path("/{ags}")
    @Operation(
            summary = "Fix an office's Halbjahr, team or both",
            description =
                    "Counts from the next search on. The first PUT creates (201); every later one needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Pin.class)))
    @APIResponse(
            responseCode = "201",
            description = "Fixed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Pin.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.ROUND_STATE,
        ProblemType.UNPROCESSABLE,
        ProblemType.CONTRADICTORY_CONSTRAINTS,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public Response putPin(UUID id, String ags, @Valid @NotNull PinBody body) {
        boolean isNew = service.isNew(id, ags);
        Pin pin = service.put(id, ags, body);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(pin)
                .build();
    }

    @DELETE
    @Path("/{ags}")
    @Operation(summary = "Let go of a fixed place")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.IF_MATCH_REQUIRED, ProblemType.STALE_ETAG})
    public void deletePin(UUID id, String ags) {
        service.delete(id, ags);
    }
}
