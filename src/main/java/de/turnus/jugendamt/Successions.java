package de.turnus.jugendamt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who came after the offices that ended: where several were merged, one office succeeds them all. An office that is founded
 * while the one that served its area goes on, as a town's own beside its Kreis, succeeds nobody and begins without a history.
 */
final class Successions {
    private static final Comparator<Verfahren> BY_OFFICE_AND_TIME =
            Comparator.comparing(Verfahren::ags).thenComparing(Verfahren::halbjahr);

    private final Map<String, String> successors = new HashMap<>();

    Successions(List<Jugendamt> offices) {
        for (Jugendamt office : offices) {
            if (office.successor() != null) {
                successors.put(office.ags(), office.successor());
            }
        }
    }

    /** Those that follow an office one after the other; ends where it would come back to one that it has named. */
    Set<String> after(String ags) {
        Set<String> following = new LinkedHashSet<>();
        String next = successors.get(ags);
        while (next != null && following.add(next)) {
            next = successors.get(next);
        }
        return following;
    }

    /** The Verfahren, and each once more under the key of every office that came after its own. */
    List<Verfahren> withInherited(List<Verfahren> history) {
        List<Verfahren> all = new ArrayList<>(history);
        for (Verfahren verfahren : history) {
            for (String heir : after(verfahren.ags())) {
                all.add(new Verfahren(
                        heir,
                        verfahren.halbjahr(),
                        verfahren.phase(),
                        verfahren.status(),
                        verfahren.selfInitiated(),
                        verfahren.assumed(),
                        verfahren.nameInSource()));
            }
        }
        all.sort(BY_OFFICE_AND_TIME);
        return List.copyOf(all);
    }

    /** Offices that in the end would succeed themselves. */
    Set<String> circular() {
        Set<String> circular = new HashSet<>();
        successors.keySet().stream().filter(ags -> after(ags).contains(ags)).forEach(circular::add);
        return circular;
    }
}
