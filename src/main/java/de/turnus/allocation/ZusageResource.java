package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.web.Echo;
import de.turnus.web.Page;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/zusagen")
@Tag(name = "Release")
class ZusageResource {
    private final ZusageService service;

    ZusageResource(ZusageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "List what a released plan promises")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.INVALID_PARAMETER})
    public Page<Zusage> listZusagen(
            UUID id,
            @QueryParam("halbjahr") @Nullable String halbjahr,
            @QueryParam("analyseteam") @Nullable String analyseteam,
            @Parameter(description = "true: only those that the office has accepted; false: only the others")
                    @QueryParam("accepted")
                    @Nullable
                    String accepted,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(id, halbjahr, analyseteam, flag(accepted)), limit, cursor, Zusage::ags);
    }

    @GET
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "Read what is promised to an office, and why; an office only its own")
    @Problems(ProblemType.NOT_FOUND)
    public Zusage getZusage(UUID id, String ags) {
        return service.get(id, ags);
    }

    @POST
    @Path("/{ags}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.JUGENDAMT)
    @Operation(
            summary = "Take note of what is promised, as the office itself",
            description = "The first time is kept; asking again answers the same.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public Zusage acceptZusage(UUID id, String ags) {
        return service.accept(id, ags);
    }

    private static @Nullable Boolean flag(@Nullable String accepted) {
        if (accepted == null) {
            return null;
        }
        return switch (accepted) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemType.INVALID_PARAMETER.because("accepted=" + Echo.of(accepted)
                        + " ist nicht erlaubt: true oder false angeben, oder weglassen.");
        };
    }
}
