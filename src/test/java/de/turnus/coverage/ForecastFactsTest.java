package de.turnus.coverage;

import de.turnus.analyseteam.Analyseteam;
import de.turnus.coverage.forecast.DateBasis;
import de.turnus.coverage.forecast.ForecastOffice;
import de.turnus.coverage.forecast.ForecastReckoning;
import de.turnus.coverage.forecast.ForecastScenario;
import de.turnus.coverage.forecast.HalbjahrPhase;
import de.turnus.coverage.forecast.HalbjahrSupply;
import de.turnus.coverage.forecast.Recurrence;
import de.turnus.coverage.forecast.Situation;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static de.turnus.coverage.Sample.halbjahr;
import static de.turnus.coverage.Sample.office;
import static de.turnus.coverage.Sample.place;
import static de.turnus.coverage.Sample.verfahren;
import static org.assertj.core.api.Assertions.assertThat;

class ForecastFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Jugendamt> TEN =
            IntStream.range(0, 10).mapToObj(Sample::office).toList();
    private static final List<Halbjahr> HALBJAHRE = List.of(
            halbjahr("2025-H1", 3, 3),
            halbjahr("2025-H2", 2, null),
            halbjahr("2026-H1", 2, null),
            halbjahr("2026-H2", 4, null),
            halbjahr("2027-H1", 1, null));

    @Test
    void aHalbjahrIsSettledOnceItIsOverAndSomethingIsKnownOfIt() {
        Situation situation =
                situation(new Turnus(2024, 2028), TEN, List.of(done(0, "2025-H2"), done(1, "2026-H2")), List.of());
        assertThat(situation.halbjahre())
                .extracting(HalbjahrSupply::phase)
                .containsExactly(
                        HalbjahrPhase.SETTLED,
                        HalbjahrPhase.SETTLED,
                        HalbjahrPhase.BEGUN,
                        HalbjahrPhase.BEGUN,
                        HalbjahrPhase.AHEAD);
    }

    @Test
    void whatIsOverCountsAsRecordedOrAnnouncedAndNoHigher() {
        Situation situation =
                situation(new Turnus(2024, 2028), TEN, List.of(done(0, "2025-H1"), done(1, "2025-H2")), List.of());
        HalbjahrSupply announced = situation.halbjahre().getFirst();
        assertThat(announced.verfahren()).isEqualTo(1);
        assertThat(announced.unnamed()).isEqualTo(2);
        assertThat(announced.seats()).isEqualTo(3);
        HalbjahrSupply recorded = situation.halbjahre().get(1);
        assertThat(recorded.unnamed()).isZero();
        assertThat(recorded.seats()).isEqualTo(1);
        assertThat(situation.loadSoFar().least()).isEqualTo(1);
        assertThat(situation.loadSoFar().most()).isEqualTo(3);
    }

    @Test
    void aCancelledVerfahrenIsNone() {
        Situation situation = situation(
                new Turnus(2024, 2028), TEN, List.of(verfahren(0, "2025-H2", VerfahrenStatus.CANCELLED)), List.of());
        assertThat(situation.halbjahre().get(1).phase()).isEqualTo(HalbjahrPhase.BEGUN);
        assertThat(situation.offices().getFirst().basis()).isEqualTo(DateBasis.OPEN);
    }

    @Test
    void aPlaceIsADateUnlessItsHalbjahrIsOver() {
        Situation situation = situation(
                new Turnus(2024, 2028),
                TEN,
                List.of(done(0, "2025-H1")),
                List.of(place(1, "2027-H1"), place(2, "2025-H1"), place(0, "2027-H1"), place(3, "2026-H1")));
        assertThat(situation.offices().subList(0, 4))
                .extracting(ForecastOffice::basis)
                .containsExactly(DateBasis.VERFAHREN, DateBasis.PLAN, DateBasis.OPEN, DateBasis.PLAN);
        assertThat(situation.offices().get(0).halbjahr()).isEqualTo(HalbjahrId.parse("2025-H1"));
        assertThat(situation.offices().get(1).halbjahr()).isEqualTo(HalbjahrId.parse("2027-H1"));
    }

    @Test
    void anOfficeThatHasEndedIsNotToBeReachedButItsVerfahrenTookASeat() {
        List<Jugendamt> offices = List.of(office(0), office(1, LocalDate.of(2026, 1, 1)));
        Situation situation = situation(new Turnus(2024, 2028), offices, List.of(done(1, "2025-H1")), List.of());
        assertThat(situation.offices()).extracting(ForecastOffice::ags).containsExactly(Sample.ags(0));
        assertThat(situation.halbjahre().getFirst().verfahren()).isEqualTo(1);
    }

    @Test
    void teamsLimitOnlyWhereOneHasSeats() {
        Situation situation = situation(new Turnus(2024, 2028), TEN, List.of(), List.of());
        assertThat(situation.halbjahre().getLast().teamSeats()).isEqualTo(5);
        assertThat(situation.halbjahre().getFirst().teamSeats()).isNull();
    }

    @Test
    void anOfficeWhoseIntervalEndsBeforeTheTurnusIsBeyondEverySeat() {
        List<Halbjahr> next = List.of(halbjahr("2029-H1", 2, null), halbjahr("2033-H2", 9, null));
        List<Jugendamt> three = TEN.subList(0, 3);
        Situation situation = new ForecastFacts(
                        Facts.of(
                                new Turnus(2029, 2033),
                                TODAY,
                                three,
                                next,
                                List.of(done(0, "2024-H1"), done(1, "2018-H1")),
                                null,
                                List.of(place(2, "2028-H1"))),
                        TODAY,
                        SeatsAssumed.TARGET,
                        next,
                        List.of(done(0, "2024-H1"), done(1, "2018-H1")),
                        List.of(place(2, "2028-H1")),
                        List.of(),
                        new Recurrence(8, 12))
                .situation();
        ForecastScenario scenario = new ForecastReckoning(situation, List.of()).scenario();
        assertThat(scenario.notReached()).as("0 in 2029-H1, 2 in 2033-H2").isEqualTo(1);
        assertThat(scenario.closing().unreachable()).isEqualTo(1);
        assertThat(scenario.closing().additionalSeats()).isZero();
        assertThat(scenario.closing().summary())
                .isEqualTo("1 Jugendamt ist in diesem Turnus durch keinen Platz mehr zu erreichen: kein bevorstehendes"
                        + " Halbjahr ist zulässig.");
    }

    private static Verfahren done(int office, String halbjahr) {
        return verfahren(office, halbjahr, VerfahrenStatus.COMPLETED);
    }

    private static Situation situation(
            Turnus turnus, List<Jugendamt> offices, List<Verfahren> verfahren, List<Place> places) {
        Analyseteam team =
                new Analyseteam("TA", "Team", "Köln", 50, 7, List.of(), Map.of("2027-H1", 5), List.of(), false);
        return new ForecastFacts(
                        Facts.of(turnus, TODAY, offices, HALBJAHRE, verfahren, null, places),
                        TODAY,
                        SeatsAssumed.TARGET,
                        HALBJAHRE,
                        verfahren,
                        places,
                        List.of(team),
                        new Recurrence(8, 12))
                .situation();
    }
}
