package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;

import java.util.List;
import java.util.Map;

/** What happened after the release of a plan. */
public sealed interface ReplanChange {
    /** An office takes no part any more; its seat is free for others. */
    record Withdrawn(String ags) implements ReplanChange {}

    /**
     * A team takes another number of Verfahren in one Halbjahr.
     *
     * @param seats from now on, 0 or more
     */
    record TeamSeats(String analyseteam, String halbjahr, int seats) implements ReplanChange {}

    /** A team takes no Verfahren any more, in any Halbjahr that has not begun, whatever its seats were changed to. */
    record TeamGone(String analyseteam) implements ReplanChange {}

    /**
     * A Halbjahr has other seats.
     *
     * @param seats from now on; its minimum holds even where the offices that stay do not reach it
     */
    record HalbjahrSeats(Halbjahr seats) implements ReplanChange {}

    /**
     * An office takes part that had no place: a replacement drawn by lot, with its Halbjahr as pin, or one that was carried
     * over, with wishes and without a pin.
     *
     * @param office its baseline is passed over; its ticket ranks behind all that were drawn before
     * @param distanceKm from each team's base, in whole kilometres, by team
     * @param conflicts teams that must not accompany it
     */
    record Joined(Participant office, Map<String, Integer> distanceKm, List<String> conflicts) implements ReplanChange {
        public Joined {
            distanceKm = Map.copyOf(distanceKm);
            conflicts = List.copyOf(conflicts);
        }
    }
}
