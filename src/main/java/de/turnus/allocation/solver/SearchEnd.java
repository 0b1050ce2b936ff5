package de.turnus.allocation.solver;

/** Why a search ended. */
public enum SearchEnd {
    /** All its moves are done; the plan is the same on every machine. */
    COMPLETED,
    /** The time limit came first; the plan depends on how fast the machine was. */
    TIME_LIMIT,
    /** The listener asked for it; the plan depends on when. */
    STOPPED
}
