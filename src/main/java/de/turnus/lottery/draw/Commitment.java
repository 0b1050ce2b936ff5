package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Verpflichtung: who takes part in a draw, how many places there are, and which future event decides. Its hash is
 * published before that event, so nothing in it can be chosen afterwards.
 *
 * <p>Whatever order urns and offices are handed in, the document is the same: urns by id, offices by key, Halbjahre in
 * time order; canonical JSON (RFC 8785), so that its bytes are determined by its content.
 */
public final class Commitment {
    static final String FORMAT = "turnus-lottery/1";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Kind kind;
    private final Announcement announcement;
    private final int number;
    private final @Nullable String previous;
    private final List<Urn> urns;
    private final List<String> offices;
    private final String document;
    private final String hash;

    private Commitment(
            Kind kind,
            Announcement announcement,
            int number,
            @Nullable String previous,
            Collection<Urn> urns,
            Collection<String> offices) {
        this.kind = kind;
        this.announcement = announcement;
        this.number = number;
        this.previous = previous;
        this.urns = urns.stream().sorted(Comparator.comparing(Urn::id)).toList();
        this.offices = offices.stream().map(Office::requireAgs).sorted().toList();
        requireNumber();
        requireOnce();
        document = JsonWriter.write(json());
        hash = Sha256.hex(document);
    }

    /** Which office of each urn gets which Halbjahr. @throws LotteryException where an office is in two urns */
    public static Commitment ofDraw(Announcement announcement, List<Urn> urns) {
        return new Commitment(Kind.DRAW, announcement, 1, null, urns, List.of());
    }

    /**
     * Seats that became free, among those who wait.
     *
     * @param previousFingerprint of the protocol before this one in the round
     * @param number of this draw in the round: 2 for the first replacement, then one more each time
     * @throws LotteryException where an office is in two urns, or the number or the fingerprint cannot be
     */
    public static Commitment ofReplacement(
            Announcement announcement, String previousFingerprint, int number, List<Urn> urns) {
        return new Commitment(Kind.REPLACEMENT, announcement, number, previousFingerprint, urns, List.of());
    }

    /** A rank for every office. @param ags all offices of the register. @throws LotteryException where one is twice */
    public static Commitment ofTickets(Announcement announcement, Collection<String> ags) {
        return new Commitment(Kind.TICKETS, announcement, 1, null, List.of(), ags);
    }

    /** @throws LotteryException where the text is anything but the bytes of a commitment's document */
    public static Commitment parse(String document) {
        Commitment commitment = read(JsonReader.read(document));
        if (!commitment.document.equals(document)) {
            throw new LotteryException("Die Verpflichtung steht nicht in ihrer festen Schreibweise:"
                    + " die veröffentlichten Bytes unverändert angeben.");
        }
        return commitment;
    }

    static Commitment read(JsonObject json) {
        Kind kind = kindOf(json);
        json.requireFields(
                "committedAt",
                "fallback",
                "format",
                "kind",
                "name",
                "notBefore",
                "notation",
                "number",
                kind == Kind.TICKETS ? "offices" : "urns",
                "previous",
                "round",
                "source");
        return new Commitment(
                kind,
                Announcement.read(json),
                json.count("number"),
                json.textOrNull("previous"),
                kind == Kind.TICKETS
                        ? List.of()
                        : json.objects("urns").stream().map(Urn::read).toList(),
                kind == Kind.TICKETS ? json.texts("offices") : List.of());
    }

    static Kind kindOf(JsonObject json) {
        String format = json.text("format");
        if (!format.equals(FORMAT)) {
            throw new LotteryException("Die Verpflichtung hat das Format " + OneLine.quoted(format) + ", hier wird „"
                    + FORMAT + "“ gelesen: mit der passenden Fassung von Turnus prüfen.");
        }
        String name = json.text("kind");
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new LotteryException(
                "Die Art " + OneLine.quoted(name) + " gibt es nicht: DRAW, REPLACEMENT oder TICKETS angeben.");
    }

    private void requireNumber() {
        boolean replacement = kind == Kind.REPLACEMENT;
        if (replacement ? number < 2 : number != 1) {
            throw new LotteryException("Die Nummer " + number + " passt nicht: "
                    + (replacement ? "Nachziehungen zählen ab 2." : "diese Ziehung ist die Nummer 1."));
        }
        if (replacement != (previous != null && HASH.matcher(previous).matches()) || !replacement && previous != null) {
            throw new LotteryException(
                    replacement
                            ? "Eine Nachziehung braucht den Fingerabdruck des vorigen Protokolls: 64 Hexadezimalziffern"
                                    + " angeben."
                            : "Nur eine Nachziehung nennt ein voriges Protokoll: „previous“ muss null sein.");
        }
    }

    private void requireOnce() {
        if (kind == Kind.TICKETS ? offices.isEmpty() : urns.isEmpty()) {
            throw new LotteryException(
                    "Es ist niemand da, für den gezogen werden könnte: mindestens ein Jugendamt" + " angeben.");
        }
        Set<String> ids = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Urn urn : urns) {
            if (!ids.add(urn.id())) {
                throw new LotteryException("Die Urne " + urn.id() + " gibt es zweimal: eine davon umbenennen.");
            }
            urn.offices().forEach(office -> requireFirst(seen, office.ags(), " liegt in zwei Urnen"));
        }
        offices.forEach(ags -> requireFirst(seen, ags, " ist zweimal genannt"));
        if (seen.size() > Urn.MOST_OFFICES) {
            throw new LotteryException(
                    seen.size() + " Jugendämter sind zu viele: höchstens " + Urn.MOST_OFFICES + " angeben.");
        }
    }

    private static void requireFirst(Set<String> seen, String ags, String otherwise) {
        if (!seen.add(ags)) {
            throw new LotteryException("Das Jugendamt " + ags + otherwise + ": eines davon entfernen.");
        }
    }

    JsonObject json() {
        JsonObject json = announcement
                .addTo(new JsonObject())
                .with("format", FORMAT)
                .with("kind", kind.name())
                .with("number", number)
                .with("previous", previous);
        return kind == Kind.TICKETS
                ? json.with("offices", offices)
                : json.with("urns", urns.stream().map(Urn::json).toList());
    }

    /** Canonical JSON; its UTF-8 bytes are published and hashed as they are. */
    public String document() {
        return document;
    }

    /** SHA-256 of the document: 64 lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public Kind kind() {
        return kind;
    }

    public Announcement announcement() {
        return announcement;
    }

    /** 1, or for a replacement the number of the draw in its round. */
    public int number() {
        return number;
    }

    /** The fingerprint of the protocol before a replacement, else null. */
    public @Nullable String previous() {
        return previous;
    }

    /** By id; empty for tickets. */
    public List<Urn> urns() {
        return urns;
    }

    /** Keys of the offices that get a ticket, in their order; empty for draws. */
    public List<String> offices() {
        return offices;
    }
}
