package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.certificate.PriceList.Price;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What prices prove: of real plans, and in the example of {@code docs/nachweis.md}. */
class ClaimedPricesTest {
    private static final Price FIRST_HALBJAHR = new Price("halbjahrTarget", "", "H1", 10);
    private static final Price WITHOUT = new Price("unplaced", "REGISTERED", "", 10);

    /** All four wish for H1, which has two seats: two of them go to their second wish, for 10 each. */
    private final Handmade round = new Handmade()
            .wishesAlone()
            .office("A2", Claim.REGISTERED, 3, List.of("H1", "H2"))
            .office("A3", Claim.REGISTERED, 4, List.of("H1", "H2"));

    @ParameterizedTest
    @CsvSource({"rotation-101, 548, 548"})
    void thePricesOfTheExactEngineProveItsBound(String name, long bound, long cost) {
        PortableProblem problem = SampleProblems.read(name);
        Proof proof = ExactEngine.load()
                .prove(problem, null, new Limits(10_000, Duration.ofMinutes(10)), () -> false)
                .orElseThrow();

        Check check = checkOf(Pruefbericht.of(problem, proof.allocations(), proof.score(), proof.certificate()));

        assertThat(check.verdict()).isEqualTo(Verdict.HELD);
        assertThat(check.findings()).containsExactly(sentence(bound, cost));
    }

    @Test
    void withTheRightPricesTheExampleIsProven() {
        assertHeld(20, FIRST_HALBJAHR, WITHOUT);
    }

    @Test
    void withOtherPricesLessIsProvenButNothingFalse() {
        assertHeld(0);
        assertHeld(0, FIRST_HALBJAHR);
        assertHeld(10, new Price("halbjahrTarget", "", "H1", 5), new Price("unplaced", "REGISTERED", "", 5));
        assertHeld(0, new Price("halbjahrTarget", "", "H1", 1_000), new Price("unplaced", "REGISTERED", "", 1_000));
    }

    @Test
    void seatsOfATeamAndGroupsMayHaveThePriceToo() {
        assertHeld(20, new Price("teamWorkload", "TA", "H1", 10), new Price("teamWorkload", "TB", "H1", 10), WITHOUT);
        assertHeld(0, new Price("kreisSpread", "Köln", "H1", 10), WITHOUT);
    }

    @Test
    void whoGoesWithoutIsCountedByClaim() {
        round.nowhere("A3");
        // 4 · 10 for the cheapest choices, − 2 · 10 for the seats of H1, − 10 for the one without: its plan costs 10
        assertHeld(10, FIRST_HALBJAHR, WITHOUT);
    }

    @Test
    void aCertificateThatClaimsLessThanItsPricesProveIsBroken() {
        Certificate low = new Certificate(
                Certificate.Status.OPTIMAL,
                19,
                Handmade.proven(round.score()).gap(),
                "von Hand",
                Handmade.proven(round.score()).seconds(),
                Handmade.proven(round.score()).levels(),
                null,
                list(FIRST_HALBJAHR, WITHOUT));

        assertBroken(low, "Aus den Preisen folgt die Schranke 20; der Nachweis nennt aber nur 19.");
    }

    @Test
    void aPriceOfNothingIsBroken() {
        assertBroken(
                proven(list(new Price("teamWorkload", "TX", "H1", 1))),
                "Der Preis für teamWorkload 'TX' 'H1' gehört zu nichts, was es in der Aufgabe gibt.");
    }

    @Test
    void pricesThatCannotBeReckonedWithAreBroken() {
        assertBroken(
                proven(list(new Price("halbjahrTarget", "", "H1", Long.MIN_VALUE))),
                "Die Preise sind zu groß, um mit ihnen zu rechnen.");
        assertBroken(
                proven(new PriceList(Level.PLACEMENT, 1, List.of())),
                "Die Preise sind für die Stufe PLACEMENT mit dem Maßstab 1 genannt; gebraucht werden sie für POLICY mit"
                        + " einem Maßstab über 0.");
        assertBroken(
                proven(new PriceList(Level.POLICY, 0, List.of())),
                "Die Preise sind für die Stufe POLICY mit dem Maßstab 0 genannt; gebraucht werden sie für POLICY mit"
                        + " einem Maßstab über 0.");
    }

    @Test
    void withoutPricesThereIsNothingToSay() {
        Check check = check(Handmade.withPrices(Handmade.proven(round.score()), null));

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(check.findings()).containsExactly("Der Nachweis nennt keine Preise.");
    }

    @Test
    void ofAPlanThatBreaksAHardRulePricesSayNothing() {
        round.office("A0", Claim.REGISTERED, 1, List.of("H1", "H2"), "H1");

        assertThat(check(proven(list(FIRST_HALBJAHR, WITHOUT))).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private void assertHeld(long bound, Price... prices) {
        Check check = check(proven(list(prices)));
        assertThat(check.findings())
                .containsExactly(sentence(bound, -round.score().policy()));
        assertThat(check.verdict()).isEqualTo(Verdict.HELD);
    }

    private void assertBroken(Certificate certificate, String finding) {
        Check check = check(certificate);
        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check.findings()).contains(finding);
    }

    private Certificate proven(PriceList prices) {
        return Handmade.withPrices(Handmade.proven(round.score()), prices);
    }

    private Check check(Certificate certificate) {
        return checkOf(Pruefbericht.of(round.problem(), round.plan(), round.score(), certificate));
    }

    private static PriceList list(Price... prices) {
        return new PriceList(Level.POLICY, 1, List.of(prices));
    }

    private static String sentence(long bound, long cost) {
        return "Aus den Preisen allein folgt: jeder Plan kostet mindestens " + bound + "; der Plan kostet " + cost
                + ".";
    }

    private static Check checkOf(Pruefbericht report) {
        return report.checks().stream()
                .filter(check -> check.id().equals("pricesProveBound"))
                .findFirst()
                .orElseThrow();
    }
}
