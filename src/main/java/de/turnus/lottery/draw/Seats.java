package de.turnus.lottery.draw;

import java.util.regex.Pattern;

/**
 * A Halbjahr and how many offices of an urn it takes.
 *
 * @param id as {@code 2026-H1}
 * @param seats 0 or more; with 0 nobody gets it
 */
public record Seats(String id, int seats) {
    private static final Pattern HALBJAHR = Pattern.compile("[0-9]{4}-H[12]");

    /** @throws LotteryException where the id is none or the seats are negative */
    public Seats {
        if (!HALBJAHR.matcher(id).matches()) {
            throw new LotteryException(OneLine.quoted(id) + " ist kein Halbjahr: in der Form 2026-H1 angeben.");
        }
        if (seats < 0) {
            throw new LotteryException(id + " hat " + seats + " Plätze: 0 oder mehr angeben.");
        }
    }

    static Seats read(JsonObject json) {
        json.requireFields("id", "seats");
        return new Seats(json.text("id"), json.count("seats"));
    }

    JsonObject json() {
        return new JsonObject().with("id", id).with("seats", seats);
    }
}
