package de.turnus.allocation.explanation;

import de.turnus.allocation.explanation.Alternative.Exchange;
import de.turnus.allocation.explanation.Alternative.Reason;
import de.turnus.allocation.explanation.Alternative.ReasonKind;
import de.turnus.allocation.explanation.Alternative.Relocation;
import de.turnus.allocation.explanation.Alternative.Remedy;
import de.turnus.allocation.explanation.Alternative.Replanned;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Level;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in German what one other Halbjahr would have cost. */
final class Wording {
    private final OfficeName who;
    private final boolean placed;
    private final String halbjahr;
    private final boolean pinned;

    /**
     * @param placed whether the office has a place in the plan
     * @param pinned whether that place is fixed
     */
    Wording(OfficeName who, boolean placed, String halbjahr, boolean pinned) {
        this.pinned = pinned;
        this.who = who;
        this.placed = placed;
        this.halbjahr = halbjahr;
    }

    String fixed(Relocation fixed) {
        String condition = placed
                ? "Wechselte allein " + who.nominative() + " nach " + halbjahr
                : "Erhielte " + who.nominative() + " zusätzlich einen Platz in " + halbjahr;
        return condition + " (Analyseteam " + fixed.analyseteam() + "), " + would(fixed.cost()) + ".";
    }

    String exchange(Exchange exchange, OfficeName partner) {
        String condition = placed
                ? "Tauschte " + who.pronoun() + " den Platz mit " + partner.dative()
                : "Überließe " + partner.nominative() + " " + who.dative() + " den Platz";
        return condition + " (Analyseteam " + exchange.analyseteam() + "), " + would(exchange.cost()) + ".";
    }

    /** "kostete der Plan 3 Punkte mehr (Wünsche −10, …)". */
    static String would(CostDifference cost) {
        if (cost.hard() > 0) {
            return "wären feste Vorgaben verletzt (" + breached(cost) + ")";
        }
        if (cost.placement() != 0) {
            return cost.placement() > 0
                    ? "verlöre ein anderes Jugendamt seinen Platz, dessen Anspruch schwerer wiegt"
                    : "hätte ein Jugendamt mehr einen Platz";
        }
        if (cost.policy() == 0) {
            return "wäre der Plan gleich gut bewertet" + tie(cost);
        }
        return "kostete der Plan " + beyond(cost.policy()) + parts(cost);
    }

    private static String breached(CostDifference cost) {
        return Arrays.stream(Constraint.values())
                .filter(c -> c.level() == Level.HARD && cost.of(c) > 0)
                .map(German::name)
                .collect(Collectors.joining(", "));
    }

    private static String tie(CostDifference cost) {
        if (cost.ticket() == 0) {
            return "";
        }
        return cost.ticket() > 0
                ? "; nach der Reihenfolge der Tickets geht aber der geltende vor"
                : "; nach der Reihenfolge der Tickets ginge er sogar vor";
    }

    private static String beyond(long points) {
        return German.points(Math.abs(points)) + (points > 0 ? " mehr" : " weniger");
    }

    /** The policy costs that differ, the largest first. */
    private static String parts(CostDifference cost) {
        List<String> parts = Arrays.stream(Constraint.values())
                .filter(c -> c.level() == Level.POLICY && cost.of(c) != 0)
                .sorted(Comparator.comparingLong(c -> -Math.abs(cost.of(c))))
                .map(c -> German.name(c) + " " + signed(cost.of(c)))
                .toList();
        return " (" + String.join(", ", parts) + ")";
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : "−" + -points;
    }

