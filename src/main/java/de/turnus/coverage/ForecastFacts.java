package de.turnus.coverage;

import de.turnus.analyseteam.Analyseteam;
import de.turnus.coverage.forecast.DateBasis;
import de.turnus.coverage.forecast.ForecastOffice;
import de.turnus.coverage.forecast.HalbjahrPhase;
import de.turnus.coverage.forecast.HalbjahrSupply;
import de.turnus.coverage.forecast.LoadSoFar;
import de.turnus.coverage.forecast.Recurrence;
import de.turnus.coverage.forecast.Situation;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is stored, as a forecast needs it.
 *
 * @param facts of the Turnus
 * @param asOf today
 * @param allHalbjahre of every Turnus
 * @param allVerfahren of every Turnus
 * @param allPlaces of the plan, of every Turnus
 * @param teams with their seats by half-year
 */
record ForecastFacts(
        Facts facts,
        LocalDate asOf,
        SeatsAssumed seats,
        List<Halbjahr> allHalbjahre,
        List<Verfahren> allVerfahren,
        List<Place> allPlaces,
        List<Analyseteam> teams,
        Recurrence recurrence) {
    Situation situation() {
        List<HalbjahrSupply> supply =
                facts.halbjahre().stream().map(this::supply).toList();
        Set<HalbjahrId> settled = supply.stream()
                .filter(h -> h.phase() == HalbjahrPhase.SETTLED)
                .map(HalbjahrSupply::id)
                .collect(Collectors.toSet());
        Map<String, HalbjahrId> reached = new TreeMap<>();
        effective(facts.verfahren())
                .forEach(v -> reached.merge(v.ags(), v.halbjahr(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        Map<String, HalbjahrId> placed = facts.places().stream()
                // a place in a half-year that is over and of which no Verfahren came: the office is still to come
                .filter(place -> !settled.contains(place.halbjahr()))
                .filter(place -> facts.halbjahre().stream().anyMatch(h -> h.id().equals(place.halbjahr())))
                .collect(Collectors.toMap(Place::ags, Place::halbjahr, (a, b) -> a));
        Map<String, HalbjahrId> before = lastBeforeTurnus();
        return new Situation(
                supply,
                facts.offices().stream()
                        .filter(office -> office.existsOn(facts.referenceDay()))
                        .map(office -> office(
                                office, reached.get(office.ags()), placed.get(office.ags()), before.get(office.ags())))
                        .toList(),
                recurrence,
                loadSoFar());
    }

    /** Verfahren in half-years that have ended are facts; announced ones are taken for such. */
    HalbjahrPhase phase(Halbjahr halbjahr) {
        if (halbjahr.id().firstDay().isAfter(asOf)) {
            return HalbjahrPhase.AHEAD;
        }
        boolean isKnown = halbjahr.announced() != null || verfahrenIn(halbjahr.id()) > 0;
        return halbjahr.id().lastDay().isBefore(asOf) && isKnown ? HalbjahrPhase.SETTLED : HalbjahrPhase.BEGUN;
    }

    private HalbjahrSupply supply(Halbjahr halbjahr) {
        HalbjahrPhase phase = phase(halbjahr);
        int verfahren = verfahrenIn(halbjahr.id());
        int announced = halbjahr.announced() == null ? 0 : halbjahr.announced();
        int unnamed = Math.max(0, announced - verfahren);
        int planned = phase == HalbjahrPhase.AHEAD ? seats.of(halbjahr) : halbjahr.targetSeats();
        int known = verfahren + unnamed;
        boolean isCounted =
                phase == HalbjahrPhase.SETTLED || phase == HalbjahrPhase.BEGUN && halbjahr.announced() != null;
        return new HalbjahrSupply(
                halbjahr.id(),
                phase,
                isCounted ? known : planned,
                Math.max(halbjahr.maxSeats(), isCounted ? known : planned),
                teamSeats(halbjahr.id()),
                verfahren,
                unnamed);
    }

    private int verfahrenIn(HalbjahrId halbjahr) {
        return (int) effective(allVerfahren)
                .filter(v -> v.halbjahr().equals(halbjahr))
                .count();
    }

    /** Null where no team has seats: they may not have been entered yet. */
    private @Nullable Integer teamSeats(HalbjahrId halbjahr) {
        int seats = teams.stream()
                .mapToInt(team -> team.seats().getOrDefault(halbjahr.toString(), 0))
                .sum();
        return seats == 0 ? null : seats;
    }

    private static ForecastOffice office(
            Jugendamt office, @Nullable HalbjahrId reached, @Nullable HalbjahrId placed, @Nullable HalbjahrId last) {
        return new ForecastOffice(
                office.ags(),
                office.name(),
                office.landschaftsverband(),
                office.regierungsbezirk(),
                reached != null ? DateBasis.VERFAHREN : placed != null ? DateBasis.PLAN : DateBasis.OPEN,
                reached != null ? reached : placed,
                last);
    }

    private Map<String, HalbjahrId> lastBeforeTurnus() {
        Map<String, HalbjahrId> last = new TreeMap<>();
        Stream.concat(effective(allVerfahren).map(v -> new Place(v.ags(), v.halbjahr())), allPlaces.stream())
                .filter(place -> place.halbjahr().turnus().compareTo(facts.turnus()) < 0)
                .forEach(place -> last.merge(place.ags(), place.halbjahr(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return last;
    }

    private LoadSoFar loadSoFar() {
        return LoadSoFar.of(allHalbjahre.stream()
                .filter(halbjahr -> phase(halbjahr) == HalbjahrPhase.SETTLED)
                .map(halbjahr -> new LoadSoFar.Load(
                        halbjahr.id(),
                        Math.max(verfahrenIn(halbjahr.id()), halbjahr.announced() == null ? 0 : halbjahr.announced())))
                .toList());
    }

    private static Stream<Verfahren> effective(List<Verfahren> verfahren) {
        return verfahren.stream().filter(v -> v.status() != VerfahrenStatus.CANCELLED);
    }
}
