package de.turnus.allocation.variant;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a whole number out in proportion, without breaking a unit: everyone gets the whole part of the exact share, and
 * what is left goes to the largest remainders (the method of Hare and Niemeyer); of equal remainders, to the first.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The shares, in the order of the weights; they sum up to the total, and each is its exact share rounded down or up.
     *
     * @param total 0 or more
     * @param weights each 0 or more, at least one; where all are 0, all count the same
     */
    static List<Integer> of(long total, List<Integer> weights) {
        long all = weights.stream().mapToLong(Integer::longValue).sum();
        long[] weight = weights.stream().mapToLong(w -> all == 0 ? 1 : w).toArray();
        long sum = all == 0 ? weight.length : all;
        int[] shares = Arrays.stream(weight)
                .mapToInt(w -> Math.toIntExact(total * w / sum))
                .toArray();
        int left = Math.toIntExact(total - Arrays.stream(shares).asLongStream().sum());
        IntStream.range(0, weight.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(total * weight[i] % sum)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return Arrays.stream(shares).boxed().toList();
    }
}
