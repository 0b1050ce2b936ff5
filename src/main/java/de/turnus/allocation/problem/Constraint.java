package de.turnus.allocation.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every constraint of the objective with its level and default weight; {@code docs/objective.md} says what each costs. */
public enum Constraint {
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

    private final String id;
    private final Level level;
    private final int defaultWeight;

    Constraint(String id, Level level, int defaultWeight) {
        this.id = id;
        this.level = level;
        this.defaultWeight = defaultWeight;
    }

    /** The name in JSON, in tables and in the solver. */
    public String id() {
        return id;
    }

    public Level level() {
        return level;
    }

    /** The factor on the cost where a problem names no other; always 1 outside {@link Level#POLICY}. */
    public int defaultWeight() {
        return defaultWeight;
    }

    /** The constraints whose weight a problem may set: those of the policy level. */
    public static List<Constraint> weighted() {
        return Arrays.stream(values()).filter(c -> c.level == Level.POLICY).toList();
    }

    public static Optional<Constraint> byId(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
    }
}
