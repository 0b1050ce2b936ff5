package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class SerialOrderTest {
    private static final Set<String> NEVER_BROKEN = Set.of(
            Constraint.TEAM_SEATS.id(),
            Constraint.HALBJAHR_MAX_SEATS.id(),
            Constraint.EXCLUDED_HALBJAHR.id(),
            Constraint.CONFLICT_OF_INTEREST.id());

    @ParameterizedTest
    @ValueSource(strings = {"pilot-2023", "selection-101", "rotation-101", "turnus-101"})
    void takesNoSeatThatIsNotThere(String name) {
        PortableProblem problem = SampleProblems.read(name);
        assertKeeps(problem, plan(new FirstComeFirstServed(), problem));
        for (int seed = 1; seed <= 5; seed++) {
            assertKeeps(problem, RandomSerialOrder.plan(problem, seed));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203})
    void takesNoSeatThatIsNotThereOfMadeUpProblems(long seed) {
        PortableProblem problem = new Shape(110, 5, 8).problem(seed);
        assertKeeps(problem, plan(new FirstComeFirstServed(), problem));
        assertKeeps(problem, RandomSerialOrder.plan(problem, seed));
    }

    @Test
    void aSeedGivesAlwaysTheSamePlanAndAnotherSeedAnother() {
        PortableProblem problem = SampleProblems.read("rotation-101");
        assertThat(RandomSerialOrder.plan(problem, 7)).isEqualTo(RandomSerialOrder.plan(problem, 7));
        assertThat(RandomSerialOrder.plan(problem, 7)).isNotEqualTo(RandomSerialOrder.plan(problem, 8));
    }

    @Test
    void theFirstInLineHasItsFirstWish() {
        PortableProblem problem = SampleProblems.read("rotation-101");
        Participant first = problem.participants().stream()
                .filter(office -> !office.isPinned() && !office.wishes().isEmpty())
                .min(Comparator.comparingInt(Participant::ticketRank))
                .orElseThrow();
        assertThat(plan(new FirstComeFirstServed(), problem))
                .filteredOn(seat -> seat.ags().equals(first.ags()))
                .singleElement()
                .extracting(Allocation::halbjahr)
                .isEqualTo(first.wishes().getFirst());
    }

    private static List<Allocation> plan(Method method, PortableProblem problem) {
        return method.plan(problem).plans().getFirst();
    }

    private static void assertKeeps(PortableProblem problem, List<Allocation> plan) {
        assertThat(Scorecard.of(problem, plan).constraints())
                .filteredOn(constraint -> NEVER_BROKEN.contains(constraint.id()))
                .hasSize(NEVER_BROKEN.size())
                .allSatisfy(constraint ->
                        assertThat(constraint.cost()).as(constraint.id()).isZero());
    }
}
