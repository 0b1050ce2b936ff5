package de.turnus.allocation.pruefbericht;

import java.util.ArrayList;
import java.util.List;

/**
 * The mix in every Halbjahr. A plan may miss a quota where wishes or seats weigh more, but never in silence: every excess is
 * named, and what is named makes up what the score says.
 */
final class Quotas {
    static final List<Measure> MEASURES = List.of(
            Measure.LANDSCHAFTSVERBAND_BALANCE,
            Measure.SIZE_CLASS_BALANCE,
            Measure.REGIERUNGSBEZIRK_BALANCE,
            Measure.KREIS_SPREAD,
            Measure.TEAM_WORKLOAD);

    static final List<Property> PROPERTIES = List.of(new Property(
            "quotasNamed",
            "Jede Quote ist auf ganze Jugendämter genau eingehalten oder hier mit ihrer Abweichung genannt, und die"
                    + " genannten Abweichungen ergeben die ausgewiesenen Kosten.",
            Binding.ALWAYS,
            Quotas::examine));

    private Quotas() {}

    private static void examine(Submission submission, Findings findings) {
        Recount recount = new Recount(submission);
        List<String> named = new ArrayList<>();
        for (Measure measure : MEASURES) {
            named.addAll(recount.excesses(measure));
            ClaimedScore.compare(submission, measure, recount.costs(), findings);
        }
        named.forEach(findings::note);
    }
}
