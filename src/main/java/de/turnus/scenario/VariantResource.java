package de.turnus.scenario;

import de.turnus.access.Role;
import de.turnus.allocation.variant.VariantChange;
import de.turnus.web.Idempotency;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/scenarios/{id}/variants")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Scenarios")
class VariantResource {
    private final VariantService service;
    private final Idempotency idempotency;

    VariantResource(VariantService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            summary = "Solve a variant of a scenario: without some of its Halbjahre, or with other weights",
            description = "The seats of a Halbjahr that is left out go to the others; all sums stay.")
    @APIResponse(
            responseCode = "202",
            description = "Under way; Location names the new scenario",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Scenario.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.UNPROCESSABLE,
        ProblemType.CONTRADICTORY_CONSTRAINTS,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response createScenarioVariant(UUID id, @NotNull VariantChange change) {
        return idempotency.once(change, () -> accepted(service.ofScenario(id, change)));
    }

    static Response accepted(Scenario scenario) {
        return Response.accepted(scenario)
                .location(URI.create("/api/v1/scenarios/" + scenario.id()))
                .build();
    }
}
