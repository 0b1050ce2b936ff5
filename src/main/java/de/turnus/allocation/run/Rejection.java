package de.turnus.allocation.run;

import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import de.turnus.allocation.solver.SearchEnd;

import java.util.stream.Collectors;

/** Why a plan that was found is not shown. */
final class Rejection {
    private Rejection() {}

    /** German: which promises the plan breaks, the first place of each, and what to do about it. */
    static String reason(Pruefbericht report, SearchEnd end) {
        String remedy = end == SearchEnd.COMPLETED
                ? "Die Betreuung des Dienstes verständigen."
                : "Noch einmal starten und länger suchen lassen.";
        return "Der gefundene Plan hält die Prüfung nicht und wird nicht gezeigt. " + remedy + " Verletzt: "
                + report.checks().stream()
                        .filter(check -> check.verdict() == Verdict.BROKEN)
                        .map(check -> check.id() + " („" + check.title() + "“ "
                                + check.findings().getFirst() + ")")
                        .collect(Collectors.joining("; "));
    }
}
