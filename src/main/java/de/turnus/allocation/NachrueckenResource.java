package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/v1/jugendaemter/{ags}/nachruecken")
@RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
@Tag(name = "Release")
class NachrueckenResource {
    private final NachrueckenService service;

    NachrueckenResource(NachrueckenService service) {
        this.service = service;
    }

    @GET
    @Operation(
            summary = "Read since when an office waits for a place and how many wait before it; an office only its own")
    @Problems(ProblemType.NOT_FOUND)
    public Nachruecken getNachruecken(String ags) {
        return service.of(ags);
    }
}
