package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Losprotokoll: the commitment, the outcome, and all that follows from the two, every random decision included. The
 * fingerprint is the hash of all the rest, so that one published line of 64 digits fixes everything.
 */
public final class Protocol {
    static final String FORMAT = "turnus-lottery-protocol/1";

    private final Commitment commitment;
    private final String randomness;
    private final OffsetDateTime drawnAt;
    private final String seed;
    private final List<UrnDraw> urns;
    private final List<Ticket> tickets;
    private final String fingerprint;
    private final String document;

    Protocol(
            Commitment commitment,
            String randomness,
            OffsetDateTime drawnAt,
            String seed,
            List<UrnDraw> urns,
            List<Ticket> tickets) {
        this.commitment = commitment;
        this.randomness = randomness;
        this.drawnAt = drawnAt;
        this.seed = seed;
        this.urns = List.copyOf(urns);
        this.tickets = List.copyOf(tickets);
        JsonObject json = json();
        fingerprint = Sha256.hex(JsonWriter.write(json));
        document = JsonWriter.write(json.with("fingerprint", fingerprint));
    }

    /**
     * Reads a protocol that was stored. It is not drawn again: {@link Verification} does that.
     *
     * @throws LotteryException where the text is anything but the bytes of a protocol's document
     */
    public static Protocol parse(String document) {
        JsonObject json = JsonReader.read(document);
        RawProtocol raw = RawProtocol.read(json);
        Protocol protocol = new Protocol(
                Commitment.read(raw.commitmentDocument()),
                Randomness.check(raw.randomness()),
                raw.drawnAt(),
                raw.seed(),
                raw.urns(),
                raw.tickets());
        if (!protocol.document.equals(document)) {
            throw new LotteryException("Das Losprotokoll ist verändert: Inhalt, Schreibweise und Fingerabdruck passen"
                    + " nicht zusammen. Die veröffentlichten Bytes unverändert angeben.");
        }
        return protocol;
    }

    private JsonObject json() {
        JsonObject json = new JsonObject()
                .with("format", FORMAT)
                .with("commitmentDocument", commitment.json())
                .with("commitment", commitment.hash())
                .with("randomness", randomness)
                .with("drawnAt", Timestamp.write(drawnAt))
                .with("seed", seed);
        return commitment.kind() == Kind.TICKETS
                ? json.with("tickets", tickets.stream().map(Ticket::json).toList())
                : json.with("urns", urns.stream().map(UrnDraw::json).toList());
    }

    /** Canonical JSON; its UTF-8 bytes are published as they are. */
    public String document() {
        return document;
    }

    /** SHA-256 of the canonical JSON of all but itself: 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }

    public Commitment commitment() {
        return commitment;
    }

    public String randomness() {
        return randomness;
    }

    public OffsetDateTime drawnAt() {
        return drawnAt;
    }

    /** 64 lower-case hexadecimal digits. */
    public String seed() {
        return seed;
    }

    /** What each office drew, by key, over all urns: a Halbjahr, or null for waiting. Empty for tickets. */
    public Map<String, @Nullable String> halbjahre() {
        Map<String, @Nullable String> halbjahre = new TreeMap<>();
        urns.forEach(urn -> halbjahre.putAll(urn.result()));
        return Collections.unmodifiableMap(halbjahre);
    }

    /** Rank of each office, by key, from 1. Empty for draws. */
    public Map<String, Integer> tickets() {
        Map<String, Integer> ranks = new TreeMap<>();
        tickets.forEach(ticket -> ranks.put(ticket.ags(), ticket.rank()));
        return Collections.unmodifiableMap(ranks);
    }

    List<UrnDraw> urns() {
        return urns;
    }

    List<Ticket> drawnTickets() {
        return tickets;
    }
}
