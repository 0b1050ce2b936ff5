package de.turnus.allocation.planning;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a plan that was found before. The sample leaves some offices without a seat. */
class PlannerTest {
    private static final PortableProblem PROBLEM = SampleProblems.read("selection-101");
    private static final List<Allocation> NOBODY = PROBLEM.participants().stream()
            .map(participant -> Allocation.unplaced(participant.ags()))
            .toList();
    private static final Duration NO_LIMIT = Duration.ofMinutes(10);

    private final Planner planner = Planner.load();

    /** Told of every plan on the way; asks to stop at once. */
    private static final class Hasty implements SearchListener {
        private final List<Score> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void onProgress(SearchProgress progress) {
            told.add(progress.score());
        }

        @Override
        public boolean stopRequested() {
            return true;
        }
    }

    @Test
    void aPlanThatWasFoundBeforeIsNeverLost() {
        PortableProblem large = SampleProblems.read("rotation-101");
        Planning whole = planner.plan(large, NO_LIMIT, SearchListener.NONE);
        assertThat(whole.certificate().status()).isEqualTo(Status.OPTIMAL);

        Hasty listener = new Hasty();
        Planning resumed = planner.plan(large, whole.result().allocations().reversed(), NO_LIMIT, listener);

        assertThat(resumed.result().score()).isEqualTo(whole.result().score());
        assertThat(listener.told).isNotEmpty().containsOnly(whole.result().score());
        assertThat(planner.plan(large, NO_LIMIT, new Hasty()).result().score())
                .isLessThan(whole.result().score());
    }

    @Test
    void aPoorPlanIsBetteredToTheOptimum() {
        List<Allocation> start =
                planner.plan(PROBLEM, NO_LIMIT, new Hasty()).result().allocations();

        Planning resumed = planner.plan(PROBLEM, start, NO_LIMIT, SearchListener.NONE);

        assertThat(resumed.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(resumed.result().score().policy()).isEqualTo(-39);
    }

    @Test
    void refusesAStartThatIsNoPlanOfTheProblem() {
        List<Allocation> start =
                planner.plan(PROBLEM, NO_LIMIT, new Hasty()).result().allocations();

        assertThatThrownBy(() -> planner.plan(PROBLEM, NOBODY.subList(1, NOBODY.size()), NO_LIMIT, SearchListener.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAPlanAsItIsAndSaysWhyNothingIsProven() {
        List<Allocation> plan =
                planner.plan(PROBLEM, NO_LIMIT, new Hasty()).result().allocations();

        Planning kept = planner.keep(PROBLEM, NOBODY, "Darum.");

        assertThat(kept.result().allocations()).isEqualTo(NOBODY);
        assertThat(kept.certificate().status()).isEqualTo(Status.FEASIBLE);
        assertThat(kept.certificate().note()).isEqualTo("Darum.");
    }
}
