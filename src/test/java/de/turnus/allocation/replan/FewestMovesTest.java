package de.turnus.allocation.replan;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.replan.ReplanChange.TeamSeats;
import de.turnus.allocation.replan.ReplanChange.Withdrawn;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** After a change, how few offices move, on the proven best plan of 110 offices; {@link ReplanBenchmark} has more cases. */
class FewestMovesTest {
    /** Every which office of the plan withdraws. */
    private static final int EVERY = 37;

    private static PortableProblem released = SampleProblems.read("rotation-101");

    @BeforeAll
    static void release() {
        released = Replanned.released(released);
    }

    @Test
    void aWithdrawalMovesNobodyElse() {
        for (int i = 0; i < places().size(); i += EVERY) {
            ReplanOrder order = ReplanOrder.of(new Withdrawn(places().get(i).ags()));

            Replanned replan = Replanned.of(Replan.of(released, order), null);

            assertThat(replan.isOptimal()).isTrue();
            assertThat(replan.score().hard()).isZero();
            assertThat(replan.moves().isNone()).isTrue();
        }
    }

    @Test
    void withEverybodyLoosenedAMoveHappensOnlyWhereItSavesMoreThanItCosts() {
        for (int i = EVERY; i < places().size(); i += EVERY) {
            ReplanOrder order =
                    ReplanOrder.of(new Withdrawn(places().get(i).ags())).loosening(Loosening.EVERYBODY);
            PortableProblem problem = Replan.of(released, order);
            List<Allocation> nobodyMoves = places().stream()
                    .filter(a -> !order.withdrawn().contains(a.ags()))
                    .toList();

            Replanned replan = Replanned.of(problem, null);

            assertThat(replan.isOptimal()).isTrue();
            assertThat(replan.certificate().bound()).isEqualTo(-replan.score().policy());
            long unmoved = -Scorecard.of(problem, nobodyMoves).score().policy();
            assertThat(unmoved - replan.policyWithoutMoves()).isGreaterThanOrEqualTo(replan.priceOfMoves());
        }
    }

    /**
     * Had a plan fewer moves at no higher cost for the rest, it would cost less than the proven bound. So a proof that
     * prices moves above everything else finds either as many moves or pays for fewer with the rest.
     */
    @Test
    void noPlanHasFewerMovesAndIsAsGood() {
        Allocation one = places().getFirst();
        int used = (int) places().stream()
                .filter(a -> Objects.equals(a.halbjahr(), one.halbjahr())
                        && Objects.equals(a.analyseteam(), one.analyseteam()))
                .count();
        var lost = new TeamSeats(
                Objects.requireNonNull(one.analyseteam()), Objects.requireNonNull(one.halbjahr()), used - 1);
        PortableProblem problem = Replan.of(released, ReplanOrder.of(lost).loosening(Loosening.EVERYBODY));

        Replanned replan = Replanned.of(problem, null);
        Replanned fewest = Replanned.of(withMovesAboveAll(problem), null);

        assertThat(replan.isOptimal()).isTrue();
        assertThat(fewest.isOptimal()).isTrue();
        assertThat(fewest.moves().halbjahr()).isEmpty();
        assertThat(fewest.moves().analyseteam()).hasSize(1);
        assertThat(replan.moves().halbjahr()).isEmpty();
        int more = replan.moves().analyseteam().size() - 1;
        int price = Constraint.REASSIGNED_TEAM.defaultWeight();
        assertThat(fewest.policyWithoutMoves() - replan.policyWithoutMoves())
                .isGreaterThanOrEqualTo((long) more * price);
    }

    @Test
    void aTeamThatLosesASeatMovesOneOfficeOfItsOwnAndOnlyToAnotherTeam() {
        Allocation one = places().getFirst();
        List<String> cell = places().stream()
                .filter(a -> Objects.equals(a.halbjahr(), one.halbjahr())
                        && Objects.equals(a.analyseteam(), one.analyseteam()))
                .map(Allocation::ags)
                .toList();
        var lost = new TeamSeats(
                Objects.requireNonNull(one.analyseteam()), Objects.requireNonNull(one.halbjahr()), cell.size() - 1);

        Replanned replan = Replanned.of(Replan.of(released, ReplanOrder.of(lost)), null);

        assertThat(replan.isOptimal()).isTrue();
        assertThat(replan.score().hard()).isZero();
        assertThat(replan.moves().halbjahr()).isEmpty();
        assertThat(replan.moves().analyseteam()).hasSize(1);
        assertThat(cell).containsAll(replan.moves().analyseteam());
    }

    @Test
    void whereNearlyEverythingIsFixedThePlannerProvesWithoutASearch() {
        PortableProblem fixed = Replan.of(
                released, ReplanOrder.of(new Withdrawn(places().getFirst().ags())));
        Planner planner = Planner.load();

        Planning planning = planner.plan(fixed, Duration.ofMinutes(5), SearchListener.NONE);

        assertThat(planning.result().moves()).isZero();
        assertThat(planning.result().endedBy()).isEqualTo(SearchEnd.COMPLETED);
        assertThat(planning.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(planning.result().allocations())
                .isEqualTo(Replanned.of(fixed, null).plan())
                .isEqualTo(planner.plan(fixed, Duration.ofMinutes(5), SearchListener.NONE)
                        .result()
                        .allocations());
    }

    @Test
    void whereMoreThanAQuarterIsOpenThePlannerSearches() {
        List<String> loosened = places().stream().map(Allocation::ags).limit(28).toList();
        ReplanOrder order =
                ReplanOrder.of(new Withdrawn(places().getLast().ags())).loosening(new Loosening(false, loosened));

        Planning planning = Planner.load().plan(Replan.of(released, order), Duration.ofMinutes(5), SearchListener.NONE);

        assertThat(planning.result().moves()).isPositive();
        assertThat(planning.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    private static PortableProblem withMovesAboveAll(PortableProblem problem) {
        Map<String, Integer> weights = new HashMap<>(problem.weights());
        weights.put(Constraint.REASSIGNED_HALBJAHR.id(), 100_000);
        weights.put(Constraint.REASSIGNED_TEAM.id(), 100_000);
        return new PortableProblem(
                problem.name(),
                problem.halbjahre(),
                problem.analyseteams(),
                problem.participants(),
                weights,
                problem.referenceCounts(),
                problem.timeLimitSeconds(),
                null,
                null);
    }

    private static List<Allocation> places() {
        return Objects.requireNonNull(released.allocations());
    }
}
