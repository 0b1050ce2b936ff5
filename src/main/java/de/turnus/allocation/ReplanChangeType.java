package de.turnus.allocation;

import java.util.List;

/** What happened after the release of a plan, and which members of a change say it; {@code reason} goes with each. */
public enum ReplanChangeType {
    /** An office takes no part any more. */
    WITHDRAWN(List.of("ags", "reason"), List.of()),
    /** A team takes another number of Verfahren in one Halbjahr. */
    TEAM_SEATS(List.of("analyseteam", "halbjahr", "seats"), List.of("reason")),
    /** A team takes no Verfahren any more in any Halbjahr that has not begun. */
    TEAM_GONE(List.of("analyseteam"), List.of("reason")),
    /** A Halbjahr has other seats. */
    HALBJAHR_SEATS(List.of("halbjahr", "minSeats", "targetSeats", "maxSeats"), List.of("reason")),
    /** An office takes part that had no place: one that waits, or one that a replacement has drawn. */
    JOINED(List.of("ags"), List.of("replacement", "reason"));

    private final List<String> required;
    private final List<String> optional;

    ReplanChangeType(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    List<String> required() {
        return required;
    }

    boolean takes(String member) {
        return required.contains(member) || optional.contains(member);
    }
}
