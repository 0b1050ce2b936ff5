package de.turnus.allocation;

import de.turnus.allocation.explanation.Explanation;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Chances;
import de.turnus.lottery.draw.Fraction;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A plan, and what its Halbjahre come from: for whom lots were drawn, from them; for all others, from the plan before the
 * draw, in which they had the same Halbjahr and nothing was fixed on their account.
 *
 * @param before null where no lots were drawn
 * @param drawn Halbjahr by ags, null for no seat
 */
record ExplainedPlan(UUID round, SearchPlan now, @Nullable SearchPlan before, Map<String, @Nullable String> drawn) {

    boolean isDrawn(String ags) {
        return drawn.containsKey(ags);
    }

    /** The plan that explains why the office has its Halbjahr. */
    SearchPlan deciding(String ags) {
        return before == null || isDrawn(ags) ? now : before;
    }

    /** Says what the explanation of a single plan cannot know. */
    Explanation told(Explanation explanation, Map<String, Chances.Row> chances) {
        if (before == null) {
            if (isReleased(explanation.ags())) {
                return explanation.withSummary(
                        explanation.summary()
                                + " Festgesetzt ist er, weil er freigegeben ist: er bleibt, solange ihn die Projektleitung nicht löst.");
            }
            return isLeftToTheLot(explanation.ags())
                    ? explanation.withSummary(explanation.summary()
                            + " Dieser Platz ist nur ein Platzhalter: das Jugendamt hat sich nicht angemeldet, und welches"
                            + " Halbjahr es bekommt, entscheidet das Los.")
                    : explanation;
        }
        Allocation own = now.allocations().stream()
                .filter(a -> a.ags().equals(explanation.ags()))
                .findFirst()
                .orElseThrow();
        String summary = isDrawn(explanation.ags())
                ? drawnSummary(explanation, own, Objects.requireNonNull(chances.get(explanation.ags())))
                : plannedSummary(explanation, own);
        return new Explanation(
                explanation.ags(),
                explanation.name(),
                own.halbjahr(),
                own.analyseteam(),
                explanation.wishRank(),
                explanation.wishes(),
                isDrawn(explanation.ags()) ? pinnedTeam(explanation.ags()) : explanation.pinned(),
                explanation.costs(),
                explanation.alternatives(),
                summary);
    }

    /** Whether a REPLAN keeps the office where the released plan has it. */
    private boolean isReleased(String ags) {
        return now.problem().participants().stream()
                .anyMatch(p -> p.ags().equals(ags)
                        && p.pinnedHalbjahr() != null
                        && p.pinnedHalbjahr().equals(p.baselineHalbjahr()));
    }

    private boolean isLeftToTheLot(String ags) {
        return now.problem().participants().stream().anyMatch(p -> p.ags().equals(ags) && Urns.isLeftToTheLot(p));
    }

    /** The Halbjahr of a drawn office is fixed by lot; by a project lead, its team at most. */
    private boolean pinnedTeam(String ags) {
        return now.problem().participants().stream().anyMatch(p -> p.ags().equals(ags) && p.pinnedTeam() != null);
    }

    private String drawnSummary(Explanation explanation, Allocation own, Chances.Row chance) {
        String halbjahr = own.halbjahr();
        Fraction share = halbjahr == null
                ? chance.waiting()
                : Objects.requireNonNull(chance.halbjahre().get(halbjahr));
        String drawnAs = halbjahr == null
                ? explanation.name() + " hat im Losverfahren keinen Platz gezogen; die Chance dafür war " + share
                        + ". Wird ein Platz frei, wird unter den Wartenden neu gelost."
                : explanation.name() + " ist dem Halbjahr " + halbjahr + " zugeordnet; darüber hat allein das Los"
                        + " entschieden, die Chance dafür war " + share + ". Geplant ist nur, dass das Analyseteam "
                        + own.analyseteam() + " das Verfahren begleitet.";
        return drawnAs + " Angemeldet hatte sich das Jugendamt nicht. Das Losprotokoll steht öffentlich unter "
                + LotteryKey.ofDraw(round).protocolAddress() + " und lässt sich nachrechnen. Was die anderen Halbjahre"
                + " gekostet hätten, spielte keine Rolle.";
    }

    private static String plannedSummary(Explanation explanation, Allocation own) {
        boolean sameTeam = Objects.equals(explanation.analyseteam(), own.analyseteam());
        return explanation.summary() + " Diese Begründung gilt dem Plan vor der Auslosung; das Halbjahr ist dasselbe"
                + " geblieben"
                + (sameTeam
                        ? "."
                        : ", begleitet wird das Verfahren nach der Auslosung vom Analyseteam " + own.analyseteam()
                                + ".");
    }
}
