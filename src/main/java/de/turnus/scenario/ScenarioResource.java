package de.turnus.scenario;

import de.turnus.access.Role;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.variant.Comparison;
import de.turnus.web.Idempotency;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/scenarios")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Scenarios", description = "Whole portable problems, solved without touching anything stored")
class ScenarioResource {
    private final ScenarioService service;
    private final ComparisonService comparisons;
    private final Idempotency idempotency;

    ScenarioResource(ScenarioService service, ComparisonService comparisons, Idempotency idempotency) {
        this.service = service;
        this.comparisons = comparisons;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Solve a portable problem in the background")
    @APIResponse(
            responseCode = "202",
            description = "Under way; Location names the scenario",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Scenario.class)))
    @Problems({ProblemType.UNPROCESSABLE, ProblemType.CONTRADICTORY_CONSTRAINTS, ProblemType.IDEMPOTENCY_KEY_REUSED})
    public Response createScenario(@NotNull PlannedProblem problem) {
        return idempotency.once(problem, () -> {
            Scenario scenario = service.start(problem.problem());
            return Response.accepted(scenario)
                    .location(URI.create("/api/v1/scenarios/" + scenario.id()))
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a scenario: its status and its best plan so far")
    @Problems(ProblemType.NOT_FOUND)
    public Scenario getScenario(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/pruefbericht")
    @Operation(
            summary = "Read the independent check of the plan against every published property",
            description = "Also where the plan did not pass and the scenario has FAILED for it.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public Pruefbericht getScenarioPruefbericht(UUID id) {
        return service.pruefbericht(id);
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End the search soon and keep the best plan so far; nothing where it has ended")
    @Problems(ProblemType.NOT_FOUND)
    public Scenario stopScenario(UUID id) {
        return service.stop(id);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            summary = "Compare the plan of a scenario with another, by measure and by office",
            description = "Without `with`, a variant is compared with the scenario or round that it was made from.")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.INVALID_PARAMETER})
    public Comparison compareScenarios(
            UUID id,
            @Parameter(description = "The scenario or round to compare with") @QueryParam("with") @Nullable UUID with) {
        return comparisons.compare(id, with);
    }
}
