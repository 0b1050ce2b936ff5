package de.turnus.coverage;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a coverage is reckoned from.
 *
 * @param offices all offices that ever were
 * @param halbjahre of the Turnus
 * @param verfahren of the Turnus
 * @param places of the plan that lie in the Turnus, at most one for each office and none for one with a Verfahren
 */
record Facts(
        Turnus turnus,
        LocalDate referenceDay,
        List<Jugendamt> offices,
        List<Halbjahr> halbjahre,
        List<Verfahren> verfahren,
        @Nullable CountedPlan plan,
        List<Place> places) {

    /** Keeps what belongs to the Turnus. An office whose Verfahren was cancelled is still to come, so its place counts. */
    static Facts of(
            Turnus turnus,
            LocalDate today,
            List<Jugendamt> offices,
            List<Halbjahr> halbjahre,
            List<Verfahren> verfahren,
            @Nullable CountedPlan plan,
            List<Place> places) {
        List<Verfahren> inTurnus =
                verfahren.stream().filter(v -> turnus.contains(v.halbjahr())).toList();
        Set<String> reached = inTurnus.stream()
                .filter(v -> v.status() != VerfahrenStatus.CANCELLED)
                .map(Verfahren::ags)
                .collect(Collectors.toSet());
        return new Facts(
                turnus,
                nearest(today, turnus),
                offices,
                halbjahre.stream().filter(h -> turnus.contains(h.id())).toList(),
                inTurnus,
                plan,
                places.stream()
                        .filter(place -> turnus.contains(place.halbjahr()))
                        .filter(place -> !reached.contains(place.ags()))
                        .toList());
    }

    private static LocalDate nearest(LocalDate today, Turnus turnus) {
        if (today.isBefore(turnus.firstDay())) {
            return turnus.firstDay();
        }
        return today.isAfter(turnus.lastDay()) ? turnus.lastDay() : today;
    }
}
