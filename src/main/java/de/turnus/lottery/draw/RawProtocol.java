package de.turnus.lottery.draw;

import java.time.OffsetDateTime;
import java.util.List;

/** What a protocol's file says, its form right and nothing else believed yet. */
record RawProtocol(
        JsonObject commitmentDocument,
        String commitment,
        String randomness,
        OffsetDateTime drawnAt,
        String seed,
        boolean ofTickets,
        List<UrnDraw> urns,
        List<Ticket> tickets,
        String fingerprint) {

    /** @throws LotteryException where a field is missing, superfluous or of another type, or the format another one */
    static RawProtocol read(JsonObject json) {
        String format = json.text("format");
        if (!format.equals(Protocol.FORMAT)) {
            throw new LotteryException("Die Datei hat das Format " + OneLine.quoted(format) + ", hier wird „"
                    + Protocol.FORMAT + "“ gelesen: mit der passenden Fassung von Turnus prüfen.");
        }
        boolean ofTickets = json.has("tickets");
        json.requireFields(
                "commitment",
                "commitmentDocument",
                "drawnAt",
                "fingerprint",
                "format",
                "randomness",
                "seed",
                ofTickets ? "tickets" : "urns");
        return new RawProtocol(
                json.object("commitmentDocument"),
                json.text("commitment"),
                json.text("randomness"),
                Timestamp.read(json.text("drawnAt")),
                json.text("seed"),
                ofTickets,
                ofTickets
                        ? List.of()
                        : json.objects("urns").stream().map(UrnDraw::read).toList(),
                ofTickets ? json.objects("tickets").stream().map(Ticket::read).toList() : List.of(),
                json.text("fingerprint"));
    }
}
