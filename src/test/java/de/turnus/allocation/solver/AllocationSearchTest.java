package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AllocationSearchTest {
    private static final Duration NO_LIMIT = Duration.ofMinutes(20);

    private final AllocationSearch search = AllocationSearch.load();

    @ParameterizedTest
    @CsvSource({
        "pilot-2023, 780, 0",
        "selection-101, 902, 39",
        "rotation-101, 0, 564",
        "rotation-102, 0, 404",
        "turnus-101, 0, 4308"
    })
    void findsPlansCloseToTheProvenOptimum(String name, long unplaced, long policyAtMost) {
        SearchResult result = search.search(SampleProblems.read(name), NO_LIMIT, SearchListener.NONE);

        assertThat(result.endedBy()).isEqualTo(SearchEnd.COMPLETED);
        assertThat(result.score().hard()).isZero();
        assertThat(result.score().placement()).isEqualTo(-unplaced);
        assertThat(-result.score().policy()).isLessThanOrEqualTo(policyAtMost);
    }

    @Test
    void givesTheSamePlanAgain() {
        PortableProblem problem = SmallProblems.rotation(20);

        SearchResult once = search.search(problem, NO_LIMIT, SearchListener.NONE);
        SearchResult again = AllocationSearch.load().search(problem, NO_LIMIT, SearchListener.NONE);

        assertThat(again.allocations()).isEqualTo(once.allocations());
        assertThat(again.score()).isEqualTo(once.score());
        assertThat(again.moves()).isEqualTo(once.moves());
    }

    @Test
    void limitKeepsTheBestPlanAndSaysSo() {
        PortableProblem problem = SampleProblems.read("germany-102");

        SearchResult result = search.search(problem, Duration.ofMillis(600), SearchListener.NONE);

        assertThat(result.endedBy()).isEqualTo(SearchEnd.TIME_LIMIT);
        assertUsable(problem, result);
    }

    @Test
    void stopKeepsTheBestPlanAndSaysSo() {
        PortableProblem problem = SampleProblems.read("germany-102");
        List<SearchProgress> seen = new ArrayList<>();

        SearchResult result = search.search(problem, NO_LIMIT, new SearchListener() {
            @Override
            public void onProgress(SearchProgress progress) {
                seen.add(progress);
            }

            @Override
            public boolean stopRequested() {
                return seen.size() >= 2;
            }
        });

        assertThat(result.endedBy()).isEqualTo(SearchEnd.STOPPED);
        assertUsable(problem, result);
        assertThat(seen).extracting(SearchProgress::score).isSorted().allMatch(s -> s.compareTo(result.score()) <= 0);
        assertThat(seen).extracting(SearchProgress::moves).isSorted();
        assertThat(seen).extracting(SearchProgress::elapsed).isSorted();
    }

    @Test
    void failureOfTheListenerEndsTheSearchAndIsPassedOn() {
        assertThatThrownBy(() -> search.search(SampleProblems.read("germany-102"), NO_LIMIT, new SearchListener() {
                    @Override
                    public void onProgress(SearchProgress progress) {}

                    @Override
                    public boolean stopRequested() {
                        throw new IllegalStateException("cannot say");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot say");
    }

    @Test
    void weakestClaimsStayWithoutASeat() {
        PortableProblem problem = SmallProblems.rotation(12).withParticipants(SmallProblems.participants(40));

        SearchResult result = search.search(problem, NO_LIMIT, SearchListener.NONE);

        Map<String, Claim> claims =
                problem.participants().stream().collect(Collectors.toMap(Participant::ags, Participant::claim));
        Map<Claim, Long> unplaced = result.allocations().stream()
                .filter(a -> a.halbjahr() == null)
                .collect(Collectors.groupingBy(
                        a -> claims.getOrDefault(a.ags(), Claim.UNREGISTERED), Collectors.counting()));
        // 40 participants, 18 seats; every fourth was carried over, every fourth did not register
        assertThat(result.score().hard()).isZero();
        assertThat(unplaced).isEqualTo(Map.of(Claim.REGISTERED, 12L, Claim.UNREGISTERED, 10L));
    }

    @Test
    void contradictingPinIsTheOnlyThingThatBreaks() {
        PortableProblem problem = SmallProblems.rotation(12);
        List<Participant> participants = new ArrayList<>(problem.participants());
        Participant first = participants.getFirst();
        participants.set(0, SmallProblems.pinned(first, "2026-H1", "TA", List.of("2026-H1")));
        participants.set(1, SmallProblems.pinned(participants.get(1), "2026-H2", "TB", List.of()));

        Score score = search.search(problem.withParticipants(participants), NO_LIMIT, SearchListener.NONE)
                .score();

        assertThat(score.hard()).isEqualTo(-1);
        assertThat(score.placement()).isZero();
    }

    @Test
    void singleOfficeWithNothingToChooseIsPlaced() {
        PortableProblem one = SmallProblems.single();

        SearchResult result = search.search(one, NO_LIMIT, SearchListener.NONE);

        assertThat(result.endedBy()).isEqualTo(SearchEnd.COMPLETED);
        assertThat(result.allocations()).containsExactly(new Allocation("A00", "2026-H1", "TA"));
    }

    private static void assertUsable(PortableProblem problem, SearchResult result) {
        Set<String> placed = result.allocations().stream().map(Allocation::ags).collect(Collectors.toSet());
        assertThat(placed)
                .isEqualTo(problem.participants().stream().map(Participant::ags).collect(Collectors.toSet()));
        assertThat(result.score())
                .isEqualTo(Scorecard.of(problem, result.allocations()).score());
        assertThat(result.score().isFeasible()).isTrue();
        assertThat(result.moves()).isPositive();
    }
}
