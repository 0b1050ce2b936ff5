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

import java.util.List;
import java.util.UUID;

@Path("/api/v1/coverage/forecast")
@Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
@Tag(name = "Coverage", description = "How far the Turnus has come")
class ForecastResource {
    private final ForecastService service;

    ForecastResource(ForecastService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "Read how a Turnus will go on at the seats planned, and the cheapest change that closes it")
    @Problems({ProblemType.INVALID_PARAMETER, ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.UNPROCESSABLE
    })
    public Forecast getCoverageForecast(
            @Parameter(description = "The Turnus as 2024 or 2024-2028; the current one where left out")
                    @QueryParam("turnus")
                    @Nullable
                    String turnus,
            @Parameter(
                            description =
                                    "Half-years that a further scenario leaves out, as 2028-H2 or 2028-H1,2028-H2;"
                                            + " up to eight times, each a scenario of its own beside the one with all half-years")
                    @QueryParam("without")
                    List<String> without,
            @Parameter(description = "Seats of half-years ahead: target (where left out) or max")
                    @QueryParam("seats")
                    @Nullable
                    String seats,
            @Parameter(description = "Whether places of a plan count: newest (where left out) or none")
                    @QueryParam("plan")
                    @Nullable
                    String plan,
            @Parameter(description = "Round whose plan is counted (project leads only); the newest plan where left out")
                    @QueryParam("round")
                    @Nullable
                    UUID round,
            @Parameter(hidden = true) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf != null) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "asOf: eine Vorausschau von einem anderen Tag aus gibt es nicht; ohne asOf kommt die heutige.");
        }
        return service.forecast(ForecastRequest.of(turnus, without, seats, plan, round));
    }
}
