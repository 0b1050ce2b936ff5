package de.turnus.allocation.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** How many seats are missing until everybody can have a place. */
class MissingSeatsTest {
    private static final String FIRST = "2029-H1";
    private static final String SECOND = "2029-H2";

    @Test
    void nothingIsMissingWhereTheSeatsSuffice() {
        MissingSeats missing = MissingSeats.of(new Small()
                .halbjahr(FIRST, 0, 1)
                .halbjahr(SECOND, 0, 1)
                .team("TA", List.of(1, 1))
                .office(FIRST)
                .office()
                .problem());

        assertThat(missing.isNone()).isTrue();
        assertThat(missing.summary()).isEqualTo("Die Plätze reichen für alle.");
    }

    @Test
    void exclusionsDecideWhichHalbjahrLacksTheSeats() {
        MissingSeats missing = MissingSeats.of(new Small()
                .halbjahr(FIRST, 0, 1)
                .halbjahr(SECOND, 0, 5)
                .team("TA", List.of(2, 5))
                .office(SECOND)
                .office(SECOND)
                .office(SECOND)
                .problem());

        assertThat(missing.summary())
                .isEqualTo("Damit alle einen Platz haben können: 2029-H1 braucht 2 Plätze mehr (maxSeats 3); TA braucht"
                        + " in 2029-H1 einen Platz mehr (seats 3).");
        assertThat(missing.seats())
                .extracting(s -> s.change().path())
                .containsExactly("/halbjahre/0/maxSeats", "/analyseteams/0/seats/2029-H1");
    }

    @Test
    void whoIsExcludedEverywhereIsNamed() {
        MissingSeats missing = MissingSeats.of(new Small()
                .halbjahr(FIRST, 0, 1)
                .team("TA", List.of(1))
                .office(FIRST)
                .problem());

        assertThat(missing.nowhere()).containsExactly("05111000");
        assertThat(missing.summary()).startsWith("Kein Platz ist möglich für 05111000");
    }

    /** With the seats that are named, nothing is missing any more; with one fewer, something is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void whatIsNamedSufficesAndIsNeeded(int maxSeats) {
        PortableProblem turnus = SampleProblems.read("turnus-101");
        PortableProblem tight = turnus.withSeats(
                turnus.halbjahre().stream()
                        .map(h -> new Halbjahr(h.id(), 0, Math.min(maxSeats, h.targetSeats()), maxSeats))
                        .toList(),
                turnus.analyseteams());
        MissingSeats missing = MissingSeats.of(tight);
        assertThat(missing.seats()).isNotEmpty();

        List<Step> steps = new ArrayList<>();
        for (int h = 0; h < tight.halbjahre().size(); h++) {
            for (MissingSeats.Missing one : missing.seats()) {
                if (one.change().path().equals("/halbjahre/" + h + "/maxSeats")) {
                    steps.addAll(java.util.Collections.nCopies(one.number(), Step.ofHalbjahr(Relaxation.MAX_SEATS, h)));
                }
                for (int t = 0; t < tight.analyseteams().size(); t++) {
                    String cell = Pointer.to(
                            "analyseteams", t, "seats", tight.halbjahre().get(h).id());
                    if (one.change().path().equals(cell)) {
                        steps.addAll(java.util.Collections.nCopies(one.number(), Step.teamSeat(h, t)));
                    }
                }
            }
        }
        assertThat(MissingSeats.of(after(tight, steps)).isNone()).isTrue();
        assertThat(MissingSeats.of(after(tight, steps.subList(1, steps.size()))).isNone())
                .isFalse();
    }

    private static PortableProblem after(PortableProblem problem, List<Step> steps) {
        PortableProblem changed = problem;
        for (Step step : steps) {
            changed = step.on(changed);
        }
        return changed;
    }
}
