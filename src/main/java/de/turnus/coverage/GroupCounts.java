package de.turnus.coverage;

/** What is counted in one group, by its name. */
public record GroupCounts(String group, Counts counts) {}
