package de.turnus.allocation.explanation;

/**
 * Numbers that look random and are the same everywhere, whatever the JDK.
 *
 * <p>SplitMix64: a counter that goes up by the golden ratio, mixed by two multiplications (Steele, Lea, Flood 2014).
 */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound; the bias of at most bound / 2^32 does not matter to a search. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
