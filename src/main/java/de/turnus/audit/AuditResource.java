package de.turnus.audit;

import de.turnus.access.Role;
import de.turnus.web.CsvWriter;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

@Path("/api/v1/audit-entries")
@RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
@Tag(name = "Audit", description = "Who changed what, append-only and chained by hash")
class AuditResource {
    static final String JSON_LINES = "application/x-ndjson";

    private final AuditService service;

    AuditResource(AuditService service) {
        this.service = service;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(
            summary = "List audit entries, the oldest first",
            description = "Personal data, secrets and free text are blanked: an entry says only that they changed.")
    @Problems(ProblemType.INVALID_PARAMETER)
    public AuditEntries listAuditEntries(
            @BeanParam AuditFilter filter,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.entries(filter, limit, cursor);
    }

    @GET
    @Path("/head")
    @Operation(
            summary = "Read the end of the chain",
            description = "Published outside of the service it proves later that nothing before it was altered.")
    public AuditHead getAuditHead() {
        return service.head();
    }

    @GET
    @Path("/export")
    @Produces(JSON_LINES)
    @Operation(
            summary = "Read every audit entry, a canonical JSON line each",
            description = "What ./turnus audit verify checks without the service.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each entry, in the order of the numbers",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(implementation = String.class)))
    public Response exportAuditEntries() {
        StreamingOutput lines = service::export;
        return Response.ok(lines, JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\"")
                .build();
    }
}
