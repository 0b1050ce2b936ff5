package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Level;

/** Every cost of the objective, written down a second time from {@code docs/objective.md}: its level and usual weight. */
enum Measure {
    HALBJAHR_MAX_SEATS("halbjahrMaxSeats", Level.HARD, 1),
    HALBJAHR_MIN_SEATS("halbjahrMinSeats", Level.HARD, 1),
    TEAM_SEATS("teamSeats", Level.HARD, 1),
    CONFLICT_OF_INTEREST("conflictOfInterest", Level.HARD, 1),
    EXCLUDED_HALBJAHR("excludedHalbjahr", Level.HARD, 1),
    PINNED("pinned", Level.HARD, 1),
    UNPLACED("unplaced", Level.PLACEMENT, 1),
    WISH_RANK("wishRank", Level.POLICY, 10),
    LANDSCHAFTSVERBAND_BALANCE("landschaftsverbandBalance", Level.POLICY, 40),
    SIZE_CLASS_BALANCE("sizeClassBalance", Level.POLICY, 20),
    REGIERUNGSBEZIRK_BALANCE("regierungsbezirkBalance", Level.POLICY, 20),
    KREIS_SPREAD("kreisSpread", Level.POLICY, 5),
    HALBJAHR_TARGET("halbjahrTarget", Level.POLICY, 15),
    TEAM_WORKLOAD("teamWorkload", Level.POLICY, 5),
    TRAVEL_DISTANCE("travelDistance", Level.POLICY, 1),
    REASSIGNED_HALBJAHR("reassignedHalbjahr", Level.POLICY, 1000),
    REASSIGNED_TEAM("reassignedTeam", Level.POLICY, 30),
    TICKET_ORDER("ticketOrder", Level.TICKET, 1);

    final String id;
    final Level level;
    final int usualWeight;

    Measure(String id, Level level, int usualWeight) {
        this.id = id;
        this.level = level;
        this.usualWeight = usualWeight;
    }
}
