package de.turnus.allocation.problem;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * A flow of least cost by successive shortest paths, on integers.
 *
 * <p>The amount is free: a path is added as long as it lowers the cost, so a plain zero flow is the answer where
 * nothing is gained. Costs may be negative, but the edges as added must hold no cycle of negative cost. Every shortest
 * path comes from a queue-based Bellman-Ford search (Ahuja, Magnanti, Orlin: Network Flows, 1993, sections 5.4 and 9.7).
 */
final class MinCostFlow {
    /** A capacity that never binds: far above every number of placements. */
    static final int UNBOUNDED = 1_000_000_000;

    /** The distance to what cannot be reached. */
    static final long NO_PATH = Long.MAX_VALUE;

    private static final int NONE = -1;

    private int nodes;
    private int edges;
    private int[] head = new int[1024];
    private int[] capacity = new int[1024];
    private long[] cost = new long[1024];
    private int[] nextOut = new int[1024];
    private int[] firstOut = new int[256];

    int node() {
        if (nodes == firstOut.length) {
            firstOut = Arrays.copyOf(firstOut, 2 * nodes);
        }
        firstOut[nodes] = NONE;
        return nodes++;
    }

    /** Adds an edge; edge and reverse lie side by side, so that {@code e ^ 1} is the other one. */
    int edge(int from, int to, int seats, long price) {
        if (edges + 2 > head.length) {
            int size = 2 * head.length;
            head = Arrays.copyOf(head, size);
            capacity = Arrays.copyOf(capacity, size);
            cost = Arrays.copyOf(cost, size);
            nextOut = Arrays.copyOf(nextOut, size);
        }
        half(from, to, seats, price);
        half(to, from, 0, -price);
        return edges - 2;
    }

    private void half(int from, int to, int seats, long price) {
        head[edges] = to;
        capacity[edges] = seats;
        cost[edges] = price;
        nextOut[edges] = firstOut[from];
        firstOut[from] = edges++;
    }

    /** The amount that flows over an edge. */
    int flow(int edge) {
        return capacity[edge ^ 1];
    }

    /** Sends along cheapest paths as long as that lowers the cost. */
    void minimize(int source, int sink) {
        long[] distance = new long[nodes];
        int[] into = new int[nodes];
        while (shortestPaths(source, distance, into)[sink] < 0) {
            int amount = UNBOUNDED;
            for (int v = sink; v != source; v = head[into[v] ^ 1]) {
                amount = Math.min(amount, capacity[into[v]]);
            }
            for (int v = sink; v != source; v = head[into[v] ^ 1]) {
                capacity[into[v]] -= amount;
                capacity[into[v] ^ 1] += amount;
            }
        }
    }

    /**
     * Lets the flow go round, at no cost: what arrives at the sink starts again at the source. After {@link #minimize}
     * only; it then leaves no cycle of negative cost.
     */
    void close(int source, int sink) {
        int amount = 0;
        for (int e = firstOut[source]; e != NONE; e = nextOut[e]) {
            amount += flow(e);
        }
        int back = edge(sink, source, UNBOUNDED, 0);
        capacity[back ^ 1] = amount;
    }

    /** The least cost of sending one unit more from a node to every other, in what the flow leaves over. */
    long[] paths(int from) {
        return shortestPaths(from, new long[nodes], new int[nodes]);
    }

    private long[] shortestPaths(int source, long[] distance, int[] into) {
        Arrays.fill(distance, NO_PATH);
        BitSet queued = new BitSet(nodes);
        Deque<Integer> queue = new ArrayDeque<>();
        distance[source] = 0;
        queue.add(source);
        while (!queue.isEmpty()) {
            int v = queue.remove();
            queued.clear(v);
            for (int e = firstOut[v]; e != NONE; e = nextOut[e]) {
                int w = head[e];
                if (capacity[e] > 0 && distance[v] + cost[e] < distance[w]) {
                    distance[w] = distance[v] + cost[e];
                    into[w] = e;
                    if (!queued.get(w)) {
                        queued.set(w);
                        queue.add(w);
                    }
                }
            }
        }
        return distance;
    }

    /**
     * The nodes from which the target could receive more at no cost, if they gave up something themselves.
     *
     * @param barrier a node that no such way leads through
     */
    BitSet feeding(int target, int barrier) {
        BitSet found = new BitSet(nodes);
        Deque<Integer> queue = new ArrayDeque<>();
        found.set(target);
        queue.add(target);
        while (!queue.isEmpty()) {
            int v = queue.remove();
            for (int e = firstOut[v]; e != NONE; e = nextOut[e]) {
                int w = head[e];
                if (w != barrier && capacity[e ^ 1] > 0 && cost[e ^ 1] <= 0 && !found.get(w)) {
                    found.set(w);
                    queue.add(w);
                }
            }
        }
        return found;
    }
}
