package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** A change of seats, and its proof, in German sentences. */
record ClosingText(
        int seats,
        int teamSeats,
        int unreachable,
        List<SeatChange> changes,
        @Nullable SeatCut seatProof,
        @Nullable SeatCut teamProof) {
    String summary() {
        List<String> sentences = new ArrayList<>();
        if (seats == 0 && teamSeats == 0 && unreachable == 0) {
            return "Der Turnus schließt, ohne dass ein Platz hinzukommt.";
        }
        if (seats > 0) {
            sentences.add("Es " + (seats == 1 ? "fehlt 1 Platz: " : "fehlen " + seats + " Plätze: ")
                    + more(SeatChange::additionalSeats, "Platz", "Plätze") + ".");
        }
        if (teamSeats > 0) {
            sentences.add("Analyseteams können " + teamSeats + " Verfahren"
                    + " zu wenig begleiten: "
                    + more(SeatChange::additionalTeamSeats, "Teamplatz", "Teamplätze") + ".");
        }
        if (unreachable > 0) {
            sentences.add(
                    GermanList.count(unreachable, "Jugendamt ist", "Jugendämter sind")
                            + " in diesem Turnus durch keinen Platz mehr zu erreichen: kein bevorstehendes Halbjahr ist zulässig.");
        }
        return String.join(" ", sentences);
    }

    /** The half-years that get the same are named together, the most first. */
    private String more(ToIntFunction<SeatChange> additional, String one, String many) {
        Map<Integer, List<HalbjahrId>> byNumber = new TreeMap<>(Comparator.reverseOrder());
        for (SeatChange change : changes) {
            int number = additional.applyAsInt(change);
            if (number > 0) {
                byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(change.halbjahr());
            }
        }
        List<String> parts = new ArrayList<>();
        byNumber.forEach((number, halbjahre) -> parts.add((halbjahre.size() > 1 ? "je " : "")
                + GermanList.count(number, one, many) + " mehr in " + GermanList.of(halbjahre)));
        return GermanList.joined(parts);
    }

    String proof() {
        List<String> sentences = new ArrayList<>();
        if (seatProof != null) {
            sentences.add(proof(seatProof, "Plätze", "Platz"));
        }
        if (teamProof != null) {
            sentences.add(proof(teamProof, "Teamplätze", "Teamplatz"));
            if (teamSeats > teamProof.missing() - unreachable) {
                sentences.add("Weil die Plätze nicht dort fehlen, wo die Teamplätze fehlen, braucht es davon "
                        + teamSeats + ": mit den wenigsten Plätzen geht es nicht mit weniger.");
            }
        } else if (teamSeats > 0) {
            sentences.add("Mit den wenigsten Plätzen geht es nicht mit weniger als "
                    + GermanList.count(teamSeats, "Teamplatz", "Teamplätzen") + " mehr.");
        }
        return sentences.isEmpty()
                ? unreachable > 0
                        ? "Auch mit beliebig vielen Plätzen in den bevorstehenden Halbjahren blieben sie unerreicht."
                        : "Für jedes Jugendamt ist ein Platz da."
                : String.join(" ", sentences);
    }

    private String proof(SeatCut cut, String seatsWord, String seatWord) {
        String begun = cut.seatsBegun() == 0
                ? ""
                : " (" + cut.withoutDate() + " ohne Termin, weniger " + cut.seatsBegun()
                        + " angekündigte oder in begonnenen Halbjahren)";
        String where = cut.halbjahre().isEmpty() ? "In keinem Halbjahr" : "In " + GermanList.of(cut.halbjahre());
        String beyond = unreachable == 0
                ? ""
                : "; " + GermanList.count(unreachable, "davon ist", "davon sind") + " durch keinen Platz zu erreichen";
        return where + (cut.seats() == 1 ? " ist " : " sind ") + GermanList.count(cut.seats(), seatWord, seatsWord)
                + " für "
                + GermanList.count(cut.offices(), "Jugendamt", "Jugendämter") + " da" + begun + ": "
                + cut.missing() + " zu wenig" + beyond + ". Ein " + seatWord
                + " mehr erreicht höchstens ein Jugendamt mehr, also geht es nicht mit weniger.";
    }
}
