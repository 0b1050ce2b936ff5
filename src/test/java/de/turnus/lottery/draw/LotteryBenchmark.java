package de.turnus.lottery.draw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures what {@code docs/benchmarks.md} says of the lottery: all 186 offices over ten Halbjahre. */
final class LotteryBenchmark {
    private static final int DRAWS = 10_000;
    private static final int REPEATS = 21;

    private LotteryBenchmark() {}

    public static void main(String[] args) {
        Commitment commitment =
                SampleUrns.commitment(RegisterUrns.overHalbjahre(10).toArray(Urn[]::new));
        long start = System.nanoTime();
        Protocol protocol = Draw.of(commitment, SampleUrns.RANDOMNESS, SampleUrns.DRAWN);
        print("first draw, ms", millis(start));
        start = System.nanoTime();
        boolean complete = Verification.of(protocol.document(), List.of()).complete();
        print("first verification, ms", millis(start));
        print("median draw, ms", median(() -> Draw.of(commitment, SampleUrns.RANDOMNESS, SampleUrns.DRAWN)));
        print("median verification, ms", median(() -> Verification.of(protocol.document(), List.of())));
        print("holds", complete);
        print(
                "decisions",
                protocol.urns().stream().mapToInt(urn -> urn.decisions().size()).sum());
        print("length of the protocol, bytes", protocol.document().getBytes(StandardCharsets.UTF_8).length);
        frequencies(commitment);
    }

    private static void frequencies(Commitment commitment) {
        int violations = 0;
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            String seed = Sha256.hex("seed " + i);
            for (Urn urn : commitment.urns()) {
                UrnDraw draw = Rounding.of(urn, new RandomIntegers(seed, urn.id()));
                try {
                    Recount.require(urn, draw.result());
                } catch (LotteryException broken) {
                    violations++;
                }
                draw.result().forEach((ags, halbjahr) -> drawn.merge(ags + " " + halbjahr, 1, Integer::sum));
            }
        }
        print("seeds", DRAWS);
        print("quota violations", violations);
        double least = 1;
        double most = 1;
        for (Urn urn : commitment.urns()) {
            for (Office office : urn.offices()) {
                for (Seats seats : urn.halbjahre()) {
                    double ideal =
                            (double) DRAWS * seats.seats() / urn.offices().size();
                    double share = drawn.getOrDefault(office.ags() + " " + seats.id(), 0) / ideal;
                    least = Math.min(least, share);
                    most = Math.max(most, share);
                }
            }
        }
        print("least observed frequency over the exact chance, %", 100 * least);
        print("greatest observed frequency over the exact chance, %", 100 * most);
        gini(commitment);
    }

    /** Of the chances of all offices of an urn for one Halbjahr: half the mean difference over the mean. */
    private static void gini(Commitment commitment) {
        double greatest = 0;
        double smallest = 1;
        for (Urn urn : commitment.urns()) {
            for (Seats seats : urn.halbjahre()) {
                double[] chances = Chances.of(commitment).rows().stream()
                        .filter(row -> row.urn().equals(urn.id()))
                        .map(row -> row.halbjahre().get(seats.id()))
                        .mapToDouble(chance -> (double) chance.numerator() / chance.denominator())
                        .toArray();
                double mean = Arrays.stream(chances).average().orElseThrow();
                double ideal = (double) seats.seats() / urn.offices().size();
                smallest = Math.min(smallest, Arrays.stream(chances).min().orElseThrow() / ideal);
                double differences = 0;
                for (double one : chances) {
                    for (double other : chances) {
                        differences += Math.abs(one - other);
                    }
                }
                greatest = Math.max(greatest, differences / (2 * mean * chances.length * chances.length));
            }
        }
        print("smallest chance over the ideal one, %", 100 * smallest);
        print("Gini of the chances, greatest over urns and Halbjahre", greatest);
    }

    private static double median(Runnable measured) {
        double[] times = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            measured.run();
            times[i] = millis(start);
        }
        Arrays.sort(times);
        return times[REPEATS / 2];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, Object value) {
        System.out.println(what + ": " + value);
    }
}
