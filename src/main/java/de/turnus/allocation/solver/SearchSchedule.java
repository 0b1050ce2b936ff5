package de.turnus.allocation.solver;

import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.PortableProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How many moves a search tries on a problem, and how it cools while it does.
 *
 * <p>N participants get {@code min(80,000 · N, 3,000,000 + 12,000 · N)} moves. They are cut into three runs of simulated
 * annealing that end after 6, 25 and 100 per cent of them; each starts hot from the best plan so far and cools down to
 * nothing, so that a search which is ended early has a settled plan. Limits are moves and never seconds: a temperature
 * that followed the clock would give every machine another plan.
 *
 * @param moves how many moves the whole search tries
 * @param runEnds where each run of annealing ends, in per cent of all moves
 */
record SearchSchedule(long moves, List<Integer> runEnds, long policyTemperature, long ticketTemperature) {
    private static final long MOVES_PER_PARTICIPANT_OF_FEW = 80_000;
    private static final long BASE_MOVES = 4_500_000;
    private static final long MOVES_PER_PARTICIPANT = 20_000;

    private static final List<Integer> RUN_ENDS = List.of(6, 25, 100);

    /** A first plan takes as many of the moves of a whole search, in one run. */
    private static final long FIRST_PLAN_ONE_IN = 40;

    /** With the default weights a temperature of 6: a move that worsens policy by 6 is first accepted one time in e. */
    private static final long WEIGHT_PER_DEGREE = 20;

    /** Lets a move through that worsens the tie-break alone, until the run is nearly cold. */
    private static final long TICKET_DEGREES_PER_PARTICIPANT = 30;

    private static final Set<Constraint> NOT_TRADED =
            Set.of(Constraint.REASSIGNED_HALBJAHR, Constraint.REASSIGNED_TEAM);

    static SearchSchedule of(PortableProblem problem) {
        long n = problem.participants().size();
        long weight = problem.effectiveWeights().entrySet().stream()
                .filter(e -> Constraint.weighted().contains(e.getKey()) && !NOT_TRADED.contains(e.getKey()))
                .mapToLong(e -> e.getValue())
                .sum();
        return new SearchSchedule(
                Math.min(MOVES_PER_PARTICIPANT_OF_FEW * n, BASE_MOVES + MOVES_PER_PARTICIPANT * n),
                RUN_ENDS,
                Math.max(1, Math.ceilDiv(weight, WEIGHT_PER_DEGREE)),
                TICKET_DEGREES_PER_PARTICIPANT * n);
    }

    /** A shorter schedule, for a plan that something else goes on from. */
    SearchSchedule toFirstPlan() {
        return new SearchSchedule(moves / FIRST_PLAN_ONE_IN, List.of(100), policyTemperature, ticketTemperature);
    }

    /** Replaces the one local search of the configuration by the runs of this schedule. */
    void applyTo(SolverConfig config) {
        List<PhaseConfig> phases = Objects.requireNonNull(config.getPhaseConfigList());
        LocalSearchPhaseConfig pattern = (LocalSearchPhaseConfig) phases.getFirst();
        List<PhaseConfig> runs = new ArrayList<>();
        int begin = 0;
        for (int end : runEnds) {
            runs.add(run(pattern.copyConfig(), begin, end));
            begin = end;
        }
        config.setPhaseConfigList(runs);
    }

    /**
     * One run of annealing. The solver counts moves from the start of the search, so a run begins with
     * {@code begin / end} of its time behind it; a higher temperature makes up for that.
     */
    private PhaseConfig run(LocalSearchPhaseConfig phase, int begin, int end) {
        Objects.requireNonNull(phase.getAcceptorConfig())
                .setSimulatedAnnealingStartingTemperature("[0]hard/[0/%d/%d]soft"
                        .formatted(
                                Math.ceilDiv(policyTemperature * end, end - begin),
                                Math.ceilDiv(ticketTemperature * end, end - begin)));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(moves * end / 100));
        return phase;
    }
}
