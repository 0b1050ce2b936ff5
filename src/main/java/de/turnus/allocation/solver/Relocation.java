package de.turnus.allocation.solver;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedCollection;

/** Puts up to three participants elsewhere, all at once. */
public final class Relocation implements Move<Plan> {

    /** The two variables of a placement, as the solver knows them. */
    record Variables(
            PlanningVariableMetaModel<Plan, Placement, HalbjahrChoice> halbjahr,
            PlanningVariableMetaModel<Plan, Placement, TeamChoice> team) {

        static Variables of(PlanningSolutionMetaModel<Plan> plan) {
            var placement = plan.genuineEntity(Placement.class);
            return new Variables(placement.basicVariable(Placement.HALBJAHR), placement.basicVariable(Placement.TEAM));
        }
    }

    private final Variables variables;
    private final Placement[] placements;
    private final @Nullable HalbjahrChoice[] halbjahre;
    private final TeamChoice[] teams;

    Relocation(Variables variables, Placement[] placements, @Nullable HalbjahrChoice[] halbjahre, TeamChoice[] teams) {
        this.variables = variables;
        this.placements = placements;
        this.halbjahre = halbjahre;
        this.teams = teams;
    }

    /** Whether anyone gets another seat, and nobody two. */
    boolean changesAnything() {
        boolean changes = false;
        for (int i = 0; i < placements.length; i++) {
            HalbjahrChoice halbjahr = halbjahre[i];
            changes |=
                    halbjahr != placements[i].getHalbjahr() || (halbjahr != null && teams[i] != placements[i].team());
            for (int j = 0; j < i; j++) {
                if (placements[i] == placements[j]) {
                    return false;
                }
            }
        }
        return changes;
    }

    /** Whether nobody gets a seat that an exclusion, a conflict or a pin forbids. */
    boolean isAllowed() {
        for (int i = 0; i < placements.length; i++) {
            HalbjahrChoice halbjahr = halbjahre[i];
            Office office = placements[i].office();
            if (halbjahr != null
                    && (!office.mayTakeHalbjahr(halbjahr.index()) || !office.mayTakeTeam(teams[i].index()))) {
                return false;
            }
        }
        return true;
    }

    /** How much more the new seats cost their offices by themselves; weighted policy. */
    long ownLoss() {
        long loss = 0;
        for (int i = 0; i < placements.length; i++) {
            HalbjahrChoice halbjahr = halbjahre[i];
            Office office = placements[i].office();
            loss -= placements[i].ownCost();
            loss += halbjahr == null
                    ? 0
                    : office.ownCostOfHalbjahr(halbjahr.index()) + office.ownCostOfTeam(teams[i].index());
        }
        return loss;
    }

    @Override
    public void execute(MutableSolutionView<Plan> view) {
        for (int i = 0; i < placements.length; i++) {
            Placement placement = placements[i];
            if (placement.getHalbjahr() != halbjahre[i]) {
                view.changeVariable(variables.halbjahr(), placement, halbjahre[i]);
            }
            if (placement.team() != teams[i]) {
                view.changeVariable(variables.team(), placement, teams[i]);
            }
        }
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        return List.of((Object[]) placements);
    }

    @Override
    public SequencedCollection<@Nullable Object> getPlanningValues() {
        return Arrays.asList((Object[]) halbjahre);
    }

    @Override
    public String toString() {
        return Arrays.toString(placements) + " -> " + Arrays.toString(halbjahre) + Arrays.toString(teams);
    }
}
