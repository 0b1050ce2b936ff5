package de.turnus.lottery.draw;

import java.nio.ByteBuffer;

/**
 * The random integers of one urn: SHA-256 in counter mode, with rejection.
 *
 * <p>Try t is the digest of {@code seed ‖ LF ‖ urn ‖ LF ‖ t}; t counts from 0 over all draws of the urn. For a number
 * below m its lowest bits, as many as m − 1 has, are read as a big-endian number; one that is not below m is thrown away
 * and the next try taken. So every number has the same probability, which a remainder by m would not give; on average
 * fewer than two tries are needed. Digests of different urns share nothing.
 */
final class RandomIntegers implements Coin {
    private final String prefix;
    private long next;

    /**
     * @param seed 64 hexadecimal digits
     * @param urn its id
     */
    RandomIntegers(String seed, String urn) {
        prefix = seed + "\n" + urn + "\n";
    }

    @Override
    public Toss toss(long alpha, long beta) {
        return below(alpha + beta);
    }

    /** @param bound 2 to 2^62 */
    Toss below(long bound) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
        long mask = (1L << bits) - 1;
        for (int tries = 1; ; tries++) {
            byte[] digest = Sha256.digest(prefix + next++);
            long number = ByteBuffer.wrap(digest).getLong(digest.length - Long.BYTES) & mask;
            if (number < bound) {
                return new Toss(number, tries);
            }
        }
    }
}
