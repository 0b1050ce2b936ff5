package de.turnus.cli;

import de.turnus.allocation.AllocationRound;
import de.turnus.allocation.AllocationRow;
import de.turnus.allocation.SearchSummary;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard.TeamCost;
import de.turnus.coverage.Counts;
import de.turnus.coverage.Coverage;
import de.turnus.coverage.HalbjahrCoverage;
import de.turnus.demo.DemoPlan;
import de.turnus.demo.RunningService;
import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A round of the demo as text: its plan, the wishes that it fulfils, and how far the Turnus comes with it. */
final class DemoReport {
    private final DemoPlan plan;
    private final List<String> lines = new ArrayList<>();

    private DemoReport(DemoPlan plan) {
        this.plan = plan;
    }

    static void print(DemoPlan plan, String address, PrintWriter out) {
        DemoReport report = new DemoReport(plan);
        report.round(address);
        report.halbjahre();
        report.coverage();
        report.lines.forEach(out::println);
        out.flush();
    }

    /** The same figures of several rounds side by side. */
    static void compare(List<DemoPlan> plans, PrintWriter out) {
        TextTable table = new TextTable("Runde", "Ziel", "ohne Platz", "1. Wunsch", "2.", "3.", "andere", "Regeln");
        for (DemoPlan plan : plans) {
            WishCounts wishes = WishCounts.of(plan);
            table.row(
                    plan.round().name(),
                    plan.round().halbjahre().stream()
                            .mapToInt(Halbjahr::targetSeats)
                            .sum(),
                    wishes.unplaced(),
                    wishes.first(),
                    wishes.second(),
                    wishes.third(),
                    wishes.other(),
                    score(plan.round()).policy());
        }
        out.println();
        out.println("Vergleich");
        table.lines().forEach(out::println);
        out.flush();
    }

    /** Where to look next. */
    static void next(RunningService service, DemoPlan plan, String address, PrintWriter out) {
        out.println();
        out.println("Weiter mit dem Konto leitung-1, Kennwort turnus-demo");
        out.println("  Plan als Tabelle\n    " + address + "/allocations.csv");
        out.println("  Punkte im Einzelnen\n    " + address + "/scorecard");
        out.println("  Stand als Tabelle\n    " + service.addressOf("/coverage.csv?round=")
                + plan.round().id());
        out.println("  Alles im Browser\n    " + service.addressOf("").replace("/api/v1", "/q/swagger-ui/"));
        out.flush();
    }

    private void round(String address) {
        AllocationRound round = plan.round();
        SearchSummary search = Objects.requireNonNull(round.search());
        section("Runde „" + round.name() + "“");
        lines.add("Kennung     " + round.id());
        lines.add("Adresse     " + address);
        lines.add("Teilnehmer  " + round.participants().total() + " Jugendämter, davon "
                + round.participants().registered() + " angemeldet und "
                + round.participants().unregistered() + " nicht");
        lines.add("Bewertung   " + ProgressLine.levels(score(round)));
        lines.add(String.format(
                Locale.GERMANY,
                "Suche       %s nach %.1f s und %,d Zügen",
                switch (search.endedBy()) {
                    case COMPLETED -> "abgeschlossen";
                    case TIME_LIMIT -> "von der Zeitgrenze beendet";
                    case STOPPED -> "angehalten";
                },
                search.seconds(),
                search.moves()));
        lines.add("Nachweis    "
                + (round.certificateStatus() == Certificate.Status.OPTIMAL
                        ? "kein Plan ist besser"
                        : "ein besserer Plan ist nicht ausgeschlossen"));
        WishCounts wishes = WishCounts.of(plan);
        lines.add("Wünsche     1. Wunsch " + wishes.first() + ", 2. Wunsch " + wishes.second() + ", 3. Wunsch "
                + wishes.third() + ", anderes Halbjahr " + wishes.other() + ", ohne Wunsch " + wishes.without());
        lines.add("Ohne Platz  " + wishes.unplaced() + " Jugendämter");
        if (round.outdated()) {
            lines.add("Seit dem Plan wurden Festsetzungen geändert: mit POST " + address + "/solve neu planen.");
        }
    }

    private void halbjahre() {
        section("Plan");
        TextTable table = new TextTable(
                "Halbjahr",
                "mindestens",
                "Ziel",
                "höchstens",
                "Teamplätze",
                "geplant",
                "1. Wunsch",
                "2.",
                "3.",
                "andere",
                "ohne Wunsch");
        for (Halbjahr halbjahr : plan.round().halbjahre()) {
            List<AllocationRow> there = plan.rows().stream()
                    .filter(row -> halbjahr.id().equals(row.halbjahr()))
                    .toList();
            WishCounts wishes = WishCounts.of(there);
            table.row(
                    halbjahr.id(),
                    halbjahr.minSeats(),
                    halbjahr.targetSeats(),
                    halbjahr.maxSeats(),
                    teamSeats(halbjahr),
                    there.size(),
                    wishes.first(),
                    wishes.second(),
                    wishes.third(),
                    wishes.other(),
                    wishes.without());
        }
        lines.addAll(table.lines());
        int teamSeats =
                plan.round().halbjahre().stream().mapToInt(this::teamSeats).sum();
        int participants = plan.round().participants().total();
        if (teamSeats < participants) {
            lines.add("Die Analyseteams haben zusammen " + teamSeats + " Plätze für " + participants + " Jugendämter.");
        }
    }

    private int teamSeats(Halbjahr halbjahr) {
        return plan.scorecard().teams().stream()
                .filter(team -> team.halbjahr().equals(halbjahr.id()))
                .mapToInt(TeamCost::seats)
                .sum();
    }

    private void coverage() {
        Coverage coverage = plan.coverage();
        section("Stand des Turnus " + coverage.turnus().firstYear() + "–"
                + coverage.turnus().lastYear() + " mit diesem Plan");
        TextTable table = new TextTable(
                "Zeitraum",
                "Plätze",
                "abgeschlossen",
                "laufend",
                "geplant",
                "zusammen",
                "frei",
                "angekündigt",
                "benannt",
                "angenommen");
        coverage.halbjahre().forEach(halbjahr -> row(table, halbjahr));
        row(table, "gesamt", coverage.seats(), coverage.counts().total(), null, null);
        lines.addAll(table.lines());
        coverage.halbjahre().stream()
                .map(HalbjahrCoverage::contradiction)
                .filter(Objects::nonNull)
                .forEach(lines::add);
        lines.add(
                "Offen, also ohne Verfahren und ohne Platz: " + coverage.open().offices() + " von "
                        + coverage.counts().total().offices().of() + " Jugendämtern.");
    }

    private static void row(TextTable table, HalbjahrCoverage halbjahr) {
        row(
                table,
                halbjahr.halbjahr().toString(),
                halbjahr.seats(),
                halbjahr.counts().total(),
                halbjahr.announced(),
                halbjahr.announced() == null ? null : halbjahr.named());
    }

    private static void row(
            TextTable table,
            String period,
            int seats,
            Counts counts,
            @Nullable Integer announced,
            @Nullable Integer named) {
        int taken = counts.completed() + counts.running() + counts.planned();
        table.row(
                period,
                seats,
                counts.completed(),
                counts.running(),
                counts.planned(),
                taken,
                Math.max(0, seats - taken),
                announced == null ? TextTable.NONE : announced,
                named == null ? TextTable.NONE : named,
                counts.assumed());
    }

    private static Score score(AllocationRound round) {
        return Objects.requireNonNull(round.score());
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }
}
