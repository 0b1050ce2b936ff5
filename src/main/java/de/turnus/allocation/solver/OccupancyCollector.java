package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Counts all placements at once, for all constraints on seats and quotas.
 *
 * <p>One collector in place of a grouping per constraint: a move changes a few numbers in arrays instead of some
 * twenty groups in hash maps.
 */
final class OccupancyCollector implements UniConstraintCollector<Placement, OccupancyCollector.Tally, Occupancy> {

    static final OccupancyCollector INSTANCE = new OccupancyCollector();

    /** Holds the counts once the first placement has told which problem is counted. */
    static final class Tally {
        private @Nullable Occupancy occupancy;

        Occupancy of(Placement placement) {
            if (occupancy == null) {
                occupancy = new Occupancy(placement.office().capacities);
            }
            return occupancy;
        }
    }

    @Override
    public Supplier<Tally> supplier() {
        return Tally::new;
    }

    @Override
    public UniConstraintCollectorAccumulator<Tally, Placement> accumulator() {
        return Counted::new;
    }

    @Override
    public Function<Tally, @Nullable Occupancy> finisher() {
        return tally -> tally.occupancy;
    }

    /** Remembers where a placement was counted, to take it back from there. */
    private static final class Counted implements UniConstraintCollectorValueHandle<Placement> {
        private static final int NOWHERE = -1;

        private final Tally tally;
        private @Nullable Placement placement;
        private int halbjahr = NOWHERE;
        private int team = NOWHERE;

        Counted(Tally tally) {
            this.tally = tally;
        }

        @Override
        public void add(@Nullable Placement added) {
            placement = Objects.requireNonNull(added);
            Occupancy occupancy = tally.of(placement);
            if (placement.isPlaced()) {
                halbjahr = placement.halbjahrIndex();
                team = placement.teamIndex();
                occupancy.add(placement.office(), halbjahr, team);
            }
        }

        @Override
        public void replaceWith(@Nullable Placement changed) {
            if (changed == null || changed != placement || !isUpToDate(changed)) {
                remove();
                add(changed);
            }
        }

        private boolean isUpToDate(Placement same) {
            return same.isPlaced() ? same.halbjahrIndex() == halbjahr && same.teamIndex() == team : halbjahr == NOWHERE;
        }

        @Override
        public void remove() {
            if (placement != null && halbjahr != NOWHERE) {
                tally.of(placement).remove(placement.office(), halbjahr, team);
            }
            halbjahr = NOWHERE;
            placement = null;
        }
    }
}
