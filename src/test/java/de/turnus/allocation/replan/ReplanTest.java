package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.allocation.replan.ReplanChange.HalbjahrSeats;
import de.turnus.allocation.replan.ReplanChange.Joined;
import de.turnus.allocation.replan.ReplanChange.TeamGone;
import de.turnus.allocation.replan.ReplanChange.TeamSeats;
import de.turnus.allocation.replan.ReplanChange.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes after a release, on a plan of eight offices in two Halbjahre with two teams; a ninth was not placed. */
class ReplanTest {
    private static final String FIRST = "2027-H1";
    private static final String SECOND = "2027-H2";
    private static final PortableProblem RELEASED = released();

    @Test
    void everyReleasedPlaceIsPinAndBaseline() {
        PortableProblem replan = sound(ReplanOrder.of(new Withdrawn("05111000")));

        assertThat(replan.participants())
                .extracting(Participant::ags)
                .containsExactly("05112000", "05113000", "05114000", "05115000", "05116000", "05117000", "05118000");
        assertThat(replan.participants()).allSatisfy(office -> {
            Allocation place = placeOf(office.ags());
            assertThat(office.pinnedHalbjahr())
                    .isEqualTo(office.baselineHalbjahr())
                    .isEqualTo(place.halbjahr());
            assertThat(office.pinnedTeam()).isEqualTo(office.baselineTeam()).isEqualTo(place.analyseteam());
        });
        assertThat(Feasibility.of(replan).isFeasible()).isTrue();
    }

