package de.turnus.lottery;

import de.turnus.lottery.draw.Kind;

import java.util.UUID;

/** What is drawn by lot; in the interface and the database what {@link Kind} is in the documents. */
public enum LotteryKind {
    /** The order in which equal claims are served, among all offices. */
    TICKETS("/tickets"),
    /** Which office of an urn gets which Halbjahr. */
    DRAW("/lottery"),
    /** Which of those who wait gets a seat that has become free. */
    REPLACEMENT("/lottery/replacements/");

    private final String path;

    LotteryKind(String path) {
        this.path = path;
    }

    /** Where commitment and protocol are published, without a slash behind. */
    String address(UUID round, int number) {
        return "/api/v1/allocation-rounds/" + round + path + (this == REPLACEMENT ? String.valueOf(number) : "");
    }
}
