package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;

import java.util.Iterator;
import java.util.random.RandomGenerator;

/** The moves of the search, drawn at random without end. */
public final class Relocations implements MoveIteratorFactory<Plan, Relocation> {
    @Override
    public long getSize(ScoreDirector<Plan> scoreDirector) {
        long placements = scoreDirector.getWorkingSolution().getPlacements().size();
        return placements * placements;
    }

    @Override
    public Iterator<Relocation> createOriginalMoveIterator(ScoreDirector<Plan> scoreDirector) {
        throw new UnsupportedOperationException("Relocations are drawn at random only");
    }

    @Override
    public Iterator<Relocation> createRandomMoveIterator(ScoreDirector<Plan> scoreDirector, RandomGenerator random) {
        var metaModel = ((InnerScoreDirector<Plan, BendableScore>) scoreDirector)
                .getSolutionDescriptor()
                .getMetaModel();
        return new RelocationDraw(scoreDirector.getWorkingSolution(), Relocation.Variables.of(metaModel), random);
    }
}
