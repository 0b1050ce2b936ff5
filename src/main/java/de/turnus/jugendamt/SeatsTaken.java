package de.turnus.jugendamt;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;

import java.util.List;
import java.util.stream.Collectors;

/** How many seats of the Halbjahre are taken: by Verfahren that are not cancelled. What a released plan promises is among them. */
record SeatsTaken(List<Verfahren> verfahren) {
    /** Offices that take a seat. */
    int in(HalbjahrId halbjahr) {
        return (int) verfahren.stream()
                .filter(v -> v.status() != VerfahrenStatus.CANCELLED)
                .filter(v -> v.halbjahr().equals(halbjahr))
                .map(Verfahren::ags)
                .distinct()
                .count();
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
