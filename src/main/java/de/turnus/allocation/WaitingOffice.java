package de.turnus.allocation;

/**
 * An office that has drawn no seat, and none since.
 *
 * @param urn in which it lies
 * @param rank 1 plus the offices of its urn that wait longer; never gets worse
 */
public record WaitingOffice(String urn, String ags, String name, int rank) {}
