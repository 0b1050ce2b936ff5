package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Every property is held by a good plan and broken, alone, by the smallest change. */
class PruefberichtTest {
    private final Handmade round = new Handmade();

    @Test
    void aGoodPlanHoldsEveryProperty() {
        Pruefbericht report = round.report();

        assertThat(report.held()).isTrue();
        assertThat(report.checks()).hasSize(21).allMatch(check -> check.verdict() == Verdict.HELD);
        assertThat(report.checks()).extracting(Check::id).doesNotHaveDuplicates();
        assertThat(report.summary()).isEqualTo("Alle 21 Eigenschaften gelten.");
    }

    @Test
    void everybodyIsInThePlanOnceAndNobodyElse() {
        List<Allocation> plan = new ArrayList<>(round.plan());
        plan.add(new Allocation("A9", "H1", "TA"));
        assertBroken(reportOn(plan), "everyOfficeOnce", "A9 nimmt nicht teil, steht aber im Plan.");

        plan.set(4, plan.getFirst());
        assertBroken(reportOn(plan), "everyOfficeOnce", "A0 steht mehrmals im Plan.");

        assertBroken(reportOn(round.plan().subList(0, 3)), "everyOfficeOnce", "A3 fehlt im Plan.");
    }

    @Test
    void aPlaceIsAHalbjahrAndATeamOfTheRound() {
        List<Allocation> plan = new ArrayList<>(round.plan());
        plan.set(3, new Allocation("A3", "H2", null));
        assertBroken(reportOn(plan), "wholePlaces", "A3 hat ein Halbjahr (H2), aber kein Analyseteam.");

        plan.set(3, new Allocation("A3", null, "TB"));
        assertBroken(reportOn(plan), "wholePlaces", "A3 hat ein Analyseteam (TB), aber kein Halbjahr.");

        plan.set(3, new Allocation("A3", "H9", "TB"));
        assertBroken(reportOn(plan), "wholePlaces", "A3: ein Halbjahr H9 hat die Runde nicht.");

        plan.set(3, new Allocation("A3", "H2", "TZ"));
        assertBroken(reportOn(plan), "wholePlaces", "A3: ein Analyseteam TZ hat die Runde nicht.");
    }

    @Test
    void nothingElseIsExaminedInWhatIsNoPlan() {
        Pruefbericht report = reportOn(List.of());

        assertThat(report.held()).isFalse();
        assertThat(report.checks().subList(2, 20))
                .allMatch(check -> check.verdict() == Verdict.NOT_APPLICABLE)
                .allMatch(check -> check.findings().getFirst().startsWith("Nicht geprüft"));
    }

    @Test
    void aHalbjahrHasNotMoreThanItsSeats() {
        round.halbjahr("H1", 1, 1, 1);
        assertBroken(round.report(), "maxSeats", "H1: 2 Verfahren, höchstens 1 Plätze.");
    }

    @Test
    void aHalbjahrHasNotLessThanItsFewest() {
        round.halbjahr("H2", 3, 3, 3);
        assertBroken(round.report(), "minSeats", "H2: 2 Verfahren, mindestens 3 verlangt.");
    }

    @Test
    void aTeamHasNotMoreThanItsSeats() {
        round.seats("TA", "H1", 0);
        assertBroken(round.report(), "teamSeats", "TA in H1: 1 Verfahren, 0 Plätze.");
    }

    @Test
    void noTeamAccompaniesWhomItHasAConflictWith() {
        round.conflicts("TA", "A0").conflicts("TB", "A0");
        assertBroken(round.report(), "conflictOfInterest", "A0 in H1: mit TA besteht ein Interessenkonflikt.");
    }

    @Test
    void nobodyIsInAHalbjahrThatItExcludes() {
        round.office("A0", Claim.REGISTERED, 1, List.of(), "H1", "H2");
        assertBroken(round.report(), "excludedHalbjahre", "A0 ist in H1, das für es ausgeschlossen ist.");
    }

