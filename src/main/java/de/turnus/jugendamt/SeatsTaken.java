package de.turnus.jugendamt;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many seats of the Halbjahre are taken: by Verfahren that are not cancelled, and by places that are promised to
 * offices without a Verfahren in the Turnus.
 *
 * @param promised Halbjahr by office
 */
record SeatsTaken(List<Verfahren> verfahren, Map<String, HalbjahrId> promised) {
    /** Offices that take a seat. */
    int in(HalbjahrId halbjahr) {
        Set<String> offices = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        verfahren.stream().filter(v -> v.status() != VerfahrenStatus.CANCELLED).forEach(v -> {
            if (v.halbjahr().equals(halbjahr)) {
                offices.add(v.ags());
            }
            if (v.halbjahr().turnus().equals(halbjahr.turnus())) {
                reached.add(v.ags());
            }
        });
        promised.forEach((ags, where) -> {
            if (where.equals(halbjahr) && !reached.contains(ags)) {
                offices.add(ags);
            }
        });
        return offices.size();
    }

    boolean hasRoom(Halbjahr halbjahr) {
        return in(halbjahr.id()) < halbjahr.maxSeats();
    }

    /** The Halbjahre with a free seat from a day's Halbjahr on, in the same Turnus as another; "keines" where none has. */
    String withRoom(List<Halbjahr> halbjahre, HalbjahrId from, HalbjahrId like) {
        String free = halbjahre.stream()
                .filter(h -> h.id().compareTo(from) >= 0)
                .filter(h -> h.id().turnus().equals(like.turnus()))
                .filter(this::hasRoom)
                .map(h -> h.id().toString())
                .collect(Collectors.joining(", "));
        return free.isEmpty() ? "keines" : free;
    }
}
