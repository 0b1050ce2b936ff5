package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What generators of random problems are made of. */
public record RandomParts(Random random) {
    public static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /** One in so many of the items, in any order. */
    public <T> List<T> some(List<T> items, int oneIn) {
        List<T> some = new ArrayList<>(
                items.stream().filter(i -> random.nextInt(oneIn) == 0).toList());
        Collections.shuffle(some, random);
        return some;
    }

    /** One of the items, one time in so many; else null. */
    public @Nullable String maybe(List<String> items, int oneIn) {
        return random.nextInt(oneIn) > 0 ? null : items.get(random.nextInt(items.size()));
    }

    /**
     * Offices {@code A0}, {@code A1}, and so on, in which everything occurs.
     *
     * @param groups how many Regierungsbezirke and size classes there may be; one Kreis more
     * @param excludedOneIn how rare it is that an office excludes a Halbjahr
     * @param pinnedOneIn how rare it is that an office is pinned to a Halbjahr, and to a team
     */
    public List<Participant> offices(
            int count, List<String> halbjahre, List<String> teams, int groups, int excludedOneIn, int pinnedOneIn) {
        List<Integer> tickets =
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        Collections.shuffle(tickets, random);
        return IntStream.range(0, count)
                .mapToObj(i -> new Participant(
                        "A" + i,
                        Claim.values()[random.nextInt(3)],
                        some(halbjahre, 2),
                        some(halbjahre, excludedOneIn),
                        maybe(halbjahre, pinnedOneIn),
                        maybe(teams, pinnedOneIn),
                        maybe(halbjahre, 3),
                        maybe(teams, 3),
                        tickets.get(i),
                        "V" + random.nextInt(2),
                        "B" + random.nextInt(groups),
                        "K" + random.nextInt(groups + 1),
                        "S" + random.nextInt(groups)))
                .toList();
    }

    /** How far it is to each of the offices. */
    public Map<String, Integer> distances(int offices) {
        Map<String, Integer> distances = new HashMap<>();
        ids("A", offices).forEach(ags -> distances.put(ags, random.nextInt(200)));
        return distances;
    }

    /** Another weight for one in so many of the constraints that have one. */
    public Map<String, Integer> weights(int oneIn) {
        Map<String, Integer> weights = new HashMap<>();
        some(Constraint.weighted(), oneIn).forEach(c -> weights.put(c.id(), random.nextInt(60)));
        return weights;
    }

    /** Counts that name all groups which occur, some with none, one that does not occur, and of one kind nothing. */
    public ReferenceCounts reference() {
        return new ReferenceCounts(
                Map.of("V0", random.nextInt(40), "V1", 1 + random.nextInt(40)),
                Map.of("S0", 1 + random.nextInt(20), "S1", random.nextInt(3), "S2", 0, "S9", random.nextInt(20)),
                Map.of(),
                Map.of("K0", 0, "K1", 1 + random.nextInt(9), "K2", random.nextInt(2), "K3", random.nextInt(9)));
    }
}
