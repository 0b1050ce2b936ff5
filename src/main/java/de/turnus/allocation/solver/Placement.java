package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Where the plan puts one participant.
 *
 * <p>The team is always set once a search has begun and means nothing while the Halbjahr is null, so no plan puts anyone half.
 */
@PlanningEntity
public final class Placement {
    static final String HALBJAHR = "halbjahr";
    static final String TEAM = "team";

    @PlanningId
    private String ags = "";

    private int hash;

    private @Nullable Office office;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable HalbjahrChoice halbjahr;

    @PlanningVariable
    private @Nullable TeamChoice team;

    /** For the solver's cloner. */
    public Placement() {}

    Placement(Office office, @Nullable HalbjahrChoice halbjahr, TeamChoice team) {
        this.ags = office.ags;
        this.hash = office.ags.hashCode();
        this.office = office;
        this.halbjahr = halbjahr;
        this.team = team;
    }

    Office office() {
        return Objects.requireNonNull(office);
    }

    public String getAgs() {
        return ags;
    }

    public @Nullable HalbjahrChoice getHalbjahr() {
        return halbjahr;
    }

    public void setHalbjahr(@Nullable HalbjahrChoice halbjahr) {
        this.halbjahr = halbjahr;
    }

    /** Null only until a construction heuristic has been there. */
    public @Nullable TeamChoice getTeam() {
        return team;
    }

    public void setTeam(@Nullable TeamChoice team) {
        this.team = team;
    }

    TeamChoice team() {
        return Objects.requireNonNull(team);
    }

    boolean isPlaced() {
        return halbjahr != null;
    }

    int halbjahrIndex() {
        return Objects.requireNonNull(halbjahr).index();
    }

    int teamIndex() {
        return team().index();
    }

    /** What its seat costs the participant by itself; weighted policy, 0 where it is not placed. */
    long ownCost() {
        return isPlaced() ? office().ownCostOfHalbjahr(halbjahrIndex()) + office().ownCostOfTeam(teamIndex()) : 0;
    }

    boolean hasConflict() {
        return isPlaced() && office().conflict[teamIndex()];
    }

    boolean isExcluded() {
        return isPlaced() && office().excluded[halbjahrIndex()];
    }

    boolean breaksPin() {
        Office fixed = office();
        return fixed.pinned
                && (!isPlaced() || fixed.offPinnedHalbjahr[halbjahrIndex()] || fixed.offPinnedTeam[teamIndex()]);
    }

    long unplacedCost() {
        return isPlaced() ? 0 : office().unplacedCost;
    }

    long wishRankCost() {
        return isPlaced() ? office().wishRankCost[halbjahrIndex()] : 0;
    }

    long ticketCost() {
        return isPlaced() ? office().ticketCost[halbjahrIndex()] : 0;
    }

    long distanceCost() {
        return isPlaced() ? office().distanceCost[teamIndex()] : 0;
    }

    boolean leavesHalbjahr() {
        return isPlaced() && office().leavesHalbjahr[halbjahrIndex()];
    }

    boolean leavesTeam() {
        return isPlaced() && office().leavesTeam[teamIndex()];
    }

    /** Spreads placements over the solver's maps; equality stays identity. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return ags + "@" + (halbjahr == null ? null : halbjahr.id() + "/" + team().id());
    }
}