    @Test
    void pinsAreHeld() {
        round.pinned("A0", Claim.REGISTERED, 1, "H2")
                .office("A2", Claim.REGISTERED, 3, List.of("H2"), "H1")
                .office("A3", Claim.REGISTERED, 4, List.of("H2"), "H1");
        assertBroken(round.report(), "pinsHeld", "A0 ist auf H2 festgesetzt, ist aber in H1.");

        round.nowhere("A0");
        assertThat(check(round.report(), "pinsHeld").findings())
                .containsExactly("A0 ist auf H2 festgesetzt, hat aber keinen Platz.");
    }

    @Test
    void whoIsCarriedOverGoesFirst() {
        round.office("A4", Claim.CARRIED_OVER, 5, List.of()).nowhere("A4");
        assertBroken(
                round.report(),
                "carriedOverFirst",
                "A4 (rückt nach) hat keinen Platz, könnte aber den von A0 (angemeldet) in H1 mit TA haben.");
    }

    @Test
    void whoRegisteredGoesBeforeThoseWhoDidNot() {
        round.claims(Claim.UNREGISTERED)
                .office("A4", Claim.REGISTERED, 5, List.of(), "H1")
                .nowhere("A4");
        assertBroken(
                round.report(),
                "registeredFirst",
                "A4 (angemeldet) hat keinen Platz, könnte aber den von A2 (nicht angemeldet) in H2 mit TA haben.");
    }

    @Test
    void aBetterClaimStaysWithoutASeatWhereNothingElseIsPossible() {
        round.claims(Claim.UNREGISTERED)
                .office("A4", Claim.CARRIED_OVER, 5, List.of(), "H1", "H2")
                .nowhere("A4");
        assertThat(round.report().held()).isTrue();

        round.office("A4", Claim.CARRIED_OVER, 5, List.of())
                .conflicts("TA", "A4")
                .conflicts("TB", "A4");
        assertThat(round.report().held()).isTrue();
    }

    @Test
    void noSeatIsLeftFreeThatSomebodyCouldHave() {
        round.halbjahr("H1", 1, 2, 3)
                .seats("TA", "H1", 2)
                .office("A4", Claim.REGISTERED, 5, List.of())
                .nowhere("A4");
        assertBroken(round.report(), "noSeatLeftFree", "A4 hat keinen Platz, in H1 mit TA ist aber einer frei.");

        round.office("A4", Claim.REGISTERED, 5, List.of(), "H1", "H2");
        assertThat(round.report().held()).isTrue();
    }

    @Test
    void noChainEndsOnAFreeSeat() {
        round.halbjahr("H1", 1, 2, 3)
                .seats("TA", "H1", 2)
                .office("A4", Claim.REGISTERED, 5, List.of(), "H1")
                .nowhere("A4");
        assertBroken(
                round.report(),
                "noChainOfExchanges",
                "Jedes an die Stelle des nächsten: A4 (angemeldet, ohne Platz), A2 (angemeldet, in H2 mit TA); das letzte"
                        + " kommt auf einen freien Platz.");
    }

    @Test
    void noChainEndsWithAWorseClaim() {
        round.claims(Claim.CARRIED_OVER)
                .office("A0", Claim.UNREGISTERED, 1, List.of("H1"))
                .office("A1", Claim.CARRIED_OVER, 2, List.of("H1"), "H2")
                .office("A4", Claim.CARRIED_OVER, 5, List.of(), "H1")
                .nowhere("A4");
        assertBroken(
                round.report(),
                "noChainOfExchanges",
                "Jedes an die Stelle des nächsten: A4 (rückt nach, ohne Platz), A2 (rückt nach, in H2 mit TA), A0 (nicht"
                        + " angemeldet, in H1 mit TA); das letzte verlöre seinen Platz.");
    }

    @Test
    void quotasAreNamedWhereTheyAreMissed() {
        round.halbjahr("H1", 1, 1, 2);

        Pruefbericht report = round.report();

        assertThat(report.held()).isTrue();
        assertThat(check(report, "quotasNamed").findings())
                .containsExactly(
                        "H1, Landschaftsverband LVR: 2 Verfahren, Quote 1.",
                        "H1, Größenklasse FROM_250K: 2 Verfahren, Quote 1.",
                        "H1, Regierungsbezirk Köln: 2 Verfahren, Quote 1.",
                        "H1, Kreis Köln: 2 Verfahren, Quote 0 bis 1.");
    }

