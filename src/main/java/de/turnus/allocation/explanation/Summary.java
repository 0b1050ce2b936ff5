package de.turnus.allocation.explanation;

import de.turnus.allocation.explanation.Alternative.Reason;
import de.turnus.allocation.explanation.Alternative.ReasonKind;
import de.turnus.allocation.explanation.Alternative.Replanned;
import de.turnus.allocation.problem.Participant;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One paragraph in German: where an office is and why none of its better wishes was met. */
final class Summary {
    private static final int REASONS = 2;

    private final OfficeName who;
    private final Participant office;
    private final boolean pinned;

    /** @param pinned whether the office's place is fixed */
    Summary(OfficeName who, Participant office, boolean pinned) {
        this.who = who;
        this.office = office;
        this.pinned = pinned;
    }

    String of(@Nullable String halbjahr, @Nullable String team, List<Alternative> alternatives) {
        List<String> sentences = new ArrayList<>();
        sentences.add(place(halbjahr, team));
        if (pinned) {
            sentences.add("Dieser Platz ist festgesetzt; was folgt, gilt ohne diese Festsetzung.");
        }
        int rank = office.wishes().indexOf(halbjahr);
        List<String> better =
                office.wishes().subList(0, rank < 0 ? office.wishes().size() : rank);
        for (String wish : better) {
            alternatives.stream()
                    .filter(a -> a.halbjahr().equals(wish))
                    .findFirst()
                    .ifPresent(a -> sentences.add(wish(a)));
        }
        if (office.wishes().isEmpty()) {
            cheapest(alternatives)
                    .ifPresent(a -> sentences.add("Am nächsten kommt " + a.halbjahr() + "; es " + cost(a)));
        }
        return String.join(" ", sentences);
    }

    private String place(@Nullable String halbjahr, @Nullable String team) {
        if (halbjahr == null) {
            return who.opening() + " hat im Plan keinen Platz.";
        }
        String place = who.opening() + " ist dem Halbjahr " + halbjahr + " mit dem Analyseteam " + team + " zugeordnet";
        int wishes = office.wishes().size();
        int rank = office.wishes().indexOf(halbjahr) + 1;
        if (wishes == 0) {
            return place + "; Wünsche hat " + who.pronoun() + " nicht genannt.";
        }
        if (rank == 0) {
            return place + ", das nicht unter " + who.own("en") + " " + German.of(wishes, "Wunsch", "Wünschen")
                    + " ist.";
        }
        return place + ", "
                + who.own(wishes == 1 ? "em einzigen Wunsch" : "em " + rank + ". von " + wishes + " Wünschen")
                + (rank == 1 ? "; damit ist " + who.own("") + " erster Wunsch erfüllt." : ".");
    }

    private String wish(Alternative a) {
        return OfficeName.capital(who.own("")) + " "
                + (office.wishes().size() == 1 ? "einziger Wunsch " : a.wishRank() + ". Wunsch ") + a.halbjahr() + " "
                + cost(a);
    }

    /** "hätte, wenn sonst niemand wechselt, 3 Punkte mehr gekostet. …" */
    private String cost(Alternative a) {
        if (a.excluded()) {
            return "ist ausgeschlossen.";
        }
        Replanned replanned = a.replanned();
        String rest = because(a)
                + (replanned == null ? "" : " " + new Wording(who, true, a.halbjahr(), pinned).replanned(replanned));
        CostDifference cost = a.fixed().cost();
        if (cost.hard() > 0) {
            return "hätte, wenn sonst niemand wechselt, feste Vorgaben verletzt." + rest;
        }
        if (cost.placement() != 0 || cost.policy() == 0) {
            return "wäre, wenn sonst niemand wechselt, gleich gut bewertet gewesen." + rest;
        }
        return "hätte, wenn sonst niemand wechselt, " + German.points(Math.abs(cost.policy()))
                + (cost.policy() > 0 ? " mehr" : " weniger") + " gekostet." + rest;
    }

    private static String because(Alternative a) {
        List<Reason> reasons = a.reasons().stream()
                .filter(r -> r.kind() != ReasonKind.OTHER_WISHES && r.kind() != ReasonKind.OWN_PIN)
                .limit(REASONS)
                .toList();
        if (reasons.isEmpty()) {
            return "";
        }
        return " Ausschlaggebend: "
                + String.join(" ", reasons.stream().map(Reason::sentence).toList());
    }

    private static Optional<Alternative> cheapest(List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(a -> !a.excluded())
                .min(Comparator.comparing((Alternative a) -> a.replanned() == null
                        ? a.fixed().cost().levels()
                        : a.replanned().cost().levels()));
    }
}
