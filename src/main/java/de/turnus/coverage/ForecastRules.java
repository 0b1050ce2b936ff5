package de.turnus.coverage;

import de.turnus.coverage.forecast.GermanList;
import de.turnus.coverage.forecast.HalbjahrPhase;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
import de.turnus.web.ProblemType;

import java.util.List;

/** What a forecast cannot be asked. */
record ForecastRules(ForecastFacts facts) {
    /** A Turnus whose half-years have no seats is not a Turnus that does not close. */
    void requireSeats() {
        List<Halbjahr> halbjahre = facts.facts().halbjahre();
        if (halbjahre.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(
                    "Für den " + turnus() + " ist kein Halbjahr hinterlegt: zuerst unter"
                            + " /api/v1/halbjahre die Halbjahre mit ihren Plätzen anlegen, etwa PUT /api/v1/halbjahre/"
                            + facts.facts().turnus().firstYear() + "-H1.");
        }
        if (halbjahre.stream().allMatch(halbjahr -> halbjahr.maxSeats() == 0)) {
            throw ProblemType.UNPROCESSABLE.because("Der " + turnus() + " hat keine Plätze: in " + GermanList.of(ids())
                    + " ist maxSeats 0. Unter /api/v1/halbjahre Plätze eintragen.");
        }
    }

    /** What has happened cannot be left out, and something has to stay. */
    void requireRemovable(List<HalbjahrId> without) {
        for (HalbjahrId id : without) {
            Halbjahr halbjahr = facts.facts().halbjahre().stream()
                    .filter(h -> h.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> ProblemType.INVALID_PARAMETER.because("without=" + id + ": das Halbjahr " + id
                            + " gehört nicht zum " + turnus() + " oder ist nicht hinterlegt. Eines oder mehrere von "
                            + String.join(
                                    ", ",
                                    ids().stream().map(HalbjahrId::toString).toList()) + " angeben."));
            if (facts.phase(halbjahr) == HalbjahrPhase.SETTLED) {
                throw ProblemType.UNPROCESSABLE.because("without=" + id + ": in " + id
                        + " haben Verfahren stattgefunden; weglassen lassen sich nur begonnene und bevorstehende"
                        + " Halbjahre.");
            }
        }
        if (without.size() == ids().size()) {
            throw ProblemType.UNPROCESSABLE.because("without="
                    + String.join(
                            ",", without.stream().map(HalbjahrId::toString).toList())
                    + " lässt kein Halbjahr übrig: mindestens eines von " + GermanList.of(ids()) + " behalten.");
        }
    }

    private List<HalbjahrId> ids() {
        return facts.facts().halbjahre().stream().map(Halbjahr::id).toList();
    }

    private String turnus() {
        Turnus turnus = facts.facts().turnus();
        return "Turnus " + turnus.firstYear() + "–" + turnus.lastYear();
    }
}
