package de.turnus.coverage;

import java.util.UUID;

/**
 * The round whose places are counted as planned.
 *
 * @param provisional it has not been released: the places are not promised to anyone
 */
public record CountedPlan(UUID round, String name, String status, boolean provisional) {}
