package de.turnus.allocation.explanation;

/** Whether a search at a temperature goes on with a plan that is worse. */
final class Acceptance {
    /** From this many points on no worsening is accepted. */
    private static final int LIMIT = 128;

    private Acceptance() {}

    /** exp(−points / temperature) for each number of points, as a share of 2^32. */
    static long[] thresholds(double temperature) {
        long[] thresholds = new long[LIMIT];
        for (int points = 0; points < LIMIT; points++) {
            thresholds[points] = (long) (StrictMath.exp(-points / temperature) * (1L << 32));
        }
        return thresholds;
    }

    /** @param worse by how many points; where it is 0 the ticket counts, and a worse one passes half of the time */
    static boolean accepts(long worse, long ticket, long[] thresholds, SplitMix random) {
        if (worse < 0 || (worse == 0 && ticket <= 0)) {
            return true;
        }
        if (worse == 0) {
            return random.below(2) == 0;
        }
        return worse < LIMIT && (random.next() >>> 32) < thresholds[(int) worse];
    }
}
