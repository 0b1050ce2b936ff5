package de.turnus.allocation;

import de.turnus.access.Role;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.web.Idempotency;
import de.turnus.web.Page;
import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

@Path("/api/v1/allocation-rounds")
@RolesAllowed(Role.PROJECT_LEAD)
@Tag(name = "Allocation", description = "Rounds: snapshot, pins, search, plan")
class AllocationRoundResource {
    private static final String PATH = "/api/v1/allocation-rounds/";
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(500);

    private final AllocationRoundService service;
    private final AllocationPlanService plans;
    private final RoundSearches searches;
    private final Idempotency idempotency;

    AllocationRoundResource(
            AllocationRoundService service,
            AllocationPlanService plans,
            RoundSearches searches,
            Idempotency idempotency) {
        this.service = service;
        this.plans = plans;
        this.searches = searches;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Operation(summary = "List rounds")
    @Problems(ProblemType.INVALID_PARAMETER)
    public Page<AllocationRound> listAllocationRounds(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return Page.of(service.all(), limit, cursor, r -> r.createdAt().toInstant() + " " + r.id());
    }

    @POST
    @Operation(
            summary = "Make a round: take the snapshot of who takes part, with which claim and wishes",
            description =
                    "A REPLAN mends a released plan: who has a place there takes part and keeps it, unless it is loosened."
                            + " It names no halbjahre, analyseteams, registrationWindow, reference and tickets; all other"
                            + " kinds need halbjahre and analyseteams. Where what stays leaves no plan possible, the answer"
                            + " says which seats are missing and whom to loosen.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationRound.class)))
    @Problems({
        ProblemType.CONFLICT,
        ProblemType.UNPROCESSABLE,
        ProblemType.CONTRADICTORY_CONSTRAINTS,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    public Response createAllocationRound(@Valid @NotNull NewRound body) {
        return idempotency.once(body, () -> {
            AllocationRound round = service.create(body);
            return Response.created(URI.create(PATH + round.id())).entity(round).build();
        });
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Path("/{id}")
    @Operation(summary = "Read a round")
    @Problems(ProblemType.NOT_FOUND)
    public AllocationRound getAllocationRound(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/solve")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Search for the round's plan in the background; where a search is under way it goes on",
            description = "After the lots are drawn, plans the teams anew where that failed.")
    @APIResponse(
            responseCode = "202",
            description = "Under way; Location names its progress",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchState.class)))
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.CONTRADICTORY_CONSTRAINTS})
    public Response solveAllocationRound(UUID id) {
        searches.solve(id);
        return accepted(id);
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End the search soon and keep the best plan so far")
    @APIResponse(
            responseCode = "202",
            description = "Asked to stop; Location names its progress",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchState.class)))
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Response stopAllocationRound(UUID id) {
        searches.stop(id);
        return accepted(id);
    }

    private Response accepted(UUID id) {
        return Response.accepted(searches.progress(id))
                .location(URI.create(PATH + id + "/progress"))
                .build();
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how far the newest search is",
            description = "With `Accept: text/event-stream`, the same as server-sent events until the search ends.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SearchState.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = SearchState.class))
            })
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public SearchState getSearchProgress(UUID id) {
        return searches.progress(id);
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<SearchState> streamSearchProgress(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> searches.progress(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_EVENTS)
                .whilst(SearchState::isRunning);
    }

    @GET
    @Path("/{id}/problem")
    @Operation(summary = "Read the portable problem, with its plan where there is one")
    @Problems(ProblemType.NOT_FOUND)
    public PlannedProblem getAllocationProblem(UUID id) {
        return service.problem(id);
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Path("/{id}/scorecard")
    @Operation(summary = "Read what the plan costs: by constraint, Halbjahr, team, group and office")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Scorecard getScorecard(UUID id) {
        return service.scorecard(id);
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Path("/{id}/certificate")
    @Operation(summary = "Read what is proven about the plan: how far it is from the best possible, level by level")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Certificate getCertificate(UUID id) {
        return service.certificate(id);
    }

    @GET
    @RolesAllowed({Role.PROJECT_LEAD, Role.AUDITOR})
    @Path("/{id}/pruefbericht")
    @Operation(summary = "Read the independent check of the plan against every published property")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE})
    public Pruefbericht getPruefbericht(UUID id) {
        return service.pruefbericht(id);
    }

    @GET
    @Path("/{id}/allocations")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "Read the plan: which office in which Halbjahr with which team")
    @Problems({ProblemType.NOT_FOUND, ProblemType.ROUND_STATE, ProblemType.INVALID_PARAMETER})
    public AllocationTable listAllocations(
            UUID id,
            @QueryParam("halbjahr") @Nullable String halbjahr,
            @QueryParam("analyseteam") @Nullable String analyseteam,
            @QueryParam("limit") @DefaultValue("1000") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return AllocationTable.of(Page.of(plans.rows(id, halbjahr, analyseteam), limit, cursor, AllocationRow::ags));
    }
}
