package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Each constraint by itself: where it costs nothing, at its limit, and beyond. Costs are unweighted. */
class AllocationConstraintsTest {
    /** Halbjahre of 1 to 6 seats with a target of 4; each team has 3 seats. */
    private static final PortableProblem TWELVE = SmallProblems.rotation(12);

    private final ConstraintVerifier<AllocationConstraints, Plan> verifier =
            ConstraintVerifier.build(new AllocationConstraints(), Plan.class, Placement.class);

    @Test
    void halbjahrMaxSeats() {
        Object[] six = Plans.placements(
                TWELVE,
                "A00 2026-H1 TA",
                "A01 2026-H1 TA",
                "A02 2026-H1 TA",
                "A03 2026-H1 TB",
                "A05 2026-H1 TB",
                "A06 2026-H1 TB");
        Object[] seven = Plans.fairBut(TWELVE, "A04 2026-H1 TA", "A05 2026-H1 TA", "A06 2026-H1 TA");

        costs(AllocationConstraints::halbjahrMaxSeats, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::halbjahrMaxSeats, 0, six);
        costs(AllocationConstraints::halbjahrMaxSeats, 1, seven);
    }

    @Test
    void halbjahrMinSeatsCountsEmptyOnes() {
        costs(AllocationConstraints::halbjahrMinSeats, 3, Plans.placements(TWELVE));
        costs(AllocationConstraints::halbjahrMinSeats, 2, Plans.placements(TWELVE, "A00 2026-H1 TA"));
        costs(
                AllocationConstraints::halbjahrMinSeats,
                0,
                Plans.placements(TWELVE, "A00 2026-H1 TA", "A01 2026-H2 TA", "A02 2027-H1 TA"));
    }

    @Test
    void teamSeats() {
        costs(AllocationConstraints::teamSeats, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::teamSeats, 0, Plans.fairBut(TWELVE, "A01 2026-H1 TA"));
        costs(AllocationConstraints::teamSeats, 1, Plans.fairBut(TWELVE, "A01 2026-H1 TA", "A03 2026-H1 TA"));
    }

    @Test
    void conflictOfInterest() {
        costs(AllocationConstraints::conflictOfInterest, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::conflictOfInterest, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::conflictOfInterest, 1, Plans.fairBut(TWELVE, "A03 2026-H1 TA"));
        costs(AllocationConstraints::conflictOfInterest, 2, Plans.fairBut(TWELVE, "A03 2026-H1 TA", "A04 2026-H1 TB"));
    }

    @Test
    void excludedHalbjahr() {
        PortableProblem problem =
                SmallProblems.with(TWELVE, SmallProblems.pinned(office(2), null, null, List.of("2026-H1", "2026-H2")));

        costs(AllocationConstraints::excludedHalbjahr, 0, Plans.placements(problem));
        costs(AllocationConstraints::excludedHalbjahr, 0, Plans.placements(problem, "A02 2027-H1 TA"));
        costs(AllocationConstraints::excludedHalbjahr, 1, Plans.placements(problem, "A02 2026-H2 TA"));
    }

    @Test
    void pinnedCountsOnceForEachParticipant() {
        PortableProblem problem =
                SmallProblems.with(TWELVE, SmallProblems.pinned(office(2), "2026-H1", "TA", List.of()));

        costs(AllocationConstraints::pinned, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::pinned, 0, Plans.placements(problem, "A02 2026-H1 TA"));
        costs(AllocationConstraints::pinned, 1, Plans.placements(problem, "A02 2026-H1 TB"));
        costs(AllocationConstraints::pinned, 1, Plans.placements(problem, "A02 2026-H2 TB"));
        costs(AllocationConstraints::pinned, 1, Plans.placements(problem));
    }

    @Test
    void pinnedToTheTeamAloneLeavesTheHalbjahrFree() {
        PortableProblem problem = SmallProblems.with(TWELVE, SmallProblems.pinned(office(2), null, "TA", List.of()));

        costs(AllocationConstraints::pinned, 0, Plans.placements(problem, "A02 2026-H2 TA"));
        costs(AllocationConstraints::pinned, 1, Plans.placements(problem, "A02 2026-H2 TB"));
        costs(AllocationConstraints::pinned, 1, Plans.placements(problem));
    }

    @Test
    void unplacedWeighsTheClaim() {
        costs(AllocationConstraints::unplaced, 0, Plans.fairBut(TWELVE));
        // three each of CARRIED_OVER (13²) and UNREGISTERED (1), six of REGISTERED (13)
        costs(AllocationConstraints::unplaced, 3 * 169 + 6 * 13 + 3, Plans.placements(TWELVE));
        costs(AllocationConstraints::unplaced, 2 * 169 + 6 * 13 + 3, Plans.placements(TWELVE, "A00 2026-H1 TA"));
    }

    @Test
    void wishRank() {
        costs(AllocationConstraints::wishRank, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::wishRank, 0, Plans.placements(TWELVE, "A02 2027-H1 TA"));
        costs(AllocationConstraints::wishRank, 1, Plans.placements(TWELVE, "A02 2026-H1 TA"));
        costs(AllocationConstraints::wishRank, 4, Plans.placements(TWELVE, "A02 2026-H2 TA"));
        costs(AllocationConstraints::wishRank, 0, Plans.placements(TWELVE, "A01 2026-H2 TA"));
    }

    @Test
    void ticketOrder() {
        // ticket 10 of 12: a rank costs 12 + 1 − 10
        costs(AllocationConstraints::ticketOrder, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::ticketOrder, 0, Plans.placements(TWELVE, "A02 2027-H1 TA"));
        costs(AllocationConstraints::ticketOrder, 3, Plans.placements(TWELVE, "A02 2026-H1 TA"));
        costs(AllocationConstraints::ticketOrder, 6, Plans.placements(TWELVE, "A02 2026-H2 TA"));
        costs(AllocationConstraints::ticketOrder, 0, Plans.placements(TWELVE, "A01 2026-H2 TA"));
    }

