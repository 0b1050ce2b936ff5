package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import de.turnus.allocation.problem.Level;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import static de.turnus.allocation.problem.Constraint.CONFLICT_OF_INTEREST;
import static de.turnus.allocation.problem.Constraint.EXCLUDED_HALBJAHR;
import static de.turnus.allocation.problem.Constraint.HALBJAHR_MAX_SEATS;
import static de.turnus.allocation.problem.Constraint.HALBJAHR_MIN_SEATS;
import static de.turnus.allocation.problem.Constraint.HALBJAHR_TARGET;
import static de.turnus.allocation.problem.Constraint.KREIS_SPREAD;
import static de.turnus.allocation.problem.Constraint.LANDSCHAFTSVERBAND_BALANCE;
import static de.turnus.allocation.problem.Constraint.PINNED;
import static de.turnus.allocation.problem.Constraint.REASSIGNED_HALBJAHR;
import static de.turnus.allocation.problem.Constraint.REASSIGNED_TEAM;
import static de.turnus.allocation.problem.Constraint.REGIERUNGSBEZIRK_BALANCE;
import static de.turnus.allocation.problem.Constraint.SIZE_CLASS_BALANCE;
import static de.turnus.allocation.problem.Constraint.TEAM_SEATS;
import static de.turnus.allocation.problem.Constraint.TEAM_WORKLOAD;
import static de.turnus.allocation.problem.Constraint.TICKET_ORDER;
import static de.turnus.allocation.problem.Constraint.TRAVEL_DISTANCE;
import static de.turnus.allocation.problem.Constraint.UNPLACED;
import static de.turnus.allocation.problem.Constraint.WISH_RANK;

