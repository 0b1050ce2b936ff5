package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Announcement;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Kind;
import de.turnus.lottery.draw.Protocol;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What the template sets: a protocol in German words. Everything in it follows from the protocol's text.
 *
 * @param address path of the published JSON
 * @param previous fingerprint of the protocol before a replacement, in groups
 * @param worked the decision told in full, null where nothing was left to chance
 */
record Losprotokoll(
        String title,
        boolean replacement,
        String name,
        String round,
        int number,
        String address,
        String committedAt,
        String notBefore,
        String drawnAt,
        String drawnOn,
        String source,
        String fallback,
        @Nullable String notation,
        String commitment,
        String randomness,
        String seed,
        String fingerprint,
        @Nullable String previous,
        List<UrnSheet> urns,
        @Nullable WorkedDecision worked,
        List<DrawnUrns.DrawnTicket> tickets) {

    /** @param protocol its text */
    static Losprotokoll of(Protocol protocol) {
        Commitment commitment = protocol.commitment();
        Announcement announced = commitment.announcement();
        List<DrawnUrns.DrawnUrn> drawn = DrawnUrns.of(protocol.document());
        List<UrnSheet> urns = new ArrayList<>();
        WorkedDecision worked = null;
        for (int u = 0; u < drawn.size(); u++) {
            urns.add(UrnSheet.of(commitment.urns().get(u), drawn.get(u), protocol.halbjahre()));
            if (worked == null && !drawn.get(u).decisions().isEmpty()) {
                worked = WorkedDecision.of(
                        commitment.urns().get(u), drawn.get(u).decisions().getFirst());
            }
        }
        return new Losprotokoll(
                title(commitment),
                commitment.kind() == Kind.REPLACEMENT,
                announced.name(),
                announced.round(),
                commitment.number(),
                address(commitment),
                German.time(announced.committedAt()),
                German.time(announced.notBefore()),
                German.time(protocol.drawnAt()),
                German.day(protocol.drawnAt()),
                announced.source(),
                announced.fallback(),
                announced.notation(),
                German.hash(commitment.hash()),
                protocol.randomness(),
                German.hash(protocol.seed()),
                German.hash(protocol.fingerprint()),
                commitment.previous() == null ? null : German.hash(commitment.previous()),
                List.copyOf(urns),
                worked,
                DrawnUrns.tickets(protocol.document()));
    }

    static String title(Commitment commitment) {
        return switch (commitment.kind()) {
            case DRAW -> "Losprotokoll";
            case REPLACEMENT -> "Losprotokoll der Nachziehung Nr. " + commitment.number();
            case TICKETS -> "Losprotokoll der Rangfolge";
        };
    }

    private static String address(Commitment commitment) {
        String round = "/api/v1/allocation-rounds/" + commitment.announcement().round();
        return switch (commitment.kind()) {
            case DRAW -> round + "/lottery/protocol";
            case REPLACEMENT -> round + "/lottery/replacements/" + commitment.number() + "/protocol";
            case TICKETS -> round + "/tickets/protocol";
        };
    }

    /** How many offices took part. */
    public int offices() {
        return urns.stream().mapToInt(UrnSheet::count).sum() + tickets.size();
    }

    public int seats() {
        return urns.stream().mapToInt(UrnSheet::seats).sum();
    }

    public int waiting() {
        return urns.stream().mapToInt(UrnSheet::waiting).sum();
    }

    public int decisions() {
        return urns.stream().mapToInt(urn -> urn.decisions().size()).sum();
    }

    /** {@code 7 Jugendämter}. */
    public String inWords(int number) {
        return German.offices(number);
    }
}