    @Test
    void landschaftsverbandBalance() {
        // 4 · 6 / 12: exactly 2 of each in each Halbjahr
        costs(AllocationConstraints::landschaftsverbandBalance, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::landschaftsverbandBalance, 2, Plans.fairBut(TWELVE, "A00 2026-H2 TA"));
        costs(AllocationConstraints::landschaftsverbandBalance, 6 * 4, Plans.placements(TWELVE));
    }

    @Test
    void sizeClassBalance() {
        // FROM_250K 0 to 1, UNDER_50K 3 to 4
        costs(AllocationConstraints::sizeClassBalance, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::sizeClassBalance, 0, Plans.fairBut(TWELVE, "A08 2026-H1 TA"));
        costs(AllocationConstraints::sizeClassBalance, 2, Plans.fairBut(TWELVE, "A01 2027-H1 TA"));
        costs(AllocationConstraints::sizeClassBalance, 3 * 9, Plans.placements(TWELVE));
    }

    @Test
    void regierungsbezirkBalance() {
        // 4 · 4 / 12: 1 to 2
        costs(AllocationConstraints::regierungsbezirkBalance, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::regierungsbezirkBalance, 0, Plans.fairBut(TWELVE, "A08 2026-H1 TA"));
        costs(AllocationConstraints::regierungsbezirkBalance, 2, Plans.fairBut(TWELVE, "A01 2026-H2 TB"));
        costs(AllocationConstraints::regierungsbezirkBalance, 9, Plans.placements(TWELVE));
    }

    @Test
    void kreisSpreadHasNoLowerBound() {
        costs(AllocationConstraints::kreisSpread, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::kreisSpread, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::kreisSpread, 1, Plans.fairBut(TWELVE, "A05 2026-H1 TB"));
        costs(AllocationConstraints::kreisSpread, 4, Plans.fairBut(TWELVE, "A05 2026-H1 TB", "A10 2026-H1 TB"));
    }

    @Test
    void halbjahrTargetCountsEmptyOnes() {
        costs(AllocationConstraints::halbjahrTarget, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::halbjahrTarget, 2, Plans.fairBut(TWELVE, "A00 2026-H2 TA"));
        costs(AllocationConstraints::halbjahrTarget, 3 * 16, Plans.placements(TWELVE));
    }

    @Test
    void teamWorkload() {
        // 4 · 3 / 6: exactly 2 of each team
        costs(AllocationConstraints::teamWorkload, 0, Plans.fairBut(TWELVE));
        costs(AllocationConstraints::teamWorkload, 2, Plans.fairBut(TWELVE, "A00 2026-H1 TB"));
        costs(AllocationConstraints::teamWorkload, 6 * 4, Plans.placements(TWELVE));
    }

    @Test
    void teamWorkloadCostsNothingWhereNoTeamHasASeat() {
        List<Analyseteam> teams = TWELVE.analyseteams().stream()
                .map(t -> new Analyseteam(t.id(), Map.of(), t.conflicts(), t.distanceKm()))
                .toList();
        PortableProblem problem = SmallProblems.problem(TWELVE.halbjahre(), teams, TWELVE.participants());

        costs(AllocationConstraints::teamWorkload, 0, Plans.fairBut(problem));
        costs(AllocationConstraints::teamSeats, 12, Plans.fairBut(problem));
    }

    @Test
    void travelDistanceCountsFullTensOfKilometres() {
        costs(AllocationConstraints::travelDistance, 0, Plans.placements(TWELVE));
        costs(AllocationConstraints::travelDistance, 0, Plans.placements(TWELVE, "A09 2026-H1 TA"));
        costs(AllocationConstraints::travelDistance, 1, Plans.placements(TWELVE, "A10 2026-H1 TA"));
        costs(AllocationConstraints::travelDistance, 2, Plans.placements(TWELVE, "A07 2026-H1 TB"));
    }

    @Test
    void reassignedHalbjahr() {
        PortableProblem problem = SmallProblems.with(TWELVE, SmallProblems.planned(office(2), "2026-H1", "TA"));

        costs(AllocationConstraints::reassignedHalbjahr, 0, Plans.placements(problem));
        costs(AllocationConstraints::reassignedHalbjahr, 0, Plans.placements(problem, "A02 2026-H1 TB"));
        costs(AllocationConstraints::reassignedHalbjahr, 1, Plans.placements(problem, "A02 2026-H2 TA"));
        costs(AllocationConstraints::reassignedHalbjahr, 0, Plans.placements(TWELVE, "A02 2026-H2 TA"));
    }

    @Test
    void reassignedTeam() {
        PortableProblem problem = SmallProblems.with(TWELVE, SmallProblems.planned(office(2), "2026-H1", "TA"));

        costs(AllocationConstraints::reassignedTeam, 0, Plans.placements(problem));
        costs(AllocationConstraints::reassignedTeam, 0, Plans.placements(problem, "A02 2026-H2 TA"));
        costs(AllocationConstraints::reassignedTeam, 1, Plans.placements(problem, "A02 2026-H1 TB"));
        costs(AllocationConstraints::reassignedTeam, 0, Plans.placements(TWELVE, "A02 2026-H1 TB"));
    }

    private static Participant office(int index) {
        return TWELVE.participants().get(index);
    }

    private void costs(
            BiFunction<AllocationConstraints, ConstraintFactory, Constraint> constraint,
            long cost,
            Object[] placements) {
        verifier.verifyThat(constraint).given(placements).penalizesBy(cost);
    }
}
