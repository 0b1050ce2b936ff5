package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.allocation.problem.RandomPlans;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The constraints and the plain scorecard are written twice; here they must agree to the last unit. */
class ScoreAgreementTest {
    private static final SolutionManager<Plan, BendableScore> SOLVER = SolutionManager.create(
            SolverFactory.<Plan>create(SolverConfig.createFromXmlResource("solver-config/allocation.xml")));

    @Property(tries = 200)
    void agreeOnAllLevels(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> allocations = RandomPlans.of(problem, random);
        Score expected = Scorecard.of(problem, allocations).score();

        BendableScore score = SOLVER.update(Plans.of(problem, allocations));

        assertThat(ProblemCheck.faultsOf(problem)).isEmpty();
        assertThat(score).isEqualTo(BendableScore.of(new long[] {expected.hard()}, new long[] {
            expected.placement(), expected.policy(), expected.ticket()
        }));
    }

    @Property(tries = 60)
    void agreeOnEachConstraint(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem problem = RandomProblems.of(random);
        List<Allocation> allocations = RandomPlans.of(problem, random);
        Map<String, Long> expected = Scorecard.of(problem, allocations).score().constraints();

        for (Constraint constraint : Constraint.values()) {
            Plan plan = Plans.of(problem, allocations);
            plan.setWeights(
                    only(constraint, problem.effectiveWeights().getOrDefault(constraint, constraint.defaultWeight())));
            BendableScore score = Objects.requireNonNull(SOLVER.update(plan));

            assertThat(score.hardOrSoftScore(constraint.level().ordinal()))
                    .as(constraint.id())
                    .isEqualTo(expected.get(constraint.id()));
        }
    }

    private static ConstraintWeightOverrides<BendableScore> only(Constraint wanted, int weight) {
        Map<String, BendableScore> weights = Arrays.stream(Constraint.values())
                .collect(Collectors.toMap(
                        Constraint::id, c -> AllocationConstraints.weight(c, c == wanted ? weight : 0)));
        return ConstraintWeightOverrides.of(weights);
    }
}
