package de.turnus.lottery;

import java.util.UUID;

/**
 * Names one lottery.
 *
 * @param number 1; of replacements 2 and more, in the order in which they were committed
 */
public record LotteryKey(UUID round, LotteryKind kind, int number) {
    public static LotteryKey ofDraw(UUID round) {
        return new LotteryKey(round, LotteryKind.DRAW, 1);
    }

    public static LotteryKey ofTickets(UUID round) {
        return new LotteryKey(round, LotteryKind.TICKETS, 1);
    }

    public static LotteryKey ofReplacement(UUID round, int number) {
        return new LotteryKey(round, LotteryKind.REPLACEMENT, number);
    }

    /** Where the commitment is published: the exact bytes that were hashed. */
    public String commitmentAddress() {
        return kind.address(round, number) + "/commitment";
    }

    /** Where the protocol is published once it is drawn. */
    public String protocolAddress() {
        return kind.address(round, number) + "/protocol";
    }
}
