package de.turnus.interessenbekundung;

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

import java.util.List;
import java.util.UUID;

@Path("/api/v1/registration-windows/{window}/interessenbekundungen")
@Tag(name = "Registration")
class InteressenbekundungResource {
    private final InteressenbekundungService service;

    InteressenbekundungResource(InteressenbekundungService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "List the registrations in a window")
    @Problems({ProblemType.NOT_FOUND, ProblemType.INVALID_PARAMETER})
    public Page<Interessenbekundung> listInteressenbekundungen(
            UUID window,
            @QueryParam("status") Interessenbekundung.@Nullable Status status,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        List<Interessenbekundung> wanted = service.all(window).stream()
                .filter(r -> status == null || r.status() == status)
                .toList();
        return Page.of(wanted, limit, cursor, Interessenbekundung::ags);
    }

    @GET
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "Read an office's registration; an office reads only its own")
    @Problems(ProblemType.NOT_FOUND)
    public Interessenbekundung getInteressenbekundung(UUID window, String ags) {
        return service.get(window, ags);
    }

    @GET
    @Path("/{ags}/history")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "Read every submission, change and withdrawal of an office's registration")
    @Problems({ProblemType.NOT_FOUND, ProblemType.INVALID_PARAMETER})
    public Page<Revision> listInteressenbekundungRevisions(
            UUID window,
            String ags,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.history(window, ags), limit, cursor, r -> "%09d".formatted(r.revision()));
    }

    @PUT
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(
            summary = "Register, or change a registration; binding",
            description =
                    "The first PUT registers (201). Every later one needs the ETag of the last answer in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Interessenbekundung.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Interessenbekundung.class)))
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.REGISTRATION_WINDOW_CLOSED,
        ProblemType.UNPROCESSABLE,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public Response submitInteressenbekundung(UUID window, String ags, @Valid @NotNull InteressenbekundungBody body) {
        InteressenbekundungService.Submission submission = service.submit(window, ags, body);
        return Response.status(submission.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(submission.registration())
                .build();
    }

    @DELETE
    @Path("/{ags}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "Withdraw a registration; its history stays")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.REGISTRATION_WINDOW_CLOSED,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public void withdrawInteressenbekundung(UUID window, String ags) {
        service.withdraw(window, ags);
    }
}
