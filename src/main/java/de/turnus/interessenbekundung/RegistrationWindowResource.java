package de.turnus.interessenbekundung;

import de.turnus.access.Role;
import de.turnus.web.Idempotency;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/registration-windows")
@Tag(name = "Registration", description = "Windows and the binding Interessenbekundungen in them")
class RegistrationWindowResource {
    private final RegistrationWindowService service;
    private final Idempotency idempotency;

    RegistrationWindowResource(RegistrationWindowService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "List registration windows")
    @Problems(ProblemType.INVALID_PARAMETER)
    public Page<RegistrationWindow> listRegistrationWindows(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(), limit, cursor, w -> w.from() + " " + w.id());
    }

    @POST
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Open a registration window")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegistrationWindow.class)))
    @Problems({ProblemType.UNPROCESSABLE, ProblemType.IDEMPOTENCY_KEY_REUSED})
    public Response createRegistrationWindow(@Valid @NotNull RegistrationWindowBody body) {
        return idempotency.once(body, () -> {
            RegistrationWindow window = service.create(body);
            return Response.created(URI.create("/api/v1/registration-windows/" + window.id()))
                    .entity(window)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROJECT_LEAD, Role.JUGENDAMT})
    @Operation(summary = "Read a registration window")
    @Problems(ProblemType.NOT_FOUND)
    public RegistrationWindow getRegistrationWindow(UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Change a registration window")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.UNPROCESSABLE,
        ProblemType.REGISTRATION_WINDOW_IN_USE,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public RegistrationWindow changeRegistrationWindow(UUID id, @Valid @NotNull RegistrationWindowBody body) {
        return service.change(id, body);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Delete a registration window in which nobody has registered")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.REGISTRATION_WINDOW_IN_USE,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public void deleteRegistrationWindow(UUID id) {
        service.delete(id);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Close a registration window before its last day; cannot be undone")
    @Problems(ProblemType.NOT_FOUND)
    public RegistrationWindow closeRegistrationWindow(UUID id) {
        return service.close(id);
    }
}
