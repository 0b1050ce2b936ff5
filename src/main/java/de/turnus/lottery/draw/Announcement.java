package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What is announced of a draw besides who takes part.
 *
 * @param round id of the round
 * @param name of the round, for people
 * @param committedAt when this is published, to the second
 * @param notBefore from when on the source exists and the draw may take place; after {@code committedAt}
 * @param source the named future source of randomness
 * @param fallback what is done where the source fails
 * @param notation how the outcome of the source is to be written, null where nothing need be said
 */
public record Announcement(
        String round,
        String name,
        OffsetDateTime committedAt,
        OffsetDateTime notBefore,
        String source,
        String fallback,
        @Nullable String notation) {
    private static final int LONGEST = 2000;

    /** @throws LotteryException where a text is empty or too long, or the draw is not after the announcement */
    public Announcement {
        round = OneLine.of("Die Kennung der Runde", round, 100);
        name = OneLine.of("Der Name der Runde", name, 200);
        source = OneLine.of("Die Quelle des Zufalls", source, LONGEST);
        fallback = OneLine.of("Der Ersatz für die Quelle", fallback, LONGEST);
        notation = notation == null ? null : OneLine.of("Die Schreibweise des Zufallswerts", notation, LONGEST);
        committedAt = Timestamp.toTheSecond(committedAt);
        notBefore = Timestamp.toTheSecond(notBefore);
        if (!committedAt.isBefore(notBefore)) {
            throw new LotteryException("Die Ziehung am " + Timestamp.write(notBefore)
                    + " liegt nicht nach der Verpflichtung am " + Timestamp.write(committedAt)
                    + ": einen späteren Zeitpunkt angeben.");
        }
    }

    static Announcement read(JsonObject json) {
        return new Announcement(
                json.text("round"),
                json.text("name"),
                Timestamp.read(json.text("committedAt")),
                Timestamp.read(json.text("notBefore")),
                json.text("source"),
                json.text("fallback"),
                json.textOrNull("notation"));
    }

    JsonObject addTo(JsonObject json) {
        return json.with("round", round)
                .with("name", name)
                .with("committedAt", Timestamp.write(committedAt))
                .with("notBefore", Timestamp.write(notBefore))
                .with("source", source)
                .with("fallback", fallback)
                .with("notation", notation);
    }
}
