package de.turnus.lottery.draw;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks the whole decision tree of small urns: the chances are exact, and every leaf is balanced. */
class EnumerationTest {
    /** A share of all that can happen. */
    private record Share(BigInteger numerator, BigInteger denominator) {
        private static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);
        private static final Share ALL = new Share(BigInteger.ONE, BigInteger.ONE);

        private Share times(long part, long whole) {
            return reduced(
                    numerator.multiply(BigInteger.valueOf(part)), denominator.multiply(BigInteger.valueOf(whole)));
        }

        private Share plus(Share other) {
            return reduced(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        private static Share reduced(BigInteger numerator, BigInteger denominator) {
            BigInteger divisor = numerator.gcd(denominator);
            return new Share(numerator.divide(divisor), denominator.divide(divisor));
        }
    }

    /** Takes one way through the tree, and knows with which probability. */
    private static final class Branch implements Coin {
        private final List<Boolean> ways;
        private int depth;
        private Share share = Share.ALL;

        private Branch(List<Boolean> ways) {
            this.ways = ways;
        }

        @Override
        public Toss toss(long alpha, long beta) {
            if (depth == ways.size()) {
                ways.add(true);
            }
            boolean forward = ways.get(depth++);
            share = share.times(forward ? beta : alpha, alpha + beta);
            return new Toss(forward ? beta - 1 : beta, 1);
        }
    }

    private static Stream<Urn> urns() {
        return Stream.concat(
                Stream.of(
                        SampleUrns.urn("A", 1, 1, 1, 0, 1, 1),
                        SampleUrns.urn("B", 1, 2, 2, 0, 2, 3),
                        SampleUrns.urn("C", 1, 2, 1, 2, 2, 0, 2),
                        SampleUrns.urn("D", 1, 2, 3, 1, 2, 3)),
                LongStream.rangeClosed(1, 200).mapToObj(seed -> SampleUrns.random(seed, 5)));
    }

    @ParameterizedTest
    @MethodSource("urns")
    void everyOfficeHasExactlyTheSameChances(Urn urn) {
        Map<String, Share> reached = new HashMap<>();
        Share all = Share.NONE;
        List<Boolean> ways = new ArrayList<>();
        do {
            Branch branch = new Branch(ways);
            UrnDraw leaf = Rounding.of(urn, branch);
            Recount.require(urn, leaf.result());
            all = all.plus(branch.share);
            leaf.result().forEach((ags, halbjahr) -> reached.merge(ags + " " + halbjahr, branch.share, Share::plus));
        } while (hasNext(ways));

        assertThat(all).isEqualTo(Share.ALL);
        for (Office office : urn.offices()) {
            for (Column column : urn.columns()) {
                assertThat(reached.getOrDefault(office.ags() + " " + column.halbjahr(), Share.NONE))
                        .as("%s in %s of %s", office.ags(), column.name(), urn)
                        .isEqualTo(
                                Share.ALL.times(column.places(), urn.offices().size()));
            }
        }
    }

    private static boolean hasNext(List<Boolean> ways) {
        while (!ways.isEmpty() && !ways.getLast()) {
            ways.removeLast();
        }
        if (ways.isEmpty()) {
            return false;
        }
        ways.set(ways.size() - 1, false);
        return true;
    }
}
