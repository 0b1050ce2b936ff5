package de.turnus.coverage;

import de.turnus.analyseteam.Analyseteam;
import de.turnus.coverage.forecast.DateBasis;
import de.turnus.coverage.forecast.ForecastOffice;
import de.turnus.coverage.forecast.GermanList;
import de.turnus.coverage.forecast.HalbjahrPhase;
import de.turnus.coverage.forecast.HalbjahrSupply;
import de.turnus.coverage.forecast.LoadSoFar;
import de.turnus.coverage.forecast.Situation;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a forecast takes for granted, in German sentences with the numbers of this very forecast. */
final class Assumptions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private final ForecastFacts facts;
    private final Situation situation;
    private final List<String> sentences = new ArrayList<>();

    Assumptions(ForecastFacts facts, Situation situation) {
        this.facts = facts;
        this.situation = situation;
    }

    List<String> sentences() {
        addOffices();
        addUnnamed();
        addBegun();
        addSeats();
        addTeams();
        addPlan();
        addRecurrence();
        addLoad();
        sentences.add(
                "Wünsche, ausgeschlossene Halbjahre und Interessenkonflikte der Jugendämter sind nicht berücksichtigt;"
                        + " Jugendämter ohne Termin gelten als austauschbar, soweit der Abstand zum letzten Verfahren es zulässt."
                        + " Wo das offenlässt, wer wann an der Reihe ist, stehen Grenzen (mindestens, höchstens).");
        sentences.add(
                "Am günstigsten ist die Änderung mit den wenigsten zusätzlichen Plätzen der Halbjahre, dann den wenigsten"
                        + " zusätzlichen Teamplätzen, dann der gleichmäßigsten Belastung der bevorstehenden Halbjahre (kleinste Summe"
                        + " der Quadrate), dann der früheren. Verfahren und Plätze im Plan bleiben, wo sie sind.");
        return sentences;
    }

    private void addOffices() {
        long verfahren = count(office -> office.basis() == DateBasis.VERFAHREN);
        long assumed = facts.facts().verfahren().stream()
                .filter(v -> v.assumed() && v.status() != VerfahrenStatus.CANCELLED)
                .map(Verfahren::ags)
                .distinct()
                .count();
        sentences.add("Stand " + day(facts.asOf()) + ". Gezählt sind die "
                + situation.offices().size()
                + " Jugendämter, die am " + day(facts.facts().referenceDay()) + " bestehen; " + verfahren
                + " davon haben in diesem Turnus ein Verfahren (stattgefunden, laufend oder geplant)"
                + (assumed == 0 ? "." : ", " + assumed + " davon sind angenommen: keine Quelle nennt sie."));
    }

    private void addUnnamed() {
        List<HalbjahrSupply> unnamed =
                situation.halbjahre().stream().filter(h -> h.unnamed() > 0).toList();
        if (unnamed.isEmpty()) {
            return;
        }
        int sum = unnamed.stream().mapToInt(HalbjahrSupply::unnamed).sum();
        long open = count(office -> office.basis() == DateBasis.OPEN);
        sentences.add(GermanList.count(sum, "Jugendamt ist", "Jugendämter sind") + " angekündigt und nicht benannt ("
                + listed(unnamed, HalbjahrSupply::unnamed) + "): sie gelten als erreicht, und jedes der " + open
                + " Jugendämter ohne Termin kann darunter sein.");
        if (open < sum) {
            sentences.add("Nur " + open + " Jugendämter sind ohne Termin: mindestens " + (sum - open)
                    + " der angekündigten stehen auch im Plan oder sind unter den Verfahren.");
        }
    }

    private void addBegun() {
        List<HalbjahrSupply> begun = in(HalbjahrPhase.BEGUN);
        if (begun.isEmpty()) {
            return;
        }
        int seats = begun.stream().mapToInt(HalbjahrSupply::seats).sum();
        List<HalbjahrId> ids = begun.stream().map(HalbjahrSupply::id).toList();
        sentences.add(GermanList.of(ids) + (begun.size() == 1 ? " hat" : " haben") + " begonnen: die "
                + GermanList.count(seats, "vorgesehene Platz gilt", "vorgesehenen Plätze gelten") + " als genutzt ("
                + listed(begun, HalbjahrSupply::seats)
                + "), auch wo noch kein Verfahren eingetragen ist, und mehr werden es"
                + " nicht. Was wäre, wenn sie nicht genutzt wurden, zeigt without="
                + String.join(",", ids.stream().map(HalbjahrId::toString).toList()) + ".");
    }

    private void addSeats() {
        List<HalbjahrSupply> ahead = in(HalbjahrPhase.AHEAD);
        sentences.add(
                ahead.isEmpty()
                        ? "Kein Halbjahr dieses Turnus steht noch bevor."
                        : "Bevorstehende Halbjahre haben ihre " + facts.seats().german() + ": "
                                + listed(ahead, HalbjahrSupply::seats)
                                + ". Jeder Platz wird genutzt, solange es ein Jugendamt für ihn gibt.");
    }

    private void addTeams() {
        List<HalbjahrSupply> ahead = in(HalbjahrPhase.AHEAD);
        List<HalbjahrSupply> known =
                ahead.stream().filter(h -> h.teamSeats() != null).toList();
        if (!known.isEmpty()) {
            sentences.add("Die Analyseteams können so viele Verfahren begleiten: "
                    + listed(known, HalbjahrSupply::teamSeats) + "."
                    + (facts.teams().stream().anyMatch(Analyseteam::demo) ? " Demoteams zählen mit." : ""));
        }
        if (known.size() < ahead.size()) {
            sentences.add("Für "
                    + GermanList.of(ahead.stream()
                            .filter(h -> h.teamSeats() == null)
                            .map(HalbjahrSupply::id)
                            .toList())
                    + " hat kein Analyseteam Plätze eingetragen: die Teams begrenzen dort nichts.");
        }
    }

    private void addPlan() {
        CountedPlan plan = facts.facts().plan();
        long open = count(office -> office.basis() == DateBasis.OPEN);
        if (plan != null && !plan.provisional()) {
            sentences.add("Der Plan „" + plan.name()
                    + "“ ist freigegeben, was er zusagt, steht unter den geplanten Verfahren; " + open
                    + " Jugendämter sind ohne Termin.");
            return;
        }
        sentences.add(
                plan == null
                        ? "Kein Plan ist gezählt: wann die " + open
                                + " Jugendämter ohne Termin an der Reihe sind, ist offen."
                        : "Gezählt ist der vorläufige, nicht freigegebene Plan „" + plan.name() + "“: "
                                + count(office -> office.basis() == DateBasis.PLAN)
                                + " Jugendämter haben darin einen Platz in diesem Turnus, " + open
                                + " sind ohne Termin.");
    }

    private void addRecurrence() {
        long known = count(office -> office.basis() == DateBasis.OPEN && office.last() != null);
        sentences.add("Zwischen zwei Verfahren eines Jugendamts liegen "
                + situation.recurrence().minInterval() + " bis "
                + situation.recurrence().maxInterval() + " Halbjahre. Von den Jugendämtern ohne Termin ist für " + known
                + " ein Verfahren aus einem früheren Turnus bekannt oder geplant; für die übrigen gilt jedes Halbjahr als"
                + " zulässig.");
    }

    private void addLoad() {
        LoadSoFar load = situation.loadSoFar();
        sentences.add(
                load.halbjahre().isEmpty()
                        ? "Noch kein Halbjahr ist abgeschlossen: einen Vergleich mit dem bisher Geleisteten gibt es nicht."
                        : "Bisher wurden in einem Halbjahr " + load.least() + " bis " + load.most()
                                + " Verfahren durchgeführt oder angekündigt ("
                                + GermanList.joined(load.halbjahre().stream()
                                        .map(h -> h.halbjahr() + " " + h.verfahren())
                                        .toList())
                                + ").");
    }

    private List<HalbjahrSupply> in(HalbjahrPhase phase) {
        return situation.halbjahre().stream().filter(h -> h.phase() == phase).toList();
    }

    private long count(Predicate<ForecastOffice> which) {
        return situation.offices().stream().filter(which).count();
    }

    private static String listed(List<HalbjahrSupply> halbjahre, Function<HalbjahrSupply, @Nullable Integer> number) {
        return GermanList.joined(
                halbjahre.stream().map(h -> h.id() + " " + number.apply(h)).toList());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
