package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.explanation.Alternative.Reason;
import de.turnus.allocation.explanation.Alternative.ReasonKind;
import de.turnus.allocation.explanation.Alternative.Remedy;
import de.turnus.allocation.explanation.Alternative.RemedyKind;
import de.turnus.allocation.explanation.Alternative.Replanned;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExplainerTest {
    private static final String ONE = "2026-H1";
    private static final String TWO = "2026-H2";
    private static final Map<String, Integer> AMPLE = Map.of(ONE, 9, TWO, 9);

    @Test
    void aQuotaDecides() {
        Explanation explanation = twoHalbjahre(2, 4, 4)
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE))
                .office("Bonn", "LVR", TWO, "TA", List.of(TWO))
                .office("Coesfeld", "LWL", ONE, "TA", List.of(ONE))
                .office("Detmold", "LWL", TWO, "TA", List.of(TWO))
                .explainer()
                .full("Ahlen", null);

        Alternative two = only(explanation);
        assertThat(two.wishRank()).isEqualTo(1);
        assertThat(two.fixed().cost().constraints())
                .isEqualTo(Map.of(
                        "landschaftsverbandBalance", 80L, "halbjahrTarget", 30L, "wishRank", -10L, "ticketOrder", -4L));
        assertThat(two.reasons())
                .startsWith(new Reason(
                        ReasonKind.QUOTA,
                        "landschaftsverbandBalance",
                        40,
                        "In 2026-H2 wären mit der Stadt Ahlen 2 Jugendämter aus dem Bereich des LVR; nach deren Anteil sind es"
                                + " höchstens 1."));
        assertThat(two.sentences())
                .contains(
                        "Wechselte allein die Stadt Ahlen nach 2026-H2 (Analyseteam TA), kostete der Plan 100 Punkte mehr"
                                + " (Mischung nach Landschaftsverbänden +80, angestrebte Zahl der Verfahren +30, Wünsche −10).");
        assertThat(explanation.summary())
                .startsWith("Die Stadt Ahlen ist dem Halbjahr 2026-H1 mit dem Analyseteam TA zugeordnet, ihrem 2. von 2"
                        + " Wünschen. Ihr 1. Wunsch 2026-H2 hätte, wenn sonst niemand wechselt, 100 Punkte mehr gekostet."
                        + " Ausschlaggebend: In 2026-H2 wären mit der Stadt Ahlen 2 Jugendämter");
    }

    @Test
    void theSeatsDecideAndOneMoreWouldDo() {
        Alternative two = only(twoHalbjahre(1, 2, 1)
                .weight("halbjahrTarget", 0)
                .weight("landschaftsverbandBalance", 0)
                .office("Bonn", "LVR", TWO, "TA", List.of(TWO, ONE))
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE))
                .explainer()
                .full("Ahlen", null));

        assertThat(sentences(two, ReasonKind.CAPACITY))
                .containsExactly("2026-H2 ist voll: 1 Verfahren bei höchstens 1 Platz.");
        assertThat(two.fixed().cost().hard()).isEqualTo(1);
        assertThat(two.sentences())
                .contains(
                        "Wechselte allein die Stadt Ahlen nach 2026-H2 (Analyseteam TA), wären feste Vorgaben verletzt"
                                + " (Höchstzahl der Plätze im Halbjahr).");
        assertThat(two.remedies())
                .contains(
                        new Remedy(
                                RemedyKind.MAX_SEATS,
                                null,
                                null,
                                10,
                                "Für 2026-H2 hätte es nach der Suche genügt, wenn die Höchstzahl der Plätze dort bei 2 statt bei 1 läge."));
        assertThat(two.remedies())
                .anyMatch(r -> r.kind() == RemedyKind.WITHDRAWAL && "Bonn".equals(r.ags()))
                .noneMatch(r -> r.kind() == RemedyKind.FIRST_WISH);
    }

    @Test
    void theTicketDecides() {
        Alternative two = only(twoHalbjahre(1, 1, 1)
                .office("Bonn", "LVR", TWO, "TA", List.of(TWO, ONE))
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE))
                .explainer()
                .full("Ahlen", null));

        assertThat(Objects.requireNonNull(two.exchange()).cost().constraints()).isEqualTo(Map.of("ticketOrder", 1L));
        assertThat(sentences(two, ReasonKind.TICKET))
                .containsExactly("Zwischen gleich gut bewerteten Plänen entscheidet die Reihenfolge der Tickets.");
        assertThat(two.sentences())
                .contains(
                        "Tauschte sie den Platz mit der Stadt Bonn (Analyseteam TA), wäre der Plan gleich gut bewertet;"
                                + " nach der Reihenfolge der Tickets geht aber der geltende vor.");
    }

    @Test
    void aConflictDecides() {
        Alternative two = only(new Cases()
                .halbjahr(ONE, 1, 2)
                .halbjahr(TWO, 1, 2)
                .team("TA", Map.of(ONE, 1, TWO, 1), "Ahlen")
                .team("TB", Map.of(ONE, 1, TWO, 1))
                .office("Ahlen", "LVR", ONE, "TB", List.of(TWO))
                .office("Bonn", "LVR", TWO, "TB", List.of(TWO))
                .explainer()
                .fixed("Ahlen"));

        assertThat(two.fixed().analyseteam()).isEqualTo("TB");
        assertThat(sentences(two, ReasonKind.CONFLICT))
                .containsExactly(
                        "In 2026-H2 hat nur noch TA einen Platz, es besteht aber ein Interessenkonflikt mit der"
                                + " Stadt Ahlen.");
        assertThat(sentences(two, ReasonKind.TEAM_SEATS))
                .containsExactly("In 2026-H2 sind alle Plätze des Analyseteams TB vergeben.");
    }

    @Test
    void anExclusionIsNeverLifted() {
        Explanation explanation = twoHalbjahre(1, 2, 2)
                .office("Ahlen", "LVR", ONE, "TA", List.of(), List.of(TWO), null)
                .explainer()
                .full("Ahlen", null);

        Alternative two = only(explanation);
        assertThat(two.excluded()).isTrue();
        assertThat(two.fixed().cost().constraints()).containsEntry("excludedHalbjahr", 1L);
        assertThat(two.replanned()).isNull();
        assertThat(two.remedies()).isNull();
        assertThat(two.sentences())
                .containsExactly(
                        "2026-H2 ist für die Stadt Ahlen ausgeschlossen (nach eigener Angabe oder wegen des Abstands"
                                + " zum letzten Verfahren).");
        assertThat(explanation.summary())
                .isEqualTo(
                        "Die Stadt Ahlen ist dem Halbjahr 2026-H1 mit dem Analyseteam TA zugeordnet; Wünsche hat sie nicht"
                                + " genannt.");
    }

    @Test
    void thePinOfAnotherOfficeDecidesAndIsNamed() {
        Alternative two = only(twoHalbjahre(1, 2, 1)
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE))
                .office("Bonn", "LVR", TWO, "TA", List.of(ONE, TWO), List.of(), TWO)
                .explainer()
                .full("Ahlen", null));

        assertThat(sentences(two, ReasonKind.OTHER_PIN))
                .containsExactly("Einer der Plätze in 2026-H2 ist für die Stadt Bonn festgesetzt.");
        Replanned replanned = Objects.requireNonNull(two.replanned());
        assertThat(replanned.possible()).isFalse();
        assertThat(replanned.atMost()).isNull();
        assertThat(two.sentences())
                .contains(
                        "Kein Plan, der alle festen Vorgaben einhält, gibt der Stadt Ahlen 2026-H2; das ist bewiesen.");
        assertThat(two.remedies())
                .contains(
                        new Remedy(
                                RemedyKind.OTHER_PIN,
                                "Bonn",
                                null,
                                20,
                                "Für 2026-H2 hätte es nach der Suche genügt, wenn die Festsetzung der Stadt Bonn aufgehoben würde."));
    }

    @Test
    void theOwnPinIsLifted() {
        Alternative two = only(twoHalbjahre(1, 2, 2)
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE), List.of(), ONE)
                .office("Bonn", "LVR", TWO, "TA", List.of(ONE, TWO))
                .explainer()
                .full("Ahlen", null));

        assertThat(sentences(two, ReasonKind.OWN_PIN)).containsExactly("Der Platz der Stadt Ahlen ist festgesetzt.");
        assertThat(Objects.requireNonNull(two.replanned()).atMost()).isEqualTo(-20);
        assertThat(two.remedies())
                .containsExactly(new Remedy(
                        RemedyKind.OWN_PIN,
                        "Ahlen",
                        null,
                        20,
                        "Für 2026-H2 hätte es nach der Suche genügt, wenn ihre Festsetzung aufgehoben würde."));
    }

    @Test
    void anOfficeWithoutAPlaceIsToldWhoHasIt() {
        Explanation explanation = new Cases()
                .halbjahr(ONE, 1, 1)
                .team("TA", AMPLE)
                .office("Bonn", "LVR", ONE, "TA", List.of(ONE))
                .office("Ahlen", "LVR", null, null, List.of(ONE))
                .explainer()
                .full("Ahlen", null);

        assertThat(explanation.halbjahr()).isNull();
        assertThat(explanation.summary())
                .startsWith("Die Stadt Ahlen hat im Plan keinen Platz. Ihr einziger Wunsch 2026-H1");
        Alternative one = only(explanation);
        assertThat(Objects.requireNonNull(one.exchange()).cost().levels()).isEqualTo(Levels.NONE);
        assertThat(one.sentences())
                .contains(
                        "Überließe die Stadt Bonn der Stadt Ahlen den Platz (Analyseteam TA), wäre der Plan gleich gut"
                                + " bewertet.");
    }

    @Test
    void aProofClosesTheInterval() {
        Prover prover = new Prover(ExactEngine.load(), new Limits(10, Duration.ofMinutes(5)));

        Alternative two = only(twoHalbjahre(1, 2, 2)
                .office("Ahlen", "LVR", ONE, "TA", List.of(ONE, TWO))
                .office("Bonn", "LVR", TWO, "TA", List.of(TWO, ONE))
                .explainer()
                .full("Ahlen", prover));

        Replanned replanned = Objects.requireNonNull(two.replanned());
        assertThat(replanned.atLeast()).isEqualTo(20);
        assertThat(replanned.atMost()).isEqualTo(20);
        assertThat(replanned.proven()).isTrue();
        assertThat(replanned.movedHalbjahr()).isEqualTo(1);
        assertThat(two.sentences())
                .contains("Würden auch alle anderen neu geplant (1 anderes Jugendamt wechselt im gefundenen Plan das"
                        + " Halbjahr), kostete der beste Plan genau 20 Punkte mehr (Wünsche +20); das ist bewiesen.");
    }

    @Test
    void whoDoesNotTakePartIsNotExplained() {
        Explainer explainer = new Cases()
                .halbjahr(ONE, 1, 1)
                .team("TA", AMPLE)
                .office("Ahlen", "LVR", ONE, "TA", List.of())
                .explainer();

        assertThatThrownBy(() -> explainer.fixed("Bonn")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two Halbjahre that aim at as many, and a team with room in both. */
    private static Cases twoHalbjahre(int target, int mostInOne, int mostInTwo) {
        return new Cases()
                .halbjahr(ONE, target, mostInOne)
                .halbjahr(TWO, target, mostInTwo)
                .team("TA", AMPLE);
    }

    private static Alternative only(Explanation explanation) {
        assertThat(explanation.alternatives()).hasSize(1);
        return explanation.alternatives().getFirst();
    }

    private static List<String> sentences(Alternative alternative, ReasonKind kind) {
        return alternative.reasons().stream()
                .filter(r -> r.kind() == kind)
                .map(Reason::sentence)
                .toList();
    }
}
