package de.turnus.lottery.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An office's rank among all offices of the register.
 *
 * @param value SHA-256 of {@code seed ‖ LF ‖ ticket ‖ LF ‖ ags}, hexadecimal
 * @param rank by ascending value, from 1
 */
record Ticket(String ags, String value, int rank) {
    /** @param seed 64 hexadecimal digits. @return by rank */
    static List<Ticket> draw(String seed, Collection<String> offices) {
        List<Ticket> unranked = offices.stream()
                .map(ags -> new Ticket(ags, Sha256.hex(seed + "\nticket\n" + ags), 0))
                .sorted(Comparator.comparing(Ticket::value).thenComparing(Ticket::ags))
                .toList();
        List<Ticket> ranked = new ArrayList<>();
        for (Ticket ticket : unranked) {
            ranked.add(new Ticket(ticket.ags, ticket.value, ranked.size() + 1));
        }
        return ranked;
    }

    static Ticket read(JsonObject json) {
        json.requireFields("ags", "rank", "value");
        return new Ticket(json.text("ags"), json.text("value"), json.count("rank"));
    }

    JsonObject json() {
        return new JsonObject().with("ags", ags).with("value", value).with("rank", rank);
    }
}
