package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.allocation.explanation.Explanation;
import de.turnus.web.Page;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/explanations")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Allocation")
class ExplanationResource {
    private final ExplanationService service;

    ExplanationResource(ExplanationService service) {
        this.service = service;
    }

    @GET
    @Operation(
            summary = "Explain every office's place with all else fixed",
            description = "`replanned` and `remedies` are null here; ask for one office to have them.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.INVALID_PARAMETER})
    public Page<Explanation> listExplanations(
            UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.fixed(id, limit, cursor);
    }

    @GET
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(
            summary = "Explain why an office has its Halbjahr, and what every other one would cost",
            description =
                    "With all else fixed, with all else replanned, and the smallest changes that would have given it."
                            + " An office reads its own after the release; other offices are not named to it.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Explanation getExplanation(
            UUID id,
            String ags,
            @Parameter(
                            description =
                                    "Project leads only: narrow the interval of `replanned` with the exact engine; takes several seconds for each Halbjahr, once for each plan and office")
                    @QueryParam("prove")
                    @DefaultValue("false")
                    boolean prove) {
        return service.of(id, ags, prove);
    }
}
