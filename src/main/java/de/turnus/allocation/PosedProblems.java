package de.turnus.allocation;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchRuns;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.List;

/** What the next search of a round is asked. */
@ApplicationScoped
class PosedProblems {
    private final PinRepository pins;
    private final SearchRuns runs;
    private final Clock clock;

    PosedProblems(PinRepository pins, SearchRuns runs, Clock clock) {
        this.pins = pins;
        this.runs = runs;
        this.clock = clock;
    }

    /** The snapshot with its pins and, once lots are drawn, with every Halbjahr fixed. */
    PortableProblem of(AllocationRoundRow row) {
        return with(
                row,
                pins.listOf(row.id).stream()
                        .map(pin -> pin.toRecord(clock.getZone()))
                        .toList());
    }

    /** The same with other pins. */
    PortableProblem with(AllocationRoundRow row, List<Pin> others) {
        PortableProblem problem = RoundPins.on(row.snapshot(), others);
        return row.lotsRunId == null
                ? problem
                : LotsPins.on(problem, runs.plan(row.lotsRunId).orElseThrow().allocations(), row.drawnHalbjahre());
    }
}
