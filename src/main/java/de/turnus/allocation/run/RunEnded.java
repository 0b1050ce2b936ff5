package de.turnus.allocation.run;

/** A search has ended; observed inside the transaction that says so. */
public record RunEnded(SearchRun run) {}
