package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.BendableScore;
import de.turnus.allocation.problem.Allocation;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One plan of a problem, as the solver changes it; public, with getters and setters, for the solver alone. */
@PlanningSolution
public final class Plan {
    @ValueRangeProvider
    private List<HalbjahrChoice> halbjahre = List.of();

    @ValueRangeProvider
    private List<TeamChoice> teams = List.of();

    @PlanningEntityCollectionProperty
    private List<Placement> placements = List.of();

    private ConstraintWeightOverrides<BendableScore> weights = ConstraintWeightOverrides.none();

    private long hopelessLoss;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
    private @Nullable BendableScore score;

    /** For the solver's cloner. */
    public Plan() {}

    Plan(
            List<HalbjahrChoice> halbjahre,
            List<TeamChoice> teams,
            List<Placement> placements,
            ConstraintWeightOverrides<BendableScore> weights,
            long hopelessLoss) {
        this.halbjahre = halbjahre;
        this.teams = teams;
        this.placements = placements;
        this.weights = weights;
        this.hopelessLoss = hopelessLoss;
    }

    public List<HalbjahrChoice> getHalbjahre() {
        return halbjahre;
    }

    public List<TeamChoice> getTeams() {
        return teams;
    }

    public List<Placement> getPlacements() {
        return placements;
    }

    public void setPlacements(List<Placement> placements) {
        this.placements = placements;
    }

    public ConstraintWeightOverrides<BendableScore> getWeights() {
        return weights;
    }

    public void setWeights(ConstraintWeightOverrides<BendableScore> weights) {
        this.weights = weights;
    }

    /** A move whose offices lose more than this by it, in weighted policy, is hardly worth a try. */
    long getHopelessLoss() {
        return hopelessLoss;
    }

    /** What the solver reckons; null before it has. */
    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }

    /** The plan in plain records, in the order of the participants. */
    List<Allocation> allocations() {
        return placements.stream()
                .map(p -> {
                    HalbjahrChoice halbjahr = p.getHalbjahr();
                    return halbjahr == null
                            ? Allocation.unplaced(p.office().ags)
                            : new Allocation(
                                    p.office().ags, halbjahr.id(), p.team().id());
                })
                .toList();
    }
}
