package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import java.util.UUID;

@Path("/api/v1/allocation-rounds/{id}/moves")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Allocation")
class ReplanMovesResource {
    private final ReplanMovesService service;

    ReplanMovesResource(ReplanMovesService service) {
        this.service = service;
    }

    @GET
    @Operation(summary = "Read who has another place in a REPLAN than in the released plan, and whether fewer would do")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public ReplanMoves getReplanMoves(UUID id) {
        return service.of(id);
    }
}
