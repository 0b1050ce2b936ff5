package de.turnus.allocation.problem;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** One small contradiction after the other, with the sentence that tells it. */
class FeasibilityTest {
    private static final String H1 = "2026-H1";
    private static final String H2 = "2026-H2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pilot-2023",
                "selection-101",
                "rotation-101",
                "rotation-102",
                "turnus-101",
                "germany-101",
                "germany-102"
            })
    void sampleProblemsCanBeSatisfied(String name) {
        Feasibility feasibility = Feasibility.of(SampleProblems.read(name));

        assertThat(feasibility).isEqualTo(new Feasibility(0, List.of()));
        assertThat(feasibility.summary()).isEqualTo("Die Aufgabe ist erfüllbar.");
    }

    @Test
    void morePinsThanTheHalbjahrHasSeats() {
        Small small = new Small().halbjahr(H1, 0, 2).team("TA", List.of(9));
        small.pinned(H1, null).pinned(H1, null).pinned(H1, null);

        assertThatOnly(small, Constraint.HALBJAHR_MAX_SEATS, "/halbjahre/0/maxSeats")
                .isEqualTo("2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort festgesetzt (05111000, 05112000,"
                        + " 05113000): 2026-H1 braucht einen Platz mehr (maxSeats 3), oder die Festsetzung eines der"
                        + " 3 Jugendämter 05111000, 05112000, 05113000 aufheben.");
        assertThat(Feasibility.of(small.problem()).contradictions().getFirst().changes())
                .containsExactly(new Change("replace", "/halbjahre/0/maxSeats", 3));
        assertThat(Feasibility.of(small.problem()).contradictions().getFirst().alternatives())
                .containsExactly(
                        List.of(new Change("replace", "/participants/0/pinnedHalbjahr", null)),
                        List.of(new Change("replace", "/participants/1/pinnedHalbjahr", null)),
                        List.of(new Change("replace", "/participants/2/pinnedHalbjahr", null)));
    }

    @Test
    void alternativesBeyondTenOfAKindAreCounted() {
        Small small = new Small().halbjahr(H1, 0, 13).team("TA", List.of(20));
        IntStream.range(0, 14).forEach(i -> small.pinned(H1, null));

        Contradiction contradiction =
                Feasibility.of(small.problem()).contradictions().getFirst();

        assertThat(contradiction.alternatives()).hasSize(10);
        assertThat(contradiction.furtherAlternatives()).isEqualTo(4);
        assertThat(contradiction.detail())
                .endsWith(": 2026-H1 braucht einen Platz mehr (maxSeats 14), oder die Festsetzung eines der 10"
                        + " Jugendämter 05111000, 05112000, 05113000, 05114000, 05115000, 05116000, 05117000, 05118000,"
                        + " 05119000, 05120000 aufheben, oder eine von 4 weiteren Änderungen.");
    }

    @Test
    void pinsOnATeamThatFitNowhereElse() {
        Small small = new Small().halbjahr(H1, 0, 1).halbjahr(H2, 0, 5).team("TA", List.of(9, 0));
        small.pinned(null, "TA").pinned(null, "TA");

        assertThatOnly(small, Constraint.HALBJAHR_MAX_SEATS, "/halbjahre/0/maxSeats")
                .isEqualTo("2026-H1 hat einen Platz, aber mit allen Festsetzungen werden dort 2 gebraucht (05111000,"
                        + " 05112000): 2026-H1 braucht einen Platz mehr (maxSeats 2), oder TA in 2026-H2 einen"
                        + " Platz mehr geben (seats 1), oder die Festsetzung eines der 2 Jugendämter 05111000,"
                        + " 05112000 aufheben.");
    }

    @Test
    void morePinsThanTheTeamHasSeats() {
        Small small = new Small().halbjahr(H1, 0, 9).team("TA", List.of(1)).team("TB", List.of(9));
        small.pinned(H1, "TA").pinned(H1, "TA").pinned(H1, "TA");

        assertThatOnly(small, Constraint.TEAM_SEATS, "/analyseteams/0/seats/2026-H1")
                .isEqualTo("TA hat in 2026-H1 einen Platz, aber 3 Jugendämter sind dort mit TA festgesetzt"
                        + " (05111000, 05112000, 05113000): TA braucht in 2026-H1 2 Plätze mehr (seats 3), oder die"
                        + " Festsetzung von 2 der 3 Jugendämter 05111000, 05112000, 05113000 auf TA aufheben.");
    }

    @Test
    void pinOnATeamWithoutASeat() {
        Small small = new Small().halbjahr(H1, 0, 9).halbjahr(H2, 0, 9).team("TA", List.of(0, 3));
        small.pinned(H1, "TA");

        assertThatOnly(small, Constraint.TEAM_SEATS, "/analyseteams/0/seats/2026-H1")
                .isEqualTo("TA hat in 2026-H1 keinen Platz, aber ein Jugendamt ist dort mit TA festgesetzt"
                        + " (05111000): TA braucht in 2026-H1 einen Platz mehr (seats 1), oder die Festsetzung von"
                        + " 05111000 auf 2026-H1 aufheben.");
    }

    @Test
    void morePinsThanAllTeamsTogetherHaveSeats() {
        Small small = new Small().halbjahr(H1, 0, 9).team("TA", List.of(1)).team("TB", List.of(0));
        small.pinned(H1, null).pinned(H1, null);

        assertThatOnly(small, Constraint.TEAM_SEATS, "/analyseteams/1/seats/2026-H1")
                .isEqualTo("Die Analyseteams haben in 2026-H1 zusammen einen Platz, aber 2 Jugendämter sind dort"
                        + " festgesetzt (05111000, 05112000): TB braucht in 2026-H1 einen Platz mehr (seats 1), oder"
                        + " TA in 2026-H1 einen Platz mehr geben (seats 2), oder die Festsetzung eines der 2"
                        + " Jugendämter 05111000, 05112000 aufheben.");
    }

    @Test
    void morePinsOnATeamThanItHasSeatsInAllHalbjahre() {
        Small small = new Small().halbjahr(H1, 0, 9).team("TA", List.of(1)).team("TB", List.of(9));
        small.pinned(null, "TA").pinned(null, "TA");

        assertThatOnly(small, Constraint.TEAM_SEATS, "/analyseteams/0/seats/2026-H1")
                .isEqualTo("TA hat insgesamt einen Platz, aber 2 Jugendämter sind für TA festgesetzt (05111000,"
                        + " 05112000): TA braucht in 2026-H1 einen Platz mehr (seats 2), oder die Festsetzung eines"
                        + " der 2 Jugendämter 05111000, 05112000 aufheben.");
    }

    @Test
    void seatsThatConflictsBar() {
        Small small = new Small().halbjahr(H1, 0, 9);
        small.team("TA", List.of(1)).team("TB", List.of(9), Small.ags(0), Small.ags(1));
        small.pinned(H1, null).pinned(H1, null);

        assertThatOnly(small, Constraint.TEAM_SEATS, "/analyseteams/0/seats/2026-H1")
                .isEqualTo("Die Plätze der Analyseteams in 2026-H1 reichen nicht für alle Festsetzungen (05111000,"
                        + " 05112000), weil Ausschlüsse, Interessenkonflikte oder andere Festsetzungen die übrigen"
                        + " Plätze versperren: TA braucht in 2026-H1 einen Platz mehr (seats 2), oder die"
                        + " Festsetzung eines der 2 Jugendämter 05111000, 05112000 aufheben, oder eines der 2"
                        + " Jugendämter 05111000, 05112000 aus conflicts von TB streichen.");
    }

    @Test
    void moreMinSeatsThanOffices() {
        Small small = new Small().halbjahr(H1, 3, 5).halbjahr(H2, 3, 5).team("TA", List.of(9, 9));
        small.offices(4);

        Feasibility feasibility = Feasibility.of(small.problem());

        assertThat(feasibility.minimalHardCost()).isEqualTo(2);
        assertThat(feasibility.contradictions().getFirst().detail())
                .startsWith("Alle Halbjahre verlangen zusammen mindestens 6 Verfahren (minSeats), es nehmen aber nur 4"
                        + " Jugendämter teil: minSeats von 2026-H");
    }

    @Test
    void moreMinSeatsThanTeamsHaveSeats() {
        Small small = new Small().halbjahr(H1, 3, 5).team("TA", List.of(1)).team("TB", List.of(1));
        small.offices(4);

        assertThatOnly(small, Constraint.HALBJAHR_MIN_SEATS, "/halbjahre/0/minSeats")
                .isEqualTo("Die Analyseteams haben in 2026-H1 zusammen 2 Plätze, minSeats verlangt 3: minSeats von"
                        + " 2026-H1 auf 2 senken, oder einem der Analyseteams TA, TB in 2026-H1 einen Platz mehr"
                        + " geben.");
    }

    @Test
    void tooManyOfficesThatCannotComeToTheHalbjahr() {
        Small small = new Small().halbjahr(H1, 3, 5).halbjahr(H2, 0, 5);
        small.team("TA", List.of(5, 5), Small.ags(4)).team("TB", List.of(0, 5));
        small.office().office(H1).office(H1).pinned(H2, null).office();

        assertThatOnly(small, Constraint.HALBJAHR_MIN_SEATS, "/halbjahre/0/minSeats")
                .isEqualTo("Für 2026-H1 kommt nur eines der 5 Jugendämter in Frage (2 schließen es aus, eines ist in"
                        + " einem anderen Halbjahr festgesetzt, für eines hat dort kein erlaubtes Analyseteam einen"
                        + " Platz), minSeats verlangt 3: minSeats von 2026-H1 auf 1 senken, oder 2026-H1 aus"
                        + " excluded von 05112000 und 05113000 streichen.");
    }

    @Test
    void twoHalbjahreThatCompeteForTheSameOffices() {
        Small small = new Small().halbjahr(H1, 2, 5).halbjahr(H2, 2, 5).halbjahr("2027-H1", 0, 5);
        small.team("TA", List.of(5, 5, 5)).offices(3).office(H1, H2);

        assertThat(Feasibility.of(small.problem()).contradictions())
                .singleElement()
                .extracting(Contradiction::detail)
                .asString()
                .startsWith("2026-H1 und 2026-H2 verlangen zusammen mindestens 4 Verfahren (minSeats), nach Plätzen,"
                        + " Ausschlüssen, Interessenkonflikten und Festsetzungen sind aber höchstens 3 möglich:"
                        + " minSeats von 2026-H");
    }

    @Test
    void pinIntoAnExcludedHalbjahr() {
        Small small = new Small().halbjahr(H1, 0, 5).halbjahr(H2, 0, 5).team("TA", List.of(5, 5));
        small.pinned(H1, null, H1);

        assertThatOnly(small, Constraint.PINNED, "/participants/0/pinnedHalbjahr")
                .isEqualTo("05111000 ist in 2026-H1 festgesetzt, schließt dieses Halbjahr aber aus: die Festsetzung"
                        + " aufheben, oder 2026-H1 aus excluded von 05111000 streichen.");
    }

    @Test
    void pinIntoAnExcludedHalbjahrWhereTheTeamCanStay() {
        Small small = new Small().halbjahr(H1, 0, 5).halbjahr(H2, 0, 5).team("TA", List.of(5, 5));
        small.pinned(H1, "TA", H1);

        assertThatOnly(small, Constraint.PINNED, "/participants/0/pinnedHalbjahr")
                .isEqualTo("05111000 ist in 2026-H1 mit TA festgesetzt, schließt dieses Halbjahr aber aus: die"
                        + " Festsetzung auf 2026-H1 aufheben, oder 2026-H1 aus excluded von 05111000 streichen.");
    }

    @Test
    void pinOnATeamWithAConflict() {
        Small small = new Small().halbjahr(H1, 0, 5);
        small.team("TA", List.of(5), Small.ags(0)).team("TB", List.of(5)).pinned(H1, "TA");

        assertThatOnly(small, Constraint.PINNED, "/participants/0/pinnedTeam")
                .isEqualTo("05111000 ist in 2026-H1 mit TA festgesetzt, aber TA hat mit ihm einen"
                        + " Interessenkonflikt: die Festsetzung auf TA aufheben, oder 05111000 aus conflicts von TA"
                        + " streichen.");
    }

    @Test
    void pinThatOnlyTeamsWithAConflictCouldServe() {
        Small small = new Small().halbjahr(H1, 0, 5);
        small.team("TA", List.of(5), Small.ags(0))
                .team("TB", List.of(0), Small.ags(0))
                .pinned(H1, null);

        assertThatOnly(small, Constraint.PINNED, "/participants/0/pinnedHalbjahr")
                .isEqualTo("05111000 ist in 2026-H1 festgesetzt, dort hat aber kein Analyseteam ohne"
                        + " Interessenkonflikt einen Platz: die Festsetzung aufheben, oder 05111000 aus conflicts"
                        + " von TA streichen.");
    }

    @Test
    void pinForWhichSeveralSeatsAreMissing() {
        Small small = new Small().halbjahr(H1, 0, 1).team("TA", List.of(1)).team("TB", List.of(0));
        small.pinned(H1, "TA").pinned(H1, "TB");

        assertThat(Feasibility.of(small.problem()).contradictions())
                .singleElement()
                .extracting(Contradiction::constraint, Contradiction::detail)
                .containsExactly(
                        Constraint.PINNED,
                        "05112000 ist in 2026-H1 mit TB festgesetzt, TB hat dort aber keinen Platz: die Festsetzung"
                                + " aufheben.");
    }

    @Test
    void exclusionOfAnOfficeThatIsPinnedAndNeeded() {
        Small small = new Small().halbjahr(H1, 1, 5).team("TA", List.of(5)).pinned(H1, null, H1);

        assertThatOnly(small, Constraint.EXCLUDED_HALBJAHR, "/participants/0/excluded/0")
                .isEqualTo("05111000 ist in 2026-H1 festgesetzt und wird in 2026-H1 für minSeats gebraucht, schließt"
                        + " 2026-H1 aber aus: 2026-H1 aus excluded streichen.");
    }

    @Test
    void conflictOfAnOfficeThatIsPinnedAndNeeded() {
        Small small = new Small().halbjahr(H1, 1, 5).team("TA", List.of(5), Small.ags(0));
        small.pinned(null, "TA");

        assertThatOnly(small, Constraint.CONFLICT_OF_INTEREST, "/analyseteams/0/conflicts/0")
                .isEqualTo("05111000 ist für TA festgesetzt und wird in 2026-H1 für minSeats gebraucht, TA hat aber"
                        + " einen Interessenkonflikt: 05111000 aus conflicts von TA streichen.");
    }

    @Test
    void manyContradictionsAreCountedButNotAllListed() {
        Small small = new Small().halbjahr(H1, 0, 50).team("TA", List.of(50));
        IntStream.range(0, 12).forEach(i -> small.pinned(H1, null, H1));

        Feasibility feasibility = Feasibility.of(small.problem());

        assertThat(feasibility.contradictions()).hasSize(8);
        assertThat(feasibility.summary())
                .startsWith("Die Aufgabe ist nicht erfüllbar: mindestens 12 Änderungen sind nötig");
    }

    private static AbstractStringAssert<?> assertThatOnly(Small small, Constraint constraint, String pointer) {
        List<Contradiction> contradictions = Feasibility.of(small.problem()).contradictions();
        assertThat(contradictions).hasSize(1);
        assertThat(contradictions.getFirst().constraint()).isEqualTo(constraint);
        assertThat(contradictions.getFirst().pointer()).isEqualTo(pointer);
        return assertThat(contradictions.getFirst().detail());
    }
}
