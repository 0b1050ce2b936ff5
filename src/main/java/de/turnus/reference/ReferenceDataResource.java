package de.turnus.reference;

import de.turnus.access.Role;
import de.turnus.web.CsvWriter;
import de.turnus.web.Echo;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/v1/reference-data/{table}")
@Tag(
        name = "Reference data",
        description = "Jugendämter, Gemeinden, Verfahren, Halbjahre, Analyseteams as whole tables")
class ReferenceDataResource {
    private static final String TABLES = "halbjahre, jugendaemter, gemeinden, verfahren or analyseteams";

    private final ReferenceDataService service;

    ReferenceDataResource(ReferenceDataService service) {
        this.service = service;
    }

    @GET
    @Produces(CsvWriter.TEXT_CSV)
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Download a table, exactly as it can be uploaded again")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CsvWriter.TEXT_CSV, schema = @Schema(implementation = String.class)))
    @Problems(ProblemType.NOT_FOUND)
    public TableContent getReferenceTable(@Parameter(description = TABLES) String table) {
        return service.read(table);
    }

    @PUT
    @Consumes(CsvWriter.TEXT_CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PROJECT_LEAD)
    @Operation(summary = "Replace a table by a file: all of it, or nothing where a line is faulty")
    @Problems({
        ProblemType.NOT_FOUND,
        ProblemType.INVALID_PARAMETER,
        ProblemType.FAULTY_FILE,
        ProblemType.IF_MATCH_REQUIRED,
        ProblemType.STALE_ETAG
    })
    public UploadReport replaceReferenceTable(
            @Parameter(description = TABLES) String table,
            @Parameter(
                            description =
                                    "Only report what the file would change, which needs no If-Match; false where left out")
                    @QueryParam("dryRun")
                    @Schema(type = SchemaType.BOOLEAN)
                    @Nullable
                    String dryRun,
            @Parameter(description = "Lines that the file must have, without the header")
                    @QueryParam("expectedRows")
                    @Nullable
                    Integer expectedRows,
            @Parameter(description = "Inhabitants that the rows must add up to")
                    @QueryParam("expectedEinwohner")
                    @Nullable
                    Long expectedEinwohner,
            @Schema(implementation = String.class) byte[] file) {
        return service.replace(table, file, new ControlTotals(expectedRows, expectedEinwohner), requireBoolean(dryRun));
    }

    /** Strictly: whoever writes {@code dryRun=1} must not find the table changed. */
    private static boolean requireBoolean(@Nullable String dryRun) {
        return switch (dryRun) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemType.INVALID_PARAMETER.because(
                        "dryRun=" + Echo.of(dryRun) + " ist nicht erlaubt: true oder false angeben.");
        };
    }
}
