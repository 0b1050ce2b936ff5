package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Score;

import java.time.Duration;
import java.util.List;

/**
 * How far a search has come.
 *
 * @param allocations the best plan so far, in the order of the participants
 * @param moves how many moves have been tried
 * @param elapsed since the search began
 */
public record SearchProgress(List<Allocation> allocations, Score score, long moves, Duration elapsed) {}
