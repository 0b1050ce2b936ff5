package de.turnus.allocation.replan;

import de.turnus.allocation.replan.ReplanChange.HalbjahrSeats;
import de.turnus.allocation.replan.ReplanChange.Joined;
import de.turnus.allocation.replan.ReplanChange.TeamGone;
import de.turnus.allocation.replan.ReplanChange.TeamSeats;
import de.turnus.allocation.replan.ReplanChange.Withdrawn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a replan is to reckon with.
 *
 * @param changes since the release, at least one unless somebody is loosened
 * @param loosened whose place may change
 * @param begun Halbjahre that have begun or are over: whoever has a place there keeps it, whatever is loosened, and
 *     nobody comes in but with a pin
 */
public record ReplanOrder(List<ReplanChange> changes, Loosening loosened, List<String> begun) {
    public ReplanOrder {
        changes = List.copyOf(changes);
        begun = List.copyOf(begun);
    }

    /** Nobody is loosened, no Halbjahr has begun. */
    public static ReplanOrder of(ReplanChange... changes) {
        return new ReplanOrder(List.of(changes), Loosening.NOBODY, List.of());
    }

    public ReplanOrder loosening(Loosening other) {
        return new ReplanOrder(changes, other, begun);
    }

    /** Whether an office may get another place than its released one. */
    boolean frees(String ags, Releases.Place place) {
        return loosened.includes(ags) && !begun.contains(place.halbjahr());
    }

    Set<String> withdrawn() {
        return only(Withdrawn.class).map(Withdrawn::ags).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Joined> joined() {
        return only(Joined.class).toList();
    }

    List<HalbjahrSeats> halbjahrSeats() {
        return only(HalbjahrSeats.class).toList();
    }

    /** The seats of a team in a Halbjahr from now on. */
    int seatsAfter(String analyseteam, String halbjahr, int before) {
        if (!begun.contains(halbjahr)
                && only(TeamGone.class).anyMatch(gone -> gone.analyseteam().equals(analyseteam))) {
            return 0;
        }
        return only(TeamSeats.class)
                .filter(change -> change.analyseteam().equals(analyseteam)
                        && change.halbjahr().equals(halbjahr))
                .map(TeamSeats::seats)
                .findFirst()
                .orElse(before);
    }

    private <T extends ReplanChange> Stream<T> only(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
