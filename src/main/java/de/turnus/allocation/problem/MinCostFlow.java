package de.turnus.allocation.problem;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * A flow of least cost by successive shortest paths, on integers.
 *
 * <p>The amount is free: a path is added as long as it lowers the cost, so a plain zero flow is the answer where
 * nothing is gained. Costs may be negative, but the edges as added must hold no cycle of negative cost. All paths of the
 * same cost are filled at once, the shortest first (Dinic's blocking flows); their cost comes from a queue-based
 * Bellman-Ford search (Ahuja, Magnanti, Orlin: Network Flows, 1993, sections 5.4, 7.5 and 9.8).
 */
public final class MinCostFlow {
    /** A capacity that never binds: far above every number of placements. */
    public static final int UNBOUNDED = 1_000_000_000;

    /** The distance to what cannot be reached. */
    public static final long NO_PATH = Long.MAX_VALUE;

    private static final int NONE = -1;

    private int nodes;
    private int edges;
    private int[] head = new int[1024];
    private int[] capacity = new int[1024];
    private long[] cost = new long[1024];
    private int[] nextOut = new int[1024];
    private int[] firstOut = new int[256];
    private long work;

    /** Adds a node. */
    public int node() {
        if (nodes == firstOut.length) {
            firstOut = Arrays.copyOf(firstOut, 2 * nodes);
        }
        firstOut[nodes] = NONE;
        return nodes++;
    }

    /** Adds an edge; edge and reverse lie side by side, so that {@code e ^ 1} is the other one. */
    public int edge(int from, int to, int seats, long price) {
        work++;
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

    /** How many times an edge was looked at: what the flow has taken so far, the same on every machine. */
    long work() {
        return work;
    }

    /** The number of edges, their reverses counted too. */
    int edges() {
        return edges;
    }

    /** The amount that flows over an edge. */
    public int flow(int edge) {
        return capacity[edge ^ 1];
    }

    /** Sends along cheapest paths as long as that lowers the cost. */
    public void minimize(int source, int sink) {
        long[] distance = new long[nodes];
        while (shortestPaths(source, distance)[sink] < 0) {
            int[] level = levels(source, distance);
            while (level[sink] != NONE) {
                block(source, sink, distance, level);
                level = levels(source, distance);
            }
        }
    }

    /** Whether an edge is part of a cheapest path. */
    private boolean isCheapest(int e, long[] distance) {
        int v = head[e ^ 1];
        return capacity[e] > 0 && distance[v] != NO_PATH && distance[v] + cost[e] == distance[head[e]];
    }

    /** How many of the edges of cheapest paths lead to each node; {@link #NONE} where none do. */
    private int[] levels(int source, long[] distance) {
        int[] level = new int[nodes];
        Arrays.fill(level, NONE);
        level[source] = 0;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int v = queue.remove();
            for (int e = firstOut[v]; e != NONE; e = nextOut[e]) {
                work++;
                if (level[head[e]] == NONE && isCheapest(e, distance)) {
                    level[head[e]] = level[v] + 1;
                    queue.add(head[e]);
                }
            }
        }
        return level;
    }

    /** Sends along cheapest paths with the fewest edges until each has an edge that is full. */
    private void block(int source, int sink, long[] distance, int[] level) {
        int[] next = Arrays.copyOf(firstOut, nodes);
        int[] path = new int[nodes];
        int length = 0;
        int v = source;
        while (v == sink || v != source || next[v] != NONE) {
            if (v == sink) {
                length = send(path, length);
                v = length == 0 ? source : head[path[length - 1]];
            } else if (next[v] == NONE) {
                v = head[path[--length] ^ 1];
                next[v] = nextOut[next[v]];
            } else {
                int e = next[v];
                work++;
                if (level[head[e]] == level[v] + 1 && isCheapest(e, distance)) {
                    path[length++] = e;
                    v = head[e];
                } else {
                    next[v] = nextOut[e];
                }
            }
        }
    }

    /** Sends as much as a path takes; says how many of its edges come before the first that is full now. */
    private int send(int[] path, int length) {
        int amount = UNBOUNDED;
        for (int i = 0; i < length; i++) {
            amount = Math.min(amount, capacity[path[i]]);
        }
        int free = length;
        for (int i = length - 1; i >= 0; i--) {
            capacity[path[i]] -= amount;
            capacity[path[i] ^ 1] += amount;
            free = capacity[path[i]] == 0 ? i : free;
        }
        return free;
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
    public long[] paths(int from) {
        return shortestPaths(from, new long[nodes]);
    }

    private long[] shortestPaths(int source, long[] distance) {
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
                work++;
                if (capacity[e] > 0 && distance[v] + cost[e] < distance[w]) {
                    distance[w] = distance[v] + cost[e];
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
