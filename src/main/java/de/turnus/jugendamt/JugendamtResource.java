package de.turnus.jugendamt;

import de.turnus.access.Role;
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

@Path("/api/v1/jugendaemter")
@Tag(name = "Jugendaemter", description = "The offices, whom they serve and the Verfahren that they have been through")
class JugendamtResource {
    private final JugendamtService service;

    JugendamtResource(JugendamtService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "List the offices, ordered by key")
    @Problems(ProblemType.INVALID_PARAMETER)
    public Page<Jugendamt> listJugendaemter(
            @Parameter(description = "LVR or LWL") @QueryParam("landschaftsverband") @Nullable
                    String landschaftsverband,
            @Parameter(description = "Its official name") @QueryParam("regierungsbezirk") @Nullable
                    String regierungsbezirk,
            @Parameter(description = "Its official name") @QueryParam("kreis") @Nullable String kreis,
            @Parameter(description = "UNDER_50K, FROM_50K, FROM_100K or FROM_250K") @QueryParam("sizeClass") @Nullable
                    String sizeClass,
            @Parameter(description = "Part of a name or key, in any case") @QueryParam("q") @Nullable String q,
            @Parameter(description = "A municipality's name or key: the office that serves it")
                    @QueryParam("gemeinde")
                    @Nullable
                    String gemeinde,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new JugendamtFilter(landschaftsverband, regierungsbezirk, kreis, sizeClass, q, gemeinde);
        return Page.of(service.select(filter), limit, cursor, Jugendamt::ags);
    }

    @GET
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT, Role.MINISTRY, Role.AUDITOR})
    @Operation(summary = "Read an office with its Verfahren and the municipalities that it serves")
    @Problems(ProblemType.NOT_FOUND)
    public JugendamtDetail getJugendamt(String ags) {
        return service.get(ags);
    }
}
