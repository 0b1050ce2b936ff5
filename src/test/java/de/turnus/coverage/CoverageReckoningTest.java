package de.turnus.coverage;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import static de.turnus.coverage.Sample.halbjahr;
import static de.turnus.coverage.Sample.office;
import static de.turnus.coverage.Sample.place;
import static de.turnus.coverage.Sample.verfahren;
import static org.assertj.core.api.Assertions.assertThat;

class CoverageReckoningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Jugendamt> TEN =
            IntStream.range(0, 10).mapToObj(Sample::office).toList();
    private static final List<Halbjahr> HALBJAHRE = List.of(
            halbjahr("2023-H2", 5, null),
            halbjahr("2025-H1", 3, 3),
            halbjahr("2025-H2", 2, 2),
            halbjahr("2026-H2", 4, null),
            halbjahr("2027-H1", 4, null));

    @Test
    void anOfficeIsPlannedRunningOrCompletedByItsVerfahren() {
        Counts total = reckon(
                        TEN,
                        List.of(
                                verfahren(0, "2025-H1", VerfahrenStatus.COMPLETED),
                                verfahren(1, "2026-H2", VerfahrenStatus.RUNNING),
                                verfahren(2, "2027-H1", VerfahrenStatus.PLANNED)),
                        List.of())
                .counts()
                .total();
        assertThat(total.completed()).isEqualTo(1);
        assertThat(total.running()).isEqualTo(1);
        assertThat(total.planned()).isEqualTo(1);
        assertThat(total.offices()).isEqualTo(Share.of(3, 10));
        assertThat(total.einwohner()).isEqualTo(Share.of(30_003, 100_045));
    }

    @Test
    void aPlaceInThePlanIsPlanned() {
        Coverage coverage = reckon(TEN, List.of(), List.of(place(4, "2027-H1"), place(5, "2027-H1")));
        assertThat(coverage.counts().total().planned()).isEqualTo(2);
        assertThat(coverage.open().offices()).isEqualTo(8);
        assertThat(coverage.halbjahre().getLast().counts().total().offices().count())
                .isEqualTo(2);
    }

    @Test
    void anOfficeWithAVerfahrenIsNotCountedAgainByAPlace() {
        Coverage coverage = reckon(
                TEN,
                List.of(verfahren(4, "2025-H1", VerfahrenStatus.COMPLETED)),
                List.of(place(4, "2027-H1"), place(5, "2027-H1")));
        assertThat(coverage.counts().total().planned()).isEqualTo(1);
        assertThat(coverage.counts().total().offices().count()).isEqualTo(2);
    }

    @Test
    void twoVerfahrenOfOneOfficeAreTwoVerfahrenAndOneOffice() {
        Counts total = reckon(
                        TEN,
                        List.of(
                                verfahren(4, "2025-H1", VerfahrenStatus.COMPLETED),
                                verfahren(4, "2027-H1", VerfahrenStatus.PLANNED)),
                        List.of())
                .counts()
                .total();
        assertThat(total.completed() + total.planned()).isEqualTo(2);
        assertThat(total.offices().count()).isEqualTo(1);
    }

    @Test
    void whoseVerfahrenWasCancelledIsStillOpenUntilPlanned() {
        List<Verfahren> cancelled = List.of(verfahren(4, "2025-H1", VerfahrenStatus.CANCELLED, true, true));
        Coverage open = reckon(TEN, cancelled, List.of());
        assertThat(open.open().offices()).isEqualTo(10);
        assertThat(open.counts().total().cancelled()).isEqualTo(1);
        assertThat(open.counts().total().selfInitiated()).isZero();
        assertThat(open.counts().total().assumed()).isZero();
        assertThat(reckon(TEN, cancelled, List.of(place(4, "2027-H1"))).open().offices())
                .isEqualTo(9);
    }

    @Test
    void whatLiesOutsideTheTurnusDoesNotCount() {
        Coverage coverage =
                reckon(TEN, List.of(verfahren(4, "2023-H2", VerfahrenStatus.COMPLETED)), List.of(place(5, "2029-H1")));
        assertThat(coverage.open().offices()).isEqualTo(10);
        assertThat(coverage.seats()).isEqualTo(13);
        assertThat(coverage.halbjahre())
                .extracting(h -> h.halbjahr().toString())
                .containsExactly("2025-H1", "2025-H2", "2026-H2", "2027-H1");
    }

    @Test
    void aSourceThatContradictsItselfIsShownWithBothNumbers() {
        List<HalbjahrCoverage> halbjahre = reckon(
                        TEN,
                        List.of(
                                verfahren(0, "2025-H1", VerfahrenStatus.COMPLETED),
                                verfahren(1, "2025-H1", VerfahrenStatus.COMPLETED, true, false),
                                verfahren(2, "2025-H1", VerfahrenStatus.COMPLETED, false, true)),
                        List.of())
                .halbjahre();
        HalbjahrCoverage first = halbjahre.getFirst();
        assertThat(first.announced()).isEqualTo(3);
        assertThat(first.named()).as("an assumed one is not named").isEqualTo(2);
        assertThat(first.contradiction()).isEqualTo("Angekündigt sind für 2025-H1 3 Jugendämter, benannt sind 2.");
        assertThat(first.counts().total().assumed()).isEqualTo(1);
        assertThat(first.counts().total().selfInitiated()).isEqualTo(1);
        assertThat(halbjahre.get(1).contradiction())
                .isEqualTo("Angekündigt sind für 2025-H2 2 Jugendämter, benannt ist keines.");
        assertThat(halbjahre.get(2).contradiction()).isNull();
    }

    @Test
    void theOpenOfficesThatWereAnnouncedWithoutNamesAreSaid() {
        Coverage coverage = reckon(TEN, List.of(verfahren(0, "2025-H1", VerfahrenStatus.COMPLETED)), List.of());
        assertThat(coverage.open().announcedNotNamed()).isEqualTo(2 + 2);
    }

    @Test
    void anOfficeThatHasEndedKeepsItsVerfahrenAndLeavesTheShares() {
        List<Jugendamt> offices = List.of(office(0), office(1), office(2, LocalDate.of(2025, 12, 31)));
        Coverage coverage = reckon(offices, List.of(verfahren(2, "2025-H1", VerfahrenStatus.COMPLETED)), List.of());
        assertThat(coverage.counts().total().completed()).isEqualTo(1);
        assertThat(coverage.counts().total().offices()).isEqualTo(Share.of(0, 2));
        assertThat(coverage.open().offices()).isEqualTo(2);
    }

    @Test
    void everyGroupIsListedEvenWhereItIsEmpty() {
        Coverage coverage = reckon(List.of(office(0)), List.of(), List.of());
        assertThat(coverage.counts().byRegierungsbezirk())
                .extracting(GroupCounts::group)
                .containsExactly("Düsseldorf", "Köln", "Münster", "Detmold", "Arnsberg");
        assertThat(coverage.counts().bySizeClass()).hasSize(4);
        assertThat(coverage.open().byLandschaftsverband())
                .extracting(Open::group)
                .containsExactly("LVR", "LWL");
        assertThat(coverage.counts().byRegierungsbezirk().get(1).counts().offices())
                .isEqualTo(Share.of(0, 0));
    }

    @Test
    void thePercentIsRoundedHalfUpToOneDecimal() {
        assertThat(Share.of(54, 186).percent()).isEqualByComparingTo("29.0");
        assertThat(Share.of(1, 2000).percent()).isEqualByComparingTo("0.1");
        assertThat(Share.of(1, 2001).percent()).isEqualByComparingTo("0.0");
    }

    private static Coverage reckon(List<Jugendamt> offices, List<Verfahren> verfahren, List<Place> places) {
        return new CoverageReckoning(
                        Facts.of(new Turnus(2024, 2028), TODAY, offices, HALBJAHRE, verfahren, null, places))
                .coverage();
    }
}
