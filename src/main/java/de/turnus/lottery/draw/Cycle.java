package de.turnus.lottery.draw;

import de.turnus.lottery.draw.Network.Edge;
import de.turnus.lottery.draw.Network.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A closed walk over edges that are not whole, each node once. Walked upwards, an edge gains when the cycle is shifted
 * forward; walked downwards, it loses.
 *
 * @param nodes in the order walked, beginning with the first that was met twice
 * @param edges the i-th leads from the i-th node to the next, the last back to the first
 */
record Cycle(Network network, List<Node> nodes, List<Edge> edges) {
    /**
     * Walks from an office by the first edge that is not whole, never back by the one just come by, until a node is met
     * again.
     */
    static Cycle from(Network network, Node office, Edge first) {
        List<Node> nodes = new ArrayList<>(List.of(office));
        List<Edge> edges = new ArrayList<>();
        Map<Node, Integer> met = new HashMap<>();
        Node at = office;
        Edge by = first;
        while (!met.containsKey(at)) {
            met.put(at, edges.size());
            if (at != office) {
                by = Objects.requireNonNull(network.firstFractional(at, by), "sums at a node are whole");
            }
            edges.add(by);
            at = by.otherEnd(at);
            nodes.add(at);
        }
        int start = Objects.requireNonNull(met.get(at));
        return new Cycle(network, nodes.subList(start, edges.size()), edges.subList(start, edges.size()));
    }

    List<String> names() {
        return nodes.stream().map(Node::name).toList();
    }

    /** How far the cycle can be shifted forward until an edge is whole. */
    long alpha() {
        return room(true);
    }

    /** How far it can be shifted backward. */
    long beta() {
        return room(false);
    }

    private long room(boolean forward) {
        long room = network.whole();
        for (int i = 0; i < edges.size(); i++) {
            long fraction = network.fraction(edges.get(i));
            room = Math.min(room, gains(i) == forward ? network.whole() - fraction : fraction);
        }
        return room;
    }

    /** @param amount what edges walked upwards gain and those walked downwards lose; negative for backward */
    void shift(long amount) {
        for (int i = 0; i < edges.size(); i++) {
            edges.get(i).add(gains(i) ? amount : -amount);
        }
    }

    private boolean gains(int edge) {
        return edges.get(edge).leavesUpwards(nodes.get(edge));
    }
}
