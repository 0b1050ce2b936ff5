package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** False claims about a plan that is good itself. */
class ClaimsTest {
    private final Handmade round = new Handmade();
    private final Score score = round.score();

    @Test
    void aFalseCostIsFound() {
        assertThat(broken(with("wishRank", -10L))).containsExactly("costsRecomputed");
        assertThat(broken(with("kreisSpread", -5L))).containsExactly("quotasNamed");
        assertThat(broken(with("luck", 0L))).containsExactly("costsRecomputed");
        assertThat(broken(with("halbjahrTarget", null))).containsExactly("costsRecomputed");
        assertThat(broken(with("teamWorkload", null))).containsExactly("quotasNamed");
    }

    @Test
    void aFalseLevelIsFound() {
        assertThat(broken(new Score(-1, 0, score.policy(), 0, score.constraints())))
                .containsExactly("scoreRecomputed");
        assertThat(broken(new Score(0, -1, score.policy(), 0, score.constraints())))
                .containsExactly("scoreRecomputed");
        assertThat(broken(new Score(0, 0, score.policy() - 1, 0, score.constraints())))
                .containsExactly("scoreRecomputed");
        assertThat(broken(new Score(0, 0, score.policy(), -1, score.constraints())))
                .containsExactly("scoreRecomputed");
    }

    @Test
    void aCertificateOfAnotherPlanIsFound() {
        assertFalseProof(certificate(Status.OPTIMAL, 4, "0", 5, 5), "der Nachweis nennt die Kosten 5");
    }

    @Test
    void aBoundAboveTheCostIsFound() {
        assertFalseProof(certificate(Status.FEASIBLE, 5, "0", 4, 5), "die Schranke 5 liegt nicht zwischen 0 und");
        assertFalseProof(certificate(Status.FEASIBLE, -1, "0", 4, -1), "die Schranke -1 liegt nicht zwischen 0 und");
    }

    @Test
    void aStatusThatTheLevelsDoNotBearIsFound() {
        assertFalseProof(
                certificate(Status.OPTIMAL, 3, "0.25", 4, 3), "sagt OPTIMAL, die ersten drei Stufen sind aber");
        assertFalseProof(certificate(Status.FEASIBLE, 4, "0", 4, 4), "Stufen sind aber bewiesen");
    }

    @Test
    void aGapThatIsReckonedWronglyIsFound() {
        assertThat(broken(score, certificate(Status.FEASIBLE, 3, "0.2500", 4, 3)))
                .isEmpty();
        assertFalseProof(certificate(Status.FEASIBLE, 3, "0.2499", 4, 3), "Der Abstand 0.2499 passt nicht");
        assertFalseProof(certificate(Status.FEASIBLE, 3, "0.2501", 4, 3), "Der Abstand 0.2501 passt nicht");
        assertFalseProof(certificate(Status.FEASIBLE, 2, "0.2500", 4, 3), "Die Schranke 2 ist nicht die der Stufe");
    }

    @Test
    void aLevelThatIsMissingIsFound() {
        Certificate whole = Handmade.proven(score);
        assertFalseProof(
                new Certificate(
                        whole.status(),
                        whole.bound(),
                        whole.gap(),
                        whole.engine(),
                        whole.seconds(),
                        whole.levels().subList(0, 3),
                        null,
                        null),
                "nicht jede Stufe einmal");
    }

    @Test
    void silenceAboutWhatIsOpenIsFound() {
        Certificate open = Handmade.certificate(score, Level.PLACEMENT);
        assertThat(broken(score, open)).isEmpty();
        assertFalseProof(
                new Certificate(
                        open.status(),
                        open.bound(),
                        open.gap(),
                        open.engine(),
                        open.seconds(),
                        open.levels(),
                        null,
                        null),
                "sagt nicht, warum etwas offen ist");
    }

    @Test
    void withoutACertificateThereIsNothingToSayAboutIt() {
        Pruefbericht report = Pruefbericht.of(round.problem(), round.plan(), score, null);

        assertThat(report.held()).isTrue();
        assertThat(report.checks())
                .filteredOn(check -> check.verdict() != Verdict.HELD)
                .allMatch(check -> check.verdict() == Verdict.NOT_APPLICABLE)
                .extracting(Check::id)
                .containsExactly("certificateConsistent", "pricesProveBound");
    }

    /** The plan costs 4: each of the four offices is 10 km away. */
    private Certificate certificate(Status status, long bound, String gap, long policyCost, long policyBound) {
        return new Certificate(
                status,
                bound,
                new BigDecimal(gap),
                "von Hand",
                BigDecimal.ONE,
                List.of(
                        new LevelBound(Level.HARD, 0, 0),
                        new LevelBound(Level.PLACEMENT, 0, 0),
                        new LevelBound(Level.POLICY, policyCost, policyBound),
                        new LevelBound(Level.TICKET, 0, 0)),
                "abgebrochen",
                null);
    }

    private Score with(String constraint, @Nullable Long worth) {
        Map<String, Long> constraints = new LinkedHashMap<>(score.constraints());
        if (worth == null) {
            constraints.remove(constraint);
        } else {
            constraints.put(constraint, worth);
        }
        return new Score(score.hard(), score.placement(), score.policy(), score.ticket(), constraints);
    }

    private List<String> broken(Score claimed) {
        return broken(claimed, Handmade.proven(claimed));
    }

    private List<String> broken(Score claimed, Certificate certificate) {
        return Pruefbericht.of(round.problem(), round.plan(), claimed, certificate).checks().stream()
                .filter(check -> check.verdict() == Verdict.BROKEN)
                .map(Check::id)
                .toList();
    }

    private void assertFalseProof(Certificate certificate, String finding) {
        assertThat(score.policy()).isEqualTo(-4);
        assertThat(broken(score, certificate)).containsExactly("certificateConsistent");
        assertThat(Pruefbericht.of(round.problem(), round.plan(), score, certificate)
                        .checks())
                .filteredOn(check -> check.verdict() == Verdict.BROKEN)
                .flatMap(Check::findings)
                .anyMatch(sentence -> sentence.contains(finding));
    }
}
