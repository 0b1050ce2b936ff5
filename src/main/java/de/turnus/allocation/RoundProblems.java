package de.turnus.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Optional;
import java.util.UUID;

/** The portable problems of rounds, for other rooms; they change nothing. */
@ApplicationScoped
public class RoundProblems {
    private final AllocationRoundRepository rounds;
    private final AllocationRoundService service;

    RoundProblems(AllocationRoundRepository rounds, AllocationRoundService service) {
        this.rounds = rounds;
        this.service = service;
    }

    /**
     * The round's problem with its pins, and with its plan where it has one.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such round
     */
    @Transactional
    public PlannedProblem of(UUID round) {
        return service.problem(round);
    }

    /** The same; empty where there is no such round. */
    @Transactional
    public Optional<PlannedProblem> find(UUID round) {
        return rounds.findByIdOptional(round).map(row -> service.problem(row.id));
    }
}
