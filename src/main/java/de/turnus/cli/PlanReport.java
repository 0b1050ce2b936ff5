package de.turnus.cli;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.problem.Scorecard.ConstraintCost;
import de.turnus.allocation.problem.Scorecard.HalbjahrCost;
import de.turnus.allocation.problem.Scorecard.OfficeCost;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.solver.SearchResult;
import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan as text: who goes where, who nowhere, how full the Halbjahre are, and what it all costs. */
final class PlanReport {
    private final PortableProblem problem;
    private final SearchResult result;
    private final Scorecard scorecard;
    private final Map<String, Participant> offices;
    private final List<String> lines = new ArrayList<>();

    private PlanReport(PortableProblem problem, SearchResult result) {
        this.problem = problem;
        this.result = result;
        this.scorecard = Scorecard.of(problem, result.allocations());
        this.offices = problem.participants().stream().collect(Collectors.toMap(Participant::ags, Function.identity()));
    }

    /** @param certificate what is proven about the plan; null where nothing was asked to be */
    static void print(
            PortableProblem problem,
            SearchResult result,
            @Nullable Certificate certificate,
            Pruefbericht check,
            PrintWriter out) {
        PlanReport report = new PlanReport(problem, result);
        report.title();
        report.scorecard.halbjahre().forEach(report::halbjahr);
        report.unplaced();
        report.seats();
        report.costs();
        if (certificate != null) {
            report.proof(certificate);
        }
        report.lines.add("Prüfung: " + check.summary());
        report.lines.forEach(out::println);
        out.flush();
    }

    private void title() {
        long placed =
                scorecard.halbjahre().stream().mapToInt(HalbjahrCost::placed).sum();
        lines.add(problem.name() + ": " + placed + " von "
                + (offices.size() == 1 ? "einem Jugendamt" : offices.size() + " Jugendämtern") + " geplant");
    }

    private void halbjahr(HalbjahrCost halbjahr) {
        section(halbjahr.halbjahr() + ": " + halbjahr.placed() + " Verfahren");
        TextTable table =
                new TextTable("Jugendamt", "Wunsch", "Team", "Landschaftsverband", "Regierungsbezirk", "Größenklasse");
        for (OfficeCost place : scorecard.offices()) {
            if (halbjahr.halbjahr().equals(place.halbjahr()) && place.analyseteam() != null) {
                Participant office = office(place);
                table.row(
                        office.ags(),
                        wish(office, halbjahr.halbjahr()),
                        place.analyseteam(),
                        office.landschaftsverband(),
                        office.regierungsbezirk(),
                        office.sizeClass());
            }
        }
        lines.addAll(table.lines());
    }

    private static String wish(Participant office, String halbjahr) {
        if (office.wishes().isEmpty()) {
            return "–";
        }
        int index = office.wishes().indexOf(halbjahr);
        return index < 0 ? "nicht genannt" : (index + 1) + ".";
    }

    private void unplaced() {
        List<Participant> left = scorecard.offices().stream()
                .filter(place -> place.halbjahr() == null)
                .map(this::office)
                .toList();
        if (left.isEmpty()) {
            return;
        }
        section("Ohne Platz: " + left.size());
        TextTable table =
                new TextTable("Jugendamt", "Anspruch", "Landschaftsverband", "Regierungsbezirk", "Größenklasse");
        left.forEach(office -> table.row(
                office.ags(),
                claim(office.claim()),
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.sizeClass()));
        lines.addAll(table.lines());
    }

    private static String claim(Claim claim) {
        return switch (claim) {
            case CARRIED_OVER -> "rückt nach";
            case REGISTERED -> "angemeldet";
            case UNREGISTERED -> "nicht angemeldet";
        };
    }

    private void seats() {
        section("Plätze");
        TextTable table = new TextTable("Halbjahr", "Verfahren", "mindestens", "Ziel", "höchstens");
        scorecard
                .halbjahre()
                .forEach(h -> table.row(h.halbjahr(), h.placed(), h.minSeats(), h.targetSeats(), h.maxSeats()));
        lines.addAll(table.lines());
    }

    private void costs() {
        section("Kosten");
        TextTable table = new TextTable("Regel", "Gewicht", "Kosten");
        for (ConstraintCost cost : scorecard.constraints()) {
            table.row(cost.id(), cost.weight(), cost.cost());
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("Bewertung: " + ProgressLine.levels(result.score()));
        lines.add(String.format(
                Locale.GERMANY,
                "Suche: %s nach %.1f s und %,d Zügen",
                switch (result.endedBy()) {
                    case COMPLETED -> "abgeschlossen";
                    case TIME_LIMIT -> "von der Zeitgrenze beendet";
                    case STOPPED -> "abgebrochen";
                },
                result.elapsed().toMillis() / 1000.0,
                result.moves()));
    }

    private void proof(Certificate certificate) {
        lines.add(String.format(
                Locale.GERMANY,
                "Nachweis: %s (%s, %.1f s)",
                switch (certificate.status()) {
                    case OPTIMAL ->
                        certificate.levels().getLast().isProven()
                                ? "kein Plan ist besser, auf keiner Stufe"
                                : "kein Plan ist besser; offen ist nur, ob einer die Lose noch besser achtet";
                    case FEASIBLE ->
                        String.format(
                                Locale.GERMANY,
                                "jeder Plan kostet auf der Stufe Regeln mindestens %,d, dieser höchstens %.2f %% mehr",
                                certificate.bound(),
                                certificate.gap().doubleValue() * 100);
                },
                certificate.engine(),
                certificate.seconds().doubleValue()));
        if (certificate.note() != null) {
            lines.add(certificate.note());
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private Participant office(OfficeCost place) {
        Participant office = offices.get(place.ags());
        if (office == null) {
            throw new IllegalStateException(problem.name() + " has no participant " + place.ags());
        }
        return office;
    }
}