    @Test
    void aPlanThatSearchingLongerMightBetterBreaksNothing() {
        round.office("A0", Claim.REGISTERED, 3, List.of("H1", "H2"))
                .office("A2", Claim.REGISTERED, 1, List.of("H1", "H2"))
                .office("A1", Claim.REGISTERED, 2, List.of("H1"), "H2")
                .office("A3", Claim.REGISTERED, 4, List.of("H2"), "H1");
        var certificate = Handmade.certificate(round.score(), Level.POLICY);

        Pruefbericht cutShort = Pruefbericht.of(round.problem(), round.plan(), round.score(), certificate);

        assertThat(cutShort.held()).isTrue();
        assertThat(check(cutShort, "betterTicketFirst").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(check(cutShort, "betterTicketFirst").findings())
                .containsExactly("A0 (in H1 mit TA, Losrang 3) und A2 (in H2 mit TA, Losrang 1) sollten tauschen.");
        assertThat(cutShort.summary())
                .isEqualTo("20 von 21 Eigenschaften gelten, eine ist für diesen Plan nicht zugesagt.");
        assertBroken(
                round.report(),
                "betterTicketFirst",
                "A0 (in H1 mit TA, Losrang 3) und A2 (in H2 mit TA, Losrang 1) sollten tauschen.");
    }

    @Test
    void nobodyStandsBetterOnAFreeSeat() {
        round.wishesAlone()
                .halbjahr("H1", 1, 2, 3)
                .seats("TA", "H1", 2)
                .office("A2", Claim.REGISTERED, 3, List.of("H1", "H2"));
        assertBroken(round.report(), "noBetterFreeSeat", "A2 (in H2 mit TA) stünde besser in H1 mit TA.");
    }

    @Test
    void noTwoStandBetterInEachOthersPlace() {
        round.office("A0", Claim.REGISTERED, 1, List.of("H2", "H1"))
                .office("A2", Claim.REGISTERED, 3, List.of("H1", "H2"))
                .office("A1", Claim.REGISTERED, 2, List.of("H1"), "H2")
                .office("A3", Claim.REGISTERED, 4, List.of("H2"), "H1");
        assertBroken(
                round.report(),
                "noBetterExchange",
                "A0 (in H1 mit TA, Losrang 1) und A2 (in H2 mit TA, Losrang 3) sollten tauschen.");
    }

    @Test
    void everyTicketIsDrawnOnce() {
        round.office("A1", Claim.REGISTERED, 1, List.of("H1", "H2"));
        assertBroken(round.report(), "ticketRanksOnce", "Losrang 1 haben A0 und A1.");

        round.office("A1", Claim.REGISTERED, 9, List.of("H1", "H2"));
        assertBroken(round.report(), "ticketRanksOnce", "A1: Losrang 9 liegt nicht zwischen 1 und 4.");
    }

    @Test
    void aLongListIsCutShort() {
        List<Allocation> plan = new ArrayList<>(round.plan());
        for (int i = 0; i < 25; i++) {
            plan.add(new Allocation("B" + i, null, null));
        }
        assertThat(check(reportOn(plan), "everyOfficeOnce").findings())
                .hasSize(21)
                .last()
                .isEqualTo("Und 5 weitere.");
    }

    private Pruefbericht reportOn(List<Allocation> plan) {
        return Pruefbericht.of(round.problem(), plan, round.score(), Handmade.proven(round.score()));
    }

    private static Check check(Pruefbericht report, String id) {
        return report.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertBroken(Pruefbericht report, String id, String finding) {
        assertThat(report.checks())
                .filteredOn(check -> check.verdict() == Verdict.BROKEN)
                .extracting(Check::id)
                .containsExactly(id);
        assertThat(check(report, id).findings()).contains(finding);
        assertThat(report.held()).isFalse();
        assertThat(report.summary()).isEqualTo("Verletzt: " + check(report, id).title());
    }
}