    String replanned(Replanned replanned) {
        String condition = "Würden auch alle anderen neu geplant";
        if (!replanned.possible()) {
            return "Kein Plan, der alle festen Vorgaben einhält, gibt " + who.dative() + " " + halbjahr
                    + "; das ist bewiesen.";
        }
        Long atMost = replanned.atMost();
        if (atMost == null && isBetter(replanned)) {
            return condition
                    + (replanned.cost().hard() < 0
                            ? ", hielte der gefundene Plan mehr feste Vorgaben ein."
                            : ", hätten im gefundenen Plan mehr Jugendämter einen Platz.");
        }
        if (atMost == null) {
            return condition + ", "
                    + (replanned.cost().hard() > 0
                            ? "fände die Suche keinen Plan, der alle festen Vorgaben einhält."
                            : "bliebe im besten gefundenen Plan ein anderes Jugendamt ohne Platz, dessen Anspruch schwerer wiegt.");
        }
        String others = replanned.movedHalbjahr() == 0
                ? ""
                : " ("
                        + German.of(
                                replanned.movedHalbjahr(), "anderes Jugendamt wechselt", "andere Jugendämter wechseln")
                        + " im gefundenen Plan das Halbjahr)";
        return condition + others + ", " + interval(replanned, atMost) + ".";
    }

    private String interval(Replanned replanned, long atMost) {
        Long atLeast = replanned.atLeast();
        if (atMost < 0) {
            return "kostete der " + (replanned.proven() ? "beste Plan genau " : "gefundene Plan ") + beyond(atMost)
                    + (pinned
                            ? "; so viel kostet die Festsetzung mindestens"
                            : ": der geltende Plan ist nicht der bestmögliche");
        }
        if (atMost == 0) {
            return "gäbe es einen gleich gut bewerteten Plan"
                    + (replanned.proven() ? ", aber bewiesen keinen besseren" : "") + tie(replanned.cost());
        }
        if (replanned.proven()) {
            return "kostete der beste Plan genau " + beyond(atMost) + parts(replanned.cost()) + "; das ist bewiesen";
        }
        String most = "kostete der beste gefundene Plan " + beyond(atMost) + parts(replanned.cost());
        if (atLeast == null) {
            return most + "; ob es einen billigeren gibt, ist nicht bewiesen";
        }
        if (atLeast > 0) {
            return most + "; bewiesen ist, dass jeder solche Plan mindestens " + German.points(atLeast)
                    + " mehr kostet";
        }
        return most + "; bewiesen ist nur, dass kein solcher Plan "
                + (atLeast == 0
                        ? "besser ist als der geltende"
                        : "mehr als " + German.points(-atLeast) + " weniger kostet");
    }

    List<String> all(
            boolean excluded,
            Relocation fixed,
            @Nullable Exchange exchange,
            @Nullable OfficeName partner,
            @Nullable Replanned replanned,
            List<Reason> reasons,
            @Nullable List<Remedy> remedies) {
        if (excluded) {
            return reasons.stream()
                    .filter(r -> r.kind() == ReasonKind.EXCLUDED)
                    .map(Reason::sentence)
                    .toList();
        }
        List<String> sentences = new ArrayList<>(List.of(fixed(fixed)));
        reasons.stream()
                .filter(r -> r.kind() != ReasonKind.OTHER_WISHES && r.kind() != ReasonKind.TICKET)
                .forEach(r -> sentences.add(r.sentence()));
        if (exchange != null && partner != null) {
            sentences.add(exchange(exchange, partner));
        }
        if (replanned != null) {
            sentences.add(replanned(replanned));
            reasons.stream().filter(r -> r.kind() == ReasonKind.OTHER_WISHES).forEach(r -> sentences.add(r.sentence()));
        }
        if (remedies != null && !remedies.isEmpty()) {
            sentences.add(remedies.getFirst().sentence()
                    + (remedies.size() == 1
                            ? " Eine andere einzelne Änderung fand die Suche nicht."
                            : " Das ist die kleinste einzelne Änderung, die die Suche fand."));
        } else if (remedies != null && replanned != null && isDearer(replanned)) {
            sentences.add("Eine einzelne Änderung, die für " + halbjahr + " genügt hätte, fand die Suche nicht.");
        }
        return sentences;
    }

    private static boolean isBetter(Replanned replanned) {
        return replanned.cost().levels().isBelow(Levels.NONE);
    }

    private static boolean isDearer(Replanned replanned) {
        return Levels.NONE.isBelow(replanned.cost().levels());
    }
}