    @Test
    void ticketsCloseTheGapAndKeepTheirOrder() {
        PortableProblem replan = sound(ReplanOrder.of(new Withdrawn("05113000")));

        assertThat(replan.participants()).extracting(Participant::ticketRank).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void aWithdrawalLowersAMinimumThatItWouldBreak() {
        PortableProblem replan = sound(ReplanOrder.of(new Withdrawn("05111000"), new Withdrawn("05112000")));

        assertThat(replan.halbjahre()).containsExactly(new Halbjahr(FIRST, 2, 4, 5), new Halbjahr(SECOND, 3, 4, 5));
        assertThat(Feasibility.of(replan).isFeasible()).isTrue();
    }

    @Test
    void onlyWhomALeadLoosensIsFree() {
        PortableProblem replan = sound(ReplanOrder.of(new Withdrawn("05111000")).loosening(Loosening.of("05115000")));

        assertThat(replan.participants())
                .filteredOn(office -> !office.isPinned())
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.ags()).isEqualTo("05115000");
                    assertThat(office.baselineHalbjahr()).isEqualTo(SECOND);
                    assertThat(office.baselineTeam()).isEqualTo("TA");
                });
        assertThat(sound(ReplanOrder.of(new Withdrawn("05111000")).loosening(Loosening.EVERYBODY))
                        .participants())
                .noneMatch(Participant::isPinned)
                .allMatch(office -> office.baselineHalbjahr() != null);
    }

    @Test
    void whereATeamHasTooFewSeatsTheTeamsAreFreeAndTheHalbjahrStays() {
        PortableProblem replan = sound(ReplanOrder.of(new TeamSeats("TA", FIRST, 1)));

        assertThat(replan.participants())
                .filteredOn(office -> office.pinnedTeam() == null)
                .extracting(Participant::ags)
                .containsExactly("05111000", "05112000");
        assertThat(replan.participants()).allSatisfy(office -> assertThat(office.pinnedHalbjahr())
                .isEqualTo(placeOf(office.ags()).halbjahr()));
        assertThat(Feasibility.of(replan).isFeasible()).isTrue();
    }

    @Test
    void aSeatThatNobodyHasCanBeLostWithoutAnyChange() {
        PortableProblem replan = sound(ReplanOrder.of(new TeamSeats("TA", FIRST, 2)));

        assertThat(replan.analyseteams().getFirst().seatsIn(FIRST)).isEqualTo(2);
        assertThat(replan.participants()).allMatch(office -> office.pinnedTeam() != null);
    }

    @Test
    void whoIsLoosenedLeavesTheTeamToTheOthers() {
        PortableProblem replan =
                sound(ReplanOrder.of(new TeamSeats("TA", FIRST, 1)).loosening(Loosening.of("05111000")));

        assertThat(replan.participants())
                .filteredOn(office -> office.ags().equals("05112000"))
                .singleElement()
                .extracting(Participant::pinnedTeam)
                .isEqualTo("TA");
    }

    @Test
    void aTeamThatIsGoneHasNoSeatAndWhatIsMissingIsNamed() {
        PortableProblem replan = sound(ReplanOrder.of(new TeamGone("TA")));

        assertThat(replan.analyseteams().getFirst().seats())
                .containsEntry(FIRST, 0)
                .containsEntry(SECOND, 0);
        Feasibility answer = Feasibility.of(replan);
        assertThat(answer.minimalHardCost()).isEqualTo(2);
        assertThat(answer.contradictions())
                .allSatisfy(c ->
                        assertThat(c.detail()).contains("braucht in 2027-H").contains("Platz mehr"));
    }

    @Test
    void seatsBelowTheReleasedPlacesTakeNoneBackButAreRefused() {
        PortableProblem replan = sound(ReplanOrder.of(new HalbjahrSeats(new Halbjahr(FIRST, 0, 3, 3))));

        assertThat(replan.participants()).allMatch(office -> office.pinnedHalbjahr() != null);
        assertThat(Feasibility.of(replan).contradictions()).singleElement().satisfies(c -> assertThat(c.detail())
                .startsWith("2027-H1 hat 3 Plätze, aber 4 Jugendämter sind dort festgesetzt")
                .contains("maxSeats 4"));
    }

    @Test
    void aMinimumThatALeadSetsHolds() {
        PortableProblem replan =
                sound(ReplanOrder.of(new Withdrawn("05111000"), new HalbjahrSeats(new Halbjahr(FIRST, 4, 4, 5))));

        assertThat(Feasibility.of(replan).contradictions()).singleElement().satisfies(c -> assertThat(c.detail())
                .contains("minSeats"));
    }

    @Test
    void aReplacementKeepsItsDrawnHalbjahrAndTakesTheLastTicket() {
        PortableProblem replan = sound(ReplanOrder.of(
                new Withdrawn("05111000"), joined(office("05119000", 1, FIRST, List.of()), List.of("TB"))));

        Participant joined = replan.participants().getLast();
        assertThat(joined.ags()).isEqualTo("05119000");
        assertThat(joined.pinnedHalbjahr()).isEqualTo(FIRST);
        assertThat(joined.pinnedTeam()).isNull();
        assertThat(joined.baselineHalbjahr()).isNull();
        assertThat(joined.ticketRank()).isEqualTo(8);
        assertThat(replan.analyseteams().get(1).conflicts()).containsExactly("05119000");
        assertThat(replan.analyseteams()).allSatisfy(team -> assertThat(team.distanceKm())
                .containsEntry("05119000", 77)
                .doesNotContainKey("05111000"));
        Replanned planned = Replanned.of(replan, null);
        assertThat(planned.isOptimal()).isTrue();
        assertThat(planned.moves().isNone()).isTrue();
        assertThat(planned.plan()).contains(new Allocation("05119000", FIRST, "TA"));
    }

    @Test
    void whatHasBegunIsLeftAndEnteredByNobody() {
        ReplanOrder order = new ReplanOrder(
                List.of(new Withdrawn("05111000"), joined(office("05119000", 1, null, List.of()), List.of())),
                Loosening.EVERYBODY,
                List.of("2026-H2", FIRST));

        PortableProblem replan = sound(order);

        assertThat(replan.participants()).allSatisfy(office -> {
            if (FIRST.equals(office.baselineHalbjahr())) {
                assertThat(office.pinnedHalbjahr()).isEqualTo(FIRST);
                assertThat(office.pinnedTeam()).isNotNull();
                assertThat(office.excluded()).isEmpty();
            } else {
                assertThat(office.isPinned()).isFalse();
                assertThat(office.excluded()).containsExactly(FIRST);
            }
        });
    }

    @Test
    void faultsNameTheValueAndTheRemedy() {
        ReplanOrder order = new ReplanOrder(
                List.of(
                        new Withdrawn("05119000"),
                        new TeamSeats("TC", "2031-H1", -1),
                        new TeamGone("TD"),
                        new HalbjahrSeats(new Halbjahr(FIRST, 4, 3, 5)),
                        joined(office("05112000", 1, "2031-H1", List.of()), List.of("TD")),
                        new Withdrawn("05111000"),
                        new Withdrawn("05111000")),
                Loosening.of("05119000", "05111000", "05112000", "05115000", "05115000"),
                List.of(FIRST));

        assertThat(Replan.faultsOf(RELEASED, order))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/changes/0/ags",
                        "/changes/1/analyseteam",
                        "/changes/1/halbjahr",
                        "/changes/1/seats",
                        "/changes/2/analyseteam",
                        "/changes/3/seats",
                        "/changes/4/office/ags",
                        "/changes/4/office/pinnedHalbjahr",
                        "/changes/4/conflicts",
                        "/changes/6",
                        "/loosened/0",
                        "/loosened/1",
                        "/loosened/2",
                        "/loosened/4");
        assertThat(Replan.faultsOf(RELEASED, order))
                .extracting(Fault::detail)
                .contains(
                        "05119000 hat im freigegebenen Plan keinen Platz und kann nicht zurücktreten: den Schlüssel"
                                + " prüfen.",
                        "Halbjahr 2031-H1 gehört nicht zum freigegebenen Plan: eines von 2027-H1, 2027-H2 angeben.",
                        "05112000 hat seinen Platz in 2027-H1, das schon begonnen hat: sein Halbjahr ist nicht mehr zu"
                                + " lösen. Hier streichen.");
    }

    @Test
    void withoutAReleasedPlanOrAnyChangeThereIsNothingToReplan() {
        assertThat(Replan.faultsOf(RELEASED.withoutPlan(), ReplanOrder.of(new Withdrawn("05111000"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).startsWith("Es gibt keinen freigegebenen Plan"));
        assertThat(Replan.faultsOf(RELEASED, ReplanOrder.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).startsWith("Es ändert sich nichts"));
    }

    private static PortableProblem sound(ReplanOrder order) {
        assertThat(Replan.faultsOf(RELEASED, order)).isEmpty();
        PortableProblem replan = Replan.of(RELEASED, order);
        assertThat(ProblemCheck.faultsOf(replan)).isEmpty();
        return replan;
    }

    private static Allocation placeOf(String ags) {
        return Objects.requireNonNull(RELEASED.allocations()).stream()
                .filter(a -> a.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }

    private static Joined joined(Participant office, List<String> conflicts) {
        return new Joined(office, Map.of("TA", 77, "TB", 77), conflicts);
    }

    /** Offices 05111000 to 05119000 with falling tickets: two with each team in each Halbjahr, the last one without. */
    private static PortableProblem released() {
        List<Participant> offices = new ArrayList<>();
        List<Allocation> plan = new ArrayList<>();
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            String ags = "051" + (11 + i) + "000";
            offices.add(office(ags, 9 - i, null, List.of()));
            distances.put(ags, 10 * i);
            plan.add(
                    i == 8
                            ? Allocation.unplaced(ags)
                            : new Allocation(ags, i < 4 ? FIRST : SECOND, i % 4 < 2 ? "TA" : "TB"));
        }
        Map<String, Integer> seats = Map.of(FIRST, 3, SECOND, 3);
        return new PortableProblem(
                        "klein",
                        List.of(new Halbjahr(FIRST, 3, 4, 5), new Halbjahr(SECOND, 3, 4, 5)),
                        List.of(
                                new Analyseteam("TA", seats, List.of(), distances),
                                new Analyseteam("TB", seats, List.of(), distances)),
                        offices,
                        Map.of(),
                        null,
                        null,
                        null,
                        null)
                .withPlan(plan);
    }

    private static Participant office(String ags, int ticket, @Nullable String pinnedHalbjahr, List<String> excluded) {
        return new Participant(
                ags,
                Claim.REGISTERED,
                List.of(),
                excluded,
                pinnedHalbjahr,
                null,
                null,
                null,
                ticket,
                "LVR",
                "Köln",
                "Köln",
                "FROM_50K");
    }
}
