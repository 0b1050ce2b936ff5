package de.turnus.demo;

import de.turnus.allocation.AllocationRound;
import de.turnus.allocation.AllocationRow;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.coverage.Coverage;

import java.util.List;

/**
 * A round of the demo with its plan.
 *
 * @param rows one for each participant
 * @param coverage of the Turnus, with this plan
 */
public record DemoPlan(AllocationRound round, List<AllocationRow> rows, Scorecard scorecard, Coverage coverage) {}
