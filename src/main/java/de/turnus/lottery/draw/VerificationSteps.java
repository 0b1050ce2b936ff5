package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The steps that look at one protocol alone. Each returns a German sentence or throws a {@link LotteryException}. */
final class VerificationSteps {
    private final RawProtocol raw;

    VerificationSteps(RawProtocol raw) {
        this.raw = raw;
    }

    String commitment(@Nullable String published) {
        String hash = Sha256.hex(JsonWriter.write(raw.commitmentDocument()));
        requireSame("Der Hashwert der Verpflichtung", raw.commitment(), hash);
        if (published != null) {
            requirePublished("Der Hashwert der Verpflichtung", published, hash);
        }
        Commitment.kindOf(raw.commitmentDocument());
        return "Ihr Hashwert ist " + hash + (published == null ? "." : ", wie veröffentlicht.");
    }

    String randomness() {
        Announcement announcement = Announcement.read(raw.commitmentDocument());
        Randomness.check(raw.randomness());
        Draw.requireTime(announcement, raw.drawnAt());
        return "„" + raw.randomness() + "“, gezogen am " + Timestamp.write(raw.drawnAt()) + ", angekündigt ab "
                + Timestamp.write(announcement.notBefore()) + ".";
    }

    String seed() {
        String seed = Draw.seed(raw.commitment(), raw.randomness());
        requireSame("Der Startwert", raw.seed(), seed);
        return seed + ".";
    }

    Commitment readCommitment() {
        Commitment commitment = Commitment.read(raw.commitmentDocument());
        if (!commitment.hash().equals(raw.commitment())) {
            throw new LotteryException("Die Verpflichtung ordnet Urnen oder Jugendämter anders, als es vorgeschrieben"
                    + " ist, oder schreibt einen Text nicht in der festen Form.");
        }
        return commitment;
    }

    String urns(Commitment commitment) {
        if (raw.ofTickets() != (commitment.kind() == Kind.TICKETS)) {
            throw new LotteryException("Das Protokoll enthält " + (raw.ofTickets() ? "Losnummern" : "Urnen")
                    + ", die Verpflichtung ist eine andere (" + commitment.kind() + ").");
        }
        List<String> said = raw.urns().stream().map(UrnDraw::id).toList();
        List<String> committed = commitment.urns().stream().map(Urn::id).toList();
        if (!said.equals(committed)) {
            throw new LotteryException(
                    "Das Protokoll hat " + said.size() + " Urnen, in der Verpflichtung sind es " + committed + ".");
        }
        if (raw.ofTickets()) {
            return commitment.offices().size() + " Jugendämter, jedes einmal.";
        }
        int offices =
                commitment.urns().stream().mapToInt(urn -> urn.offices().size()).sum();
        return committed.size() + (committed.size() == 1 ? " Urne mit " : " Urnen mit ") + offices
                + " Jugendämtern, jedes einmal; die Plätze gehen auf.";
    }

    String decisions(Protocol drawn) {
        if (raw.ofTickets()) {
            Difference.refuse(
                    "Losnummer",
                    raw.tickets().stream().map(Ticket::json).toList(),
                    drawn.drawnTickets().stream().map(Ticket::json).toList());
            return raw.tickets().size() + " Losnummern nachgerechnet.";
        }
        int decisions = 0;
        for (int i = 0; i < raw.urns().size(); i++) {
            UrnDraw said = raw.urns().get(i);
            decisions += said.decisions().size();
            Difference.refuse(
                    "Urne " + said.id() + ", Entscheidung",
                    said.decisions().stream().map(Decision::json).toList(),
                    drawn.urns().get(i).decisions().stream().map(Decision::json).toList());
        }
        return decisions + " Entscheidungen nachgerechnet.";
    }

    String result(Protocol drawn) {
        if (raw.ofTickets()) {
            return "Jedes Jugendamt hat einen Rang, jeder Rang ist einmal vergeben.";
        }
        for (int i = 0; i < raw.urns().size(); i++) {
            UrnDraw said = raw.urns().get(i);
            Recount.require(drawn.commitment().urns().get(i), said.result());
            Difference.refuse(
                    "Urne " + said.id() + ", Ergebnis",
                    said.rows(),
                    drawn.urns().get(i).rows());
        }
        return "Jedes Jugendamt hat genau ein Ergebnis, jeder Platz ist vergeben, jeder Regierungsbezirk und jede seiner"
                + " Größenklassen ist ausgewogen verteilt.";
    }

    static String fingerprint(JsonObject json, @Nullable String published) {
        String found = json.text("fingerprint");
        JsonObject rest = new JsonObject();
        json.fields().forEach(rest::with);
        rest.fields().remove("fingerprint");
        String fingerprint = Sha256.hex(JsonWriter.write(rest));
        requireSame("Der Fingerabdruck", found, fingerprint);
        if (published != null) {
            requirePublished("Der Fingerabdruck", published, fingerprint);
        }
        return fingerprint + (published == null ? "." : ", wie veröffentlicht.");
    }

    private static void requireSame(String what, String found, String recomputed) {
        if (!found.equals(recomputed)) {
            throw new LotteryException(
                    what + " ist " + OneLine.quoted(found) + ", nachgerechnet „" + recomputed + "“.");
        }
    }

    private static void requirePublished(String what, String published, String found) {
        if (!published.equals(found)) {
            throw new LotteryException(
                    what + " ist „" + found + "“, veröffentlicht wurde " + OneLine.quoted(published) + ".");
        }
    }
}