/** The objective as constraints: one for each id of {@code docs/objective.md}, by the same name. */
public final class AllocationConstraints implements ConstraintProvider {
    private static final int HARD_LEVELS = 1;
    private static final int SOFT_LEVELS = Level.values().length - HARD_LEVELS;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            halbjahrMaxSeats(factory),
            halbjahrMinSeats(factory),
            teamSeats(factory),
            conflictOfInterest(factory),
            excludedHalbjahr(factory),
            pinned(factory),
            unplaced(factory),
            wishRank(factory),
            landschaftsverbandBalance(factory),
            sizeClassBalance(factory),
            regierungsbezirkBalance(factory),
            kreisSpread(factory),
            halbjahrTarget(factory),
            teamWorkload(factory),
            travelDistance(factory),
            reassignedHalbjahr(factory),
            reassignedTeam(factory),
            ticketOrder(factory)
        };
    }

    /** No Halbjahr takes more Verfahren than it has seats. */
    Constraint halbjahrMaxSeats(ConstraintFactory factory) {
        return counted(factory, HALBJAHR_MAX_SEATS);
    }

    /** Every Halbjahr, also an empty one, takes at least its fewest. */
    Constraint halbjahrMinSeats(ConstraintFactory factory) {
        return counted(factory, HALBJAHR_MIN_SEATS);
    }

    /** No team accompanies more Verfahren in a Halbjahr than it has seats there. */
    Constraint teamSeats(ConstraintFactory factory) {
        return counted(factory, TEAM_SEATS);
    }

    /** No team accompanies an office that it has a conflict of interest with. */
    Constraint conflictOfInterest(ConstraintFactory factory) {
        return each(factory, CONFLICT_OF_INTEREST, Placement::hasConflict);
    }

    /** No office is placed in a Halbjahr that it cannot or must not take. */
    Constraint excludedHalbjahr(ConstraintFactory factory) {
        return each(factory, EXCLUDED_HALBJAHR, Placement::isExcluded);
    }

    /** A pinned office is placed, and nowhere but where it is pinned. */
    Constraint pinned(ConstraintFactory factory) {
        return each(factory, PINNED, Placement::breaksPin);
    }

    /** Every participant is placed; if not all can be, the weaker claim stays without a seat. */
    Constraint unplaced(ConstraintFactory factory) {
        return summed(factory, UNPLACED, Placement::unplacedCost);
    }

    /** Offices get early wishes: the square of the ranks behind the first. */
    Constraint wishRank(ConstraintFactory factory) {
        return summed(factory, WISH_RANK, Placement::wishRankCost);
    }

    /** Both Landschaftsverbände have their share of every Halbjahr. */
    Constraint landschaftsverbandBalance(ConstraintFactory factory) {
        return counted(factory, LANDSCHAFTSVERBAND_BALANCE);
    }

    /** Every class of size has its share of every Halbjahr. */
    Constraint sizeClassBalance(ConstraintFactory factory) {
        return counted(factory, SIZE_CLASS_BALANCE);
    }

    /** Every Regierungsbezirk has its share of every Halbjahr. */
    Constraint regierungsbezirkBalance(ConstraintFactory factory) {
        return counted(factory, REGIERUNGSBEZIRK_BALANCE);
    }

    /** No Kreis has more than its share of a Halbjahr, though one is always allowed. */
    Constraint kreisSpread(ConstraintFactory factory) {
        return counted(factory, KREIS_SPREAD);
    }

    /** Every Halbjahr, also an empty one, is filled to its target. */
    Constraint halbjahrTarget(ConstraintFactory factory) {
        return counted(factory, HALBJAHR_TARGET);
    }

    /** Work is spread over the teams of a Halbjahr in proportion to their seats. */
    Constraint teamWorkload(ConstraintFactory factory) {
        return counted(factory, TEAM_WORKLOAD);
    }

    /** Teams work near their base: one unit for every full ten kilometres. */
    Constraint travelDistance(ConstraintFactory factory) {
        return summed(factory, TRAVEL_DISTANCE, Placement::distanceCost);
    }

    /** An office keeps the Halbjahr that an earlier plan gave it. */
    Constraint reassignedHalbjahr(ConstraintFactory factory) {
        return each(factory, REASSIGNED_HALBJAHR, Placement::leavesHalbjahr);
    }

    /** An office keeps the team that an earlier plan gave it. */
    Constraint reassignedTeam(ConstraintFactory factory) {
        return each(factory, REASSIGNED_TEAM, Placement::leavesTeam);
    }

    /** Of two plans that are equal in policy, the better ticket has the better wish. */
    Constraint ticketOrder(ConstraintFactory factory) {
        return summed(factory, TICKET_ORDER, Placement::ticketCost);
    }

    private static Constraint counted(ConstraintFactory factory, de.turnus.allocation.problem.Constraint constraint) {
        return factory.forEachIncludingUnassigned(Placement.class)
                .groupBy(OccupancyCollector.INSTANCE)
                .penalize(unit(constraint), occupancy -> occupancy.cost(constraint))
                .asConstraint(constraint.id());
    }

    private static Constraint each(
            ConstraintFactory factory,
            de.turnus.allocation.problem.Constraint constraint,
            Predicate<Placement> broken) {
        return placements(factory)
                .filter(broken::test)
                .penalize(unit(constraint))
                .asConstraint(constraint.id());
    }

    private static Constraint summed(
            ConstraintFactory factory,
            de.turnus.allocation.problem.Constraint constraint,
            ToLongFunction<Placement> cost) {
        return placements(factory).penalize(unit(constraint), cost::applyAsLong).asConstraint(constraint.id());
    }

    private static UniConstraintStream<Placement> placements(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Placement.class);
    }

    private static BendableScore unit(de.turnus.allocation.problem.Constraint constraint) {
        return weight(constraint, constraint.defaultWeight());
    }

    /** A cost of {@code weight} on the constraint's level. */
    static BendableScore weight(de.turnus.allocation.problem.Constraint constraint, long weight) {
        int level = constraint.level().ordinal();
        return level < HARD_LEVELS
                ? BendableScore.ofHard(HARD_LEVELS, SOFT_LEVELS, level, weight)
                : BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, level - HARD_LEVELS, weight);
    }
}
