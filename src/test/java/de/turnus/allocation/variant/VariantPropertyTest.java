package de.turnus.allocation.variant;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.allocation.problem.RandomParts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaving out Halbjahre keeps, whatever the problem. */
class VariantPropertyTest {
    private static final int OFFICES = 3;

    @Property(tries = 500)
    void everySumOfSeatsStays(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem base = problem(random);
        List<String> without = without(base, random);
        PortableProblem variant = Variant.of(base, VariantChange.without(without));

        for (ToIntFunction<Halbjahr> seats :
                List.<ToIntFunction<Halbjahr>>of(Halbjahr::minSeats, Halbjahr::targetSeats, Halbjahr::maxSeats)) {
            assertThat(variant.halbjahre().stream().mapToInt(seats).sum())
                    .isEqualTo(base.halbjahre().stream().mapToInt(seats).sum());
        }
        for (int t = 0; t < base.analyseteams().size(); t++) {
            assertThat(VariantTest.seatsOf(variant.analyseteams().get(t)))
                    .isEqualTo(VariantTest.seatsOf(base.analyseteams().get(t)));
        }
    }

    @Property(tries = 500)
    void asManyVerfahrenFitInAsBefore(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem base = problem(random);
        PortableProblem variant = Variant.of(base, VariantChange.without(without(base, random)));

        assertThat(capacity(variant)).isGreaterThanOrEqualTo(capacity(base));
    }

    @Property(tries = 500)
    void theVariantIsSoundAndItsHalbjahreKeepTheirOrder(@ForAll long seed) {
        Random random = new Random(seed);
        PortableProblem base = problem(random);
        List<String> without = without(base, random);

        assertThat(Variant.faultsOf(base, VariantChange.without(without))).isEmpty();
        PortableProblem variant = Variant.of(base, VariantChange.without(without));

        assertThat(ProblemCheck.faultsOf(variant)).isEmpty();
        assertThat(variant.halbjahre())
                .extracting(Halbjahr::id)
                .containsExactlyElementsOf(base.halbjahre().stream()
                        .map(Halbjahr::id)
                        .filter(id -> !without.contains(id))
                        .toList());
        assertThat(variant.participants())
                .extracting(Participant::ags)
                .containsExactlyElementsOf(
                        base.participants().stream().map(Participant::ags).toList());
        assertThat(variant).isEqualTo(Variant.of(base, VariantChange.without(without)));
    }

    /** Verfahren that the seats of Halbjahre and teams admit together. */
    private static int capacity(PortableProblem problem) {
        return problem.halbjahre().stream()
                .mapToInt(h -> Math.min(
                        h.maxSeats(),
                        problem.analyseteams().stream()
                                .mapToInt(t -> t.seatsIn(h.id()))
                                .sum()))
                .sum();
    }

    private static List<String> without(PortableProblem problem, Random random) {
        List<String> ids = problem.halbjahre().stream().map(Halbjahr::id).toList();
        int count = 1 + random.nextInt(ids.size() - 1);
        return random.ints(0, ids.size())
                .distinct()
                .limit(count)
                .mapToObj(ids::get)
                .toList();
    }

    private static PortableProblem problem(Random random) {
        RandomParts parts = new RandomParts(random);
        List<String> halbjahre = RandomParts.ids("H", 2 + random.nextInt(6));
        List<String> teams = RandomParts.ids("T", 1 + random.nextInt(5));
        return new PortableProblem(
                "random",
                halbjahre.stream().map(id -> halbjahr(id, random)).toList(),
                teams.stream().map(id -> team(id, halbjahre, parts)).toList(),
                IntStream.range(0, OFFICES)
                        .mapToObj(i -> new Participant(
                                "A" + i,
                                Claim.REGISTERED,
                                parts.some(halbjahre, 2),
                                parts.some(halbjahre, 3),
                                null,
                                parts.maybe(teams, 3),
                                parts.maybe(halbjahre, 2),
                                parts.maybe(teams, 2),
                                i + 1,
                                "V",
                                "B",
                                "K",
                                "S"))
                        .toList(),
                parts.weights(3),
                null,
                null,
                null,
                null);
    }

    private static Halbjahr halbjahr(String id, Random random) {
        int min = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
        int target = min + random.nextInt(random.nextBoolean() ? 4 : 30);
        return new Halbjahr(id, min, target, target + random.nextInt(5));
    }

    private static Analyseteam team(String id, List<String> halbjahre, RandomParts parts) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        int most = parts.random().nextInt(8) == 0 ? 5000 : 8;
        parts.some(halbjahre, 2).forEach(h -> seats.put(h, parts.random().nextInt(most)));
        Map<String, Integer> distances = new LinkedHashMap<>();
        IntStream.range(0, OFFICES).forEach(i -> distances.put("A" + i, 1));
        return new Analyseteam(id, seats, List.of(), distances);
    }
}
