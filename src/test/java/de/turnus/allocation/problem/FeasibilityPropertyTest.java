package de.turnus.allocation.problem;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The least hard cost against all plans of tiny problems, and the changes against what they promise. */
class FeasibilityPropertyTest {
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void noPlanCostsLessAndOneCostsJustThat(@ForAll("tinyProblems") PortableProblem problem) {
        assertThat(Feasibility.of(problem).minimalHardCost()).isEqualTo(leastHardCostOfAllPlans(problem));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void allChangesTogetherMakeItFeasible(@ForAll("tinyProblems") PortableProblem problem) {
        List<Contradiction> contradictions = new Contradictions(problem).first(Integer.MAX_VALUE);
        List<Change> changes =
                contradictions.stream().flatMap(c -> c.changes().stream()).toList();

        PortableProblem changed = JsonPatch.apply(problem, changes);

        assertThat(Feasibility.of(changed).contradictions()).isEmpty();
        assertThat(contradictions).allSatisfy(c -> {
            assertThat(c.changes()).isNotEmpty();
            assertThat(c.pointer()).isEqualTo(c.changes().getFirst().path());
            assertThat(c.detail()).endsWith(".").doesNotContain("null ", "  ");
        });
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void contradictionsAreNamedExactlyWhereThereAreAny(@ForAll("tinyProblems") PortableProblem problem) {
        Feasibility feasibility = Feasibility.of(problem);

        assertThat(feasibility.contradictions().isEmpty()).isEqualTo(feasibility.isFeasible());
        assertThat(feasibility.contradictions().size())
                .isLessThanOrEqualTo((int) Math.min(8, feasibility.minimalHardCost()));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void eachAlternativeResolvesWhatItsContradictionLeaves(@ForAll("tinyProblems") PortableProblem problem) {
        List<Contradiction> contradictions = new Contradictions(problem).first(Integer.MAX_VALUE);
        for (Contradiction one : contradictions) {
            List<Change> others = contradictions.stream()
                    .filter(other -> other != one)
                    .flatMap(other -> other.changes().stream())
                    .toList();
            assertThat(one.alternatives()).doesNotHaveDuplicates().doesNotContain(one.changes());
            for (List<Change> alternative : one.alternatives()) {
                List<Change> changes = new ArrayList<>(others);
                changes.addAll(alternative);

                PortableProblem changed = JsonPatch.apply(problem, changes);

                assertThat(leastHardCostOfFlow(changed)).as("%s", one).isZero();
                assertThat(ProblemCheck.faultsOf(changed)).isEmpty();
            }
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void noStepSavesMoreThanOne(@ForAll("tinyProblems") PortableProblem problem) {
        long least = leastHardCostOfAllPlans(problem);

        assertThat(steps(problem)).allSatisfy(step -> assertThat(leastHardCostOfAllPlans(step.on(problem)))
                .as("%s", step)
                .isBetween(least - 1, least));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void theStepsThatHelpAreJustThoseThatLowerTheCost(@ForAll("tinyProblems") PortableProblem problem) {
        long least = leastHardCostOfFlow(problem);
        List<Step> lowering = steps(problem).stream()
                .filter(step -> leastHardCostOfFlow(step.on(problem)) < least)
                .toList();
        Set<Integer> partOfAPin = lowering.stream()
                .filter(s -> s.kind() == Relaxation.PINNED_TEAM || s.kind() == Relaxation.PINNED_HALBJAHR)
                .map(Step::participant)
                .collect(Collectors.toSet());

        assertThat(HelpfulSteps.of(problem, new Effort()))
                .containsExactlyInAnyOrderElementsOf(lowering.stream()
                        .filter(s -> s.kind() != Relaxation.WHOLE_PIN || !partOfAPin.contains(s.participant()))
                        .toList());
    }

    private static long leastHardCostOfFlow(PortableProblem problem) {
        return new RelaxedPlan(problem).hardCost();
    }

    /** Every step that a problem admits. */
    private static List<Step> steps(PortableProblem problem) {
        List<Step> steps = new ArrayList<>();
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            steps.add(Step.ofHalbjahr(Relaxation.MAX_SEATS, h));
            if (problem.halbjahre().get(h).minSeats() > 0) {
                steps.add(Step.ofHalbjahr(Relaxation.MIN_SEATS, h));
            }
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                steps.add(Step.teamSeat(h, t));
            }
        }
        for (int p = 0; p < problem.participants().size(); p++) {
            Participant office = problem.participants().get(p);
            if (office.isPinned()) {
                steps.add(Step.ofPin(Relaxation.WHOLE_PIN, p));
            }
            if (office.pinnedHalbjahr() != null && office.pinnedTeam() != null) {
                steps.add(Step.ofPin(Relaxation.PINNED_HALBJAHR, p));
                steps.add(Step.ofPin(Relaxation.PINNED_TEAM, p));
            }
            for (int h = 0; h < problem.halbjahre().size(); h++) {
                if (office.excluded().contains(problem.halbjahre().get(h).id())) {
                    steps.add(Step.exclusion(p, h));
                }
            }
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                if (problem.analyseteams().get(t).conflicts().contains(office.ags())) {
                    steps.add(Step.conflict(p, t));
                }
            }
        }
        return steps;
    }

    @Provide
    Arbitrary<PortableProblem> tinyProblems() {
        return Arbitraries.longs().map(seed -> tinyProblem(new Random(seed)));
    }

    private static PortableProblem tinyProblem(Random random) {
        int halbjahre = 1 + random.nextInt(3);
        int teams = 1 + random.nextInt(2);
        int offices = 1 + random.nextInt(halbjahre * teams > 4 ? 3 : 4);
        Small small = new Small();
        for (int h = 0; h < halbjahre; h++) {
            int max = random.nextInt(4);
            small.halbjahr("H" + h, random.nextInt(max + 1), max);
        }
        for (int t = 0; t < teams; t++) {
            List<Integer> seats = random.ints(halbjahre, 0, 3).boxed().toList();
            small.team(
                    "T" + t,
                    seats,
                    someOf(random, offices, 4).stream().map(Small::ags).toArray(String[]::new));
        }
        for (int p = 0; p < offices; p++) {
            String[] excluded =
                    someOf(random, halbjahre, 3).stream().map(h -> "H" + h).toArray(String[]::new);
            String halbjahr = random.nextInt(2) == 0 ? "H" + random.nextInt(halbjahre) : null;
            String team = random.nextInt(3) == 0 ? "T" + random.nextInt(teams) : null;
            small.pinned(halbjahr, team, excluded);
        }
        return small.problem();
    }

    private static List<Integer> someOf(Random random, int bound, int oneIn) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < bound; i++) {
            if (random.nextInt(oneIn) == 0) {
                some.add(i);
            }
        }
        return some;
    }

    private static long leastHardCostOfAllPlans(PortableProblem problem) {
        return leastHardCost(problem, new ArrayList<>());
    }

    private static long leastHardCost(PortableProblem problem, List<Allocation> plan) {
        if (plan.size() == problem.participants().size()) {
            return -Scorecard.of(problem, plan).score().hard();
        }
        String ags = problem.participants().get(plan.size()).ags();
        List<Allocation> options = new ArrayList<>();
        options.add(Allocation.unplaced(ags));
        problem.halbjahre()
                .forEach(h -> problem.analyseteams().forEach(t -> options.add(new Allocation(ags, h.id(), t.id()))));
        long least = Long.MAX_VALUE;
        for (Allocation option : options) {
            plan.add(option);
            least = Math.min(least, leastHardCost(problem, plan));
            plan.removeLast();
        }
        return least;
    }
}
