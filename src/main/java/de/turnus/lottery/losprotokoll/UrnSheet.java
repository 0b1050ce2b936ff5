package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Fraction;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that the document says of one urn.
 *
 * @param offices by key
 * @param drawn by Halbjahr, the last for waiting where anybody waits
 * @param seats how many Halbjahr seats there were
 */
record UrnSheet(
        String id,
        String landschaftsverband,
        List<OfficeLine> offices,
        List<OutcomeLine> drawn,
        int seats,
        int waiting,
        Balance balance,
        List<DecisionLine> decisions) {

    /** An office of the urn and what it drew. */
    record OfficeLine(String ags, String name, String regierungsbezirk, String sizeClass, String drawn) {}

    /**
     * A Halbjahr, or waiting.
     *
     * @param chance of every office in the urn, as counted: {@code 9/93}
     * @param reduced the same in lowest terms
     * @param percent the same, rounded
     */
    record OutcomeLine(
            String label,
            String words,
            int places,
            String chance,
            String reduced,
            String percent,
            List<OfficeLine> offices) {}

    static UrnSheet of(Urn urn, DrawnUrns.DrawnUrn drawn, Map<String, @Nullable String> result) {
        List<OfficeLine> offices =
                urn.offices().stream().map(office -> office(office, result)).toList();
        return new UrnSheet(
                urn.id(),
                German.landschaftsverband(urn.landschaftsverband()),
                offices,
                Outcome.of(urn).stream()
                        .map(outcome -> outcome(outcome, offices))
                        .toList(),
                offices.size() - urn.waiting(),
                urn.waiting(),
                Balance.of(urn, result),
                DecisionLine.of(new Shares(urn), drawn.decisions()));
    }

    /** How many offices lie in it. */
    public int count() {
        return offices.size();
    }

    private static OfficeLine office(Office office, Map<String, @Nullable String> result) {
        return new OfficeLine(
                office.ags(),
                office.name(),
                office.regierungsbezirk(),
                German.sizeClass(office.sizeClass()),
                Objects.requireNonNullElse(result.get(office.ags()), Outcome.WAITING));
    }

    private static OutcomeLine outcome(Outcome outcome, List<OfficeLine> offices) {
        return new OutcomeLine(
                outcome.label(),
                outcome.words(),
                outcome.places(),
                outcome.places() + "/" + offices.size(),
                new Fraction(outcome.places(), offices.size()).toString(),
                German.percent(outcome.places(), offices.size()),
                offices.stream()
                        .filter(office -> office.drawn().equals(outcome.label()))
                        .toList());
    }
}
