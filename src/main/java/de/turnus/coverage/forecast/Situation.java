package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.List;
import java.util.Set;

/**
 * All that a forecast is reckoned from.
 *
 * @param halbjahre of the Turnus that have seats, in the order of time
 * @param offices that are to be reached, each once
 */
public record Situation(
        List<HalbjahrSupply> halbjahre, List<ForecastOffice> offices, Recurrence recurrence, LoadSoFar loadSoFar) {
    /** The same without some half-years; who was to come there is open again. */
    public Situation without(Set<HalbjahrId> left) {
        return new Situation(
                halbjahre.stream().filter(h -> !left.contains(h.id())).toList(),
                offices.stream()
                        .map(office ->
                                office.halbjahr() != null && left.contains(office.halbjahr()) ? office.open() : office)
                        .toList(),
                recurrence,
                loadSoFar);
    }

    /** The same with {@code maxSeats} in every half-year ahead. */
    Situation atMaxSeats() {
        return new Situation(
                halbjahre.stream().map(HalbjahrSupply::atMaxSeats).toList(), offices, recurrence, loadSoFar);
    }
}
