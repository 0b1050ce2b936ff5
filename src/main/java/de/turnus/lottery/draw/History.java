package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Whether a replacement follows from the protocols of its round before it.
 *
 * @param complete whether all of them were there
 * @param text German
 */
record History(boolean complete, String text) {
    /** @throws LotteryException where one does not hold, does not belong to it, or somebody is drawn out of turn */
    static History of(Commitment commitment, List<String> texts) {
        if (commitment.kind() != Kind.REPLACEMENT) {
            return new History(true, "Diese Ziehung setzt kein früheres Protokoll voraus.");
        }
        List<Protocol> earlier = new ArrayList<>();
        for (String text : texts) {
            Protocol protocol = recomputed(text);
            requireRound(commitment, protocol.commitment());
            if (protocol.commitment().kind() != Kind.TICKETS) {
                earlier.add(protocol);
            }
        }
        earlier.sort(Comparator.comparingInt(protocol -> protocol.commitment().number()));
        for (int number = 1; number < commitment.number(); number++) {
            if (number > earlier.size() || earlier.get(number - 1).commitment().number() != number) {
                return new History(
                        false,
                        "Das Protokoll der Ziehung " + number
                                + " dieser Runde liegt nicht vor: alle früheren Protokolle"
                                + " mit angeben, dann wird auch geprüft, wer an der Reihe war.");
            }
        }
        if (earlier.size() >= commitment.number()) {
            throw new LotteryException("Unter den früheren Protokollen ist die Ziehung "
                    + earlier.getLast().commitment().number() + ", dieses ist die Ziehung " + commitment.number()
                    + ": nur frühere angeben, jedes einmal.");
        }
        return inOrder(commitment, earlier);
    }

    private static Protocol recomputed(String text) {
        Protocol protocol = Protocol.parse(text);
        Protocol again = Draw.of(protocol.commitment(), protocol.randomness(), protocol.drawnAt());
        if (!again.document().equals(text)) {
            throw new LotteryException("Das frühere Protokoll mit dem Fingerabdruck " + protocol.fingerprint()
                    + " hält selbst nicht: es einzeln prüfen.");
        }
        return protocol;
    }

    private static void requireRound(Commitment commitment, Commitment earlier) {
        String round = commitment.announcement().round();
        if (!earlier.announcement().round().equals(round)) {
            throw new LotteryException("Ein früheres Protokoll gehört zur Runde "
                    + OneLine.quoted(earlier.announcement().round()) + ", dieses zu " + OneLine.quoted(round)
                    + ": nur solche derselben Runde angeben.");
        }
    }

    private static History inOrder(Commitment commitment, List<Protocol> earlier) {
        WaitingRanks waiting = WaitingRanks.none();
        Protocol before = null;
        for (Protocol protocol : earlier) {
            if (before != null) {
                requireNext(protocol.commitment(), before);
                requireTurn(protocol.commitment(), waiting);
            }
            waiting = waiting.after(protocol);
            before = protocol;
        }
        requireNext(commitment, Objects.requireNonNull(before, "a replacement is number 2 or more"));
        List<String> remarks = requireTurn(commitment, waiting);
        return new History(
                true,
                "Die früheren Protokolle halten und schließen aneinander an. " + String.join(" ", remarks)
                        + (remarks.isEmpty() ? "Gezogen wird unter allen, die am längsten warten." : ""));
    }

    private static void requireNext(Commitment commitment, Protocol before) {
        if (!before.fingerprint().equals(commitment.previous())) {
            throw new LotteryException("Die Ziehung " + commitment.number() + " nennt als voriges Protokoll „"
                    + commitment.previous() + "“, vor liegt „" + before.fingerprint() + "“.");
        }
        if (commitment.announcement().committedAt().isBefore(before.drawnAt())) {
            throw new LotteryException("Die Verpflichtung zur Ziehung " + commitment.number()
                    + " ist älter als die Ziehung davor, an die sie anschließt.");
        }
    }

    /** One group at a time; what the protocols cannot tell, such as who left, comes back as remarks. */
    private static List<String> requireTurn(Commitment commitment, WaitingRanks waiting) {
        List<String> remarks = new ArrayList<>();
        for (Urn urn : commitment.urns()) {
            List<String> offices = urn.offices().stream().map(Office::ags).toList();
            @Nullable List<String> group = waiting.groupOf(urn.id(), offices.getFirst());
            for (String ags : offices) {
                boolean elsewhere = group == null && waiting.ranks().containsKey(ags);
                if (elsewhere || !Objects.equals(waiting.groupOf(urn.id(), ags), group)) {
                    throw new LotteryException("Urne " + urn.id() + ": " + ags + " und " + offices.getFirst()
                            + " warten nicht gleich lange, also durften sie nicht zusammen gezogen werden.");
                }
            }
            TreeSet<String> absent = new TreeSet<>(waiting.waitingAtLeastAsLong(urn.id(), group));
            offices.forEach(absent::remove);
            if (!absent.isEmpty()) {
                remarks.add("In der Urne " + urn.id() + " fehlen " + String.join(", ", absent)
                        + ", die vorher ebenso lange oder länger warteten: die Projektleitung kann sagen, warum.");
            }
        }
        return remarks;
    }
}
