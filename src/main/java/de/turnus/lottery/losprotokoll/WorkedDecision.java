package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Urn;
import de.turnus.lottery.losprotokoll.Shares.Node;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The first decision of an urn, told in full.
 *
 * @param urn id of the urn
 * @param whole in how many parts a place is divided
 * @param walk the cycle in the words of the protocol
 * @param example the shares of the office it begins with, before and after
 * @param lastNumber the largest number that could be drawn
 * @param digest which digest of the urn gave the number, from 0
 */
record WorkedDecision(
        String urn,
        int whole,
        String walk,
        List<Change> example,
        long alpha,
        long beta,
        long sum,
        long lastNumber,
        long drawn,
        int digest,
        boolean forward) {

    /** A share that the decision changed, in parts of a place. */
    record Change(String who, String halbjahr, long before, long after) {}

    static WorkedDecision of(Urn urn, DrawnUrns.Decision decision) {
        Shares shares = new Shares(urn);
        String walk =
                decision.cycle().stream().map(id -> words(shares.node(id))).collect(Collectors.joining(" → "));
        List<Change> example = shares.follow(decision).stream()
                .filter(Shares.Stretch::ofOffice)
                .map(stretch -> new Change(
                        stretch.lower().label(),
                        Outcome.label(stretch.upper().column()),
                        stretch.before(),
                        stretch.after()))
                .toList();
        long sum = decision.alpha() + decision.beta();
        return new WorkedDecision(
                urn.id(),
                urn.offices().size(),
                walk + " → zurück zum Anfang",
                example,
                decision.alpha(),
                decision.beta(),
                sum,
                sum - 1,
                decision.number(),
                decision.tries() - 1,
                decision.forward());
    }

    private static String words(Node node) {
        String place = Outcome.label(node.column());
        return switch (node.kind()) {
            case OFFICE -> node.label();
            case GROUP, REGION -> "Gruppe „" + node.label() + "“ in " + place;
            case HALBJAHR -> place;
        };
    }
}
