package de.turnus.lottery.draw;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The draw itself: commitment and outcome in, protocol out. A pure function of the two; the time is only recorded.
 *
 * <p>The seed has 256 bit: SHA-256 (FIPS 180-4) of the commitment's hash, a line feed, and the outcome. Whoever wrote the
 * commitment could not know the outcome, and whoever knows the outcome cannot change the commitment any more.
 */
public final class Draw {
    private Draw() {}

    /**
     * @param randomness the published outcome of the source, in its one spelling
     * @param drawnAt when it is drawn, to the second; not before the announced time
     * @throws LotteryException where it is too early or the outcome has another spelling
     */
    public static Protocol of(Commitment commitment, String randomness, OffsetDateTime drawnAt) {
        OffsetDateTime time = Timestamp.toTheSecond(drawnAt);
        requireTime(commitment.announcement(), time);
        String seed = seed(commitment.hash(), Randomness.check(randomness));
        List<UrnDraw> urns = commitment.urns().stream()
                .map(urn -> Rounding.of(urn, new RandomIntegers(seed, urn.id())))
                .toList();
        List<Ticket> tickets = Ticket.draw(seed, commitment.offices());
        return new Protocol(commitment, randomness, time, seed, urns, tickets);
    }

    static String seed(String commitment, String randomness) {
        return Sha256.hex(commitment + "\n" + randomness);
    }

    static void requireTime(Announcement announcement, OffsetDateTime drawnAt) {
        if (drawnAt.isBefore(announcement.notBefore())) {
            throw new LotteryException("Am " + Timestamp.write(drawnAt)
                    + " ist es für die Ziehung zu früh: sie ist ab " + Timestamp.write(announcement.notBefore())
                    + " angekündigt.");
        }
    }
}
