package de.turnus.allocation;

import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRuns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other rooms ask about the plans of rounds. */
@ApplicationScoped
public class Plans {
    /**
     * A round's plan.
     *
     * @param provisional it has not been released: the places are not promised to anyone
     * @param placements of those who are placed
     */
    public record Plan(
            UUID round,
            String name,
            String status,
            Instant plannedAt,
            boolean provisional,
            List<Placement> placements) {
        /** Places that are not among the Verfahren: those of a released plan are, or were cancelled there. */
        public List<Placement> notYetVerfahren() {
            return provisional ? placements : List.of();
        }
    }

    /** An office's place in a plan. */
    public record Placement(String ags, String halbjahr, String claim) {}

    private final AllocationRoundRepository rounds;
    private final AllocationRoundService service;
    private final SearchRuns runs;

    Plans(AllocationRoundRepository rounds, AllocationRoundService service, SearchRuns runs) {
        this.rounds = rounds;
        this.service = service;
        this.runs = runs;
    }

    /** The newest plan of all rounds. */
    @Transactional
    public Optional<Plan> current() {
        return rounds.findNewestPlanned()
                .map(row -> plan(
                        row, runs.plan(Objects.requireNonNull(row.plannedRunId)).orElseThrow()));
    }

    /**
     * The plan of one round.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such round, 409 where it has no plan
     */
    @Transactional
    public Plan of(UUID round) {
        return plan(rounds.require(round), service.requirePlan(round));
    }

    private static Plan plan(AllocationRoundRow row, SearchPlan plan) {
        Map<String, String> claims = plan.problem().participants().stream()
                .collect(Collectors.toMap(Participant::ags, p -> p.claim().name()));
        List<Placement> placements = plan.allocations().stream()
                .flatMap(a -> a.halbjahr() == null
                        ? Stream.empty()
                        : Stream.of(new Placement(a.ags(), a.halbjahr(), claims.getOrDefault(a.ags(), ""))))
                .toList();
        return new Plan(
                row.id,
                row.name,
                row.status.name(),
                Objects.requireNonNull(row.plannedAt),
                row.status != RoundStatus.RELEASED,
                placements);
    }
}
