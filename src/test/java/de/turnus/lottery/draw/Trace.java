package de.turnus.lottery.draw;

import de.turnus.lottery.draw.Network.Edge;
import de.turnus.lottery.draw.Network.Node;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Every intermediate value of a draw, for whoever writes a second program and looks for the step where it strays. */
final class Trace {
    private final Protocol protocol;

    private Trace(Protocol protocol) {
        this.protocol = protocol;
    }

    static String of(Protocol protocol) {
        Trace trace = new Trace(protocol);
        JsonObject json = new JsonObject()
                .with("commitment", protocol.commitment().hash())
                .with("seedInput", protocol.commitment().hash() + "\n" + protocol.randomness())
                .with("seed", protocol.seed())
                .with(
                        "urns",
                        protocol.commitment().urns().stream().map(trace::urn).toList())
                .with("fingerprint", protocol.fingerprint());
        return JsonWriter.write(json);
    }

    private JsonObject urn(Urn urn) {
        RandomIntegers integers = new RandomIntegers(protocol.seed(), urn.id());
        Network network = new Network(urn);
        List<JsonObject> decisions = new ArrayList<>();
        int next = 0;
        for (Node office : network.offices()) {
            Edge first = network.firstFractional(office, null);
            while (first != null) {
                JsonObject decision = decision(urn, Cycle.from(network, office, first), integers, next);
                next += decision.objects("tries").size();
                decisions.add(decision.with("startedAt", office.name()));
                first = network.firstFractional(office, null);
            }
        }
        return new JsonObject()
                .with("id", urn.id())
                .with("unit", "1/" + network.whole())
                .with("decisions", decisions);
    }

    private JsonObject decision(Urn urn, Cycle cycle, RandomIntegers integers, int firstTry) {
        long alpha = cycle.alpha();
        long beta = cycle.beta();
        List<JsonObject> before = amounts(cycle);
        Coin.Toss toss = integers.below(alpha + beta);
        List<JsonObject> tries = new ArrayList<>();
        for (int t = firstTry; t < firstTry + toss.tries(); t++) {
            String input = protocol.seed() + "\n" + urn.id() + "\n" + t;
            tries.add(new JsonObject()
                    .with("input", input)
                    .with("digest", HexFormat.of().formatHex(Sha256.digest(input))));
        }
        boolean forward = toss.number() < beta;
        cycle.shift(forward ? alpha : -beta);
        return new JsonObject()
                .with("cycle", cycle.names())
                .with("before", before)
                .with("alpha", alpha)
                .with("beta", beta)
                .with("bits", Long.SIZE - Long.numberOfLeadingZeros(alpha + beta - 1))
                .with("tries", tries)
                .with("number", toss.number())
                .with("forward", forward)
                .with("after", amounts(cycle));
    }

    private static List<JsonObject> amounts(Cycle cycle) {
        List<JsonObject> amounts = new ArrayList<>();
        for (int i = 0; i < cycle.nodes().size(); i++) {
            Node from = cycle.nodes().get(i);
            Edge edge = cycle.edges().get(i);
            amounts.add(new JsonObject()
                    .with("from", from.name())
                    .with("to", edge.otherEnd(from).name())
                    .with("gains", edge.leavesUpwards(from))
                    .with("amount", edge.amount()));
        }
        return amounts;
    }
}
