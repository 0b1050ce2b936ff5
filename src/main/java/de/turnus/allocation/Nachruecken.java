package de.turnus.allocation;

import de.turnus.halbjahr.Turnus;

import java.time.LocalDate;

/**
 * An office that had registered, has no place yet and moves up.
 *
 * @param turnus in which it waits
 * @param since last day of the first window in which it had registered
 * @param rank 1 for who waits longest; never gets worse
 * @param of how many wait
 * @param meaning German: what that means for the office
 */
public record Nachruecken(String ags, String name, Turnus turnus, LocalDate since, int rank, int of, String meaning) {}
