package de.turnus.coverage;

import de.turnus.access.Role;
import de.turnus.web.CsvWriter;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import java.util.UUID;

@Path("/api/v1/coverage")
@Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
@Tag(name = "Coverage", description = "How far the Turnus has come")
class CoverageResource {
    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "Read how far a Turnus has come, by half-year and by region")
    @Problems({ProblemType.INVALID_PARAMETER, ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Coverage getCoverage(
            @Parameter(description = "First year of the Turnus; the current one where left out")
                    @QueryParam("turnus")
                    @Nullable
                    Integer turnus,
            @Parameter(description = "Round whose plan is counted (project leads only); the newest plan where left out")
                    @QueryParam("round")
                    @Nullable
                    UUID round,
            @Parameter(hidden = true) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf != null) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "asOf: den Stand eines vergangenen Tages gibt es noch nicht; ohne asOf kommt der heutige.");
        }
        return service.of(turnus, round);
    }

    @GET
    @Path("/{halbjahr}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "Read what one half-year contributes")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public CoverageOfHalbjahr getCoverageOfHalbjahr(
            String halbjahr,
            @Parameter(description = "Round whose plan is counted (project leads only); the newest plan where left out")
                    @QueryParam("round")
                    @Nullable
                    UUID round) {
        return service.of(halbjahr, round);
    }
}
