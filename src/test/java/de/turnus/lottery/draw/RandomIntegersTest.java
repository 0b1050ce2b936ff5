package de.turnus.lottery.draw;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;

import static org.assertj.core.api.Assertions.assertThat;

class RandomIntegersTest {
    private static final String SEED = Sha256.hex("seed");

    @Property(tries = 300)
    void isTheFirstDigestWhoseLowestBitsAreBelowTheBound(@ForAll @LongRange(min = 2, max = 1L << 40) long bound) {
        RandomIntegers integers = new RandomIntegers(SEED, "LVR");
        int bits = BigInteger.valueOf(bound - 1).bitLength();
        int next = 0;
        for (int draw = 0; draw < 5; draw++) {
            Coin.Toss toss = integers.below(bound);
            for (int tries = 1; tries <= toss.tries(); tries++) {
                BigInteger number =
                        new BigInteger(1, Sha256.digest(SEED + "\nLVR\n" + next++)).mod(BigInteger.ONE.shiftLeft(bits));
                if (tries == toss.tries()) {
                    assertThat(number).isEqualTo(BigInteger.valueOf(toss.number()));
                } else {
                    assertThat(number).isGreaterThanOrEqualTo(BigInteger.valueOf(bound));
                }
            }
            assertThat(toss.number()).isBetween(0L, bound - 1);
        }
    }

    @Test
    void urnsShareNoDigests() {
        assertThat(new RandomIntegers(SEED, "LVR").below(1L << 60))
                .isNotEqualTo(new RandomIntegers(SEED, "LWL").below(1L << 60));
    }

    @Test
    void knowsTheDigestOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
