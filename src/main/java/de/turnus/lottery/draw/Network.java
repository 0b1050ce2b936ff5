package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The flow that gives every office of an urn its share of every column, in units of 1/R, R the number of offices.
 *
 * <p>Office – cell (column, Regierungsbezirk, SizeClass) – Regierungsbezirk in the column – column. An edge is whole when
 * its amount is a multiple of R. The order of a node's edges is part of the algorithm: offices know their columns in
 * order; a cell its offices by key, then the way up; a Regierungsbezirk its cells by SizeClass, then the way up; a column
 * its Regierungsbezirke; names by their UTF-8 bytes.
 */
final class Network {
    /** A place where what comes in goes out; its edges in their fixed order. */
    static final class Node {
        private final String name;
        private final List<Edge> edges = new ArrayList<>();

        private Node(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** Carries an amount from the lower node, nearer to the offices, to the upper one, nearer to the columns. */
    static final class Edge {
        private final Node lower;
        private final Node upper;
        private long amount;

        private Edge(Node lower, Node upper, long amount) {
            this.lower = lower;
            this.upper = upper;
            this.amount = amount;
            lower.edges.add(this);
            upper.edges.add(this);
        }

        long amount() {
            return amount;
        }

        void add(long more) {
            amount += more;
        }

        boolean leavesUpwards(Node node) {
            return lower == node;
        }

        Node otherEnd(Node node) {
            return lower == node ? upper : lower;
        }
    }

    private final Urn urn;
    private final long whole;
    private final List<Column> columns;
    private final List<Node> offices;

    Network(Urn urn) {
        this.urn = urn;
        whole = urn.offices().size();
        columns = urn.columns();
        offices = urn.offices().stream().map(office -> new Node(office.ags())).toList();
        columns.forEach(this::connect);
    }

    private void connect(Column column) {
        Node top = new Node(column.name());
        byRegion().forEach((regierungsbezirk, cells) -> {
            Node region = new Node(column.name() + "/" + regierungsbezirk);
            long inRegion = 0;
            for (Map.Entry<String, List<Node>> entry : cells.entrySet()) {
                Node cell = new Node(region.name() + "/" + entry.getKey());
                entry.getValue().forEach(office -> new Edge(office, cell, column.places()));
                long inCell = (long) column.places() * entry.getValue().size();
                new Edge(cell, region, inCell);
                inRegion += inCell;
            }
            new Edge(region, top, inRegion);
        });
    }

    private SortedMap<String, SortedMap<String, List<Node>>> byRegion() {
        SortedMap<String, SortedMap<String, List<Node>>> regions = new TreeMap<>(Utf8.ORDER);
        for (int i = 0; i < offices.size(); i++) {
            Office office = urn.offices().get(i);
            regions.computeIfAbsent(office.regierungsbezirk(), region -> new TreeMap<>(Utf8.ORDER))
                    .computeIfAbsent(office.sizeClass(), cell -> new ArrayList<>())
                    .add(offices.get(i));
        }
        return regions;
    }

    /** R: what a whole office amounts to. */
    long whole() {
        return whole;
    }

    /** What an edge carries beyond its last multiple of R; 0 where it is whole. */
    long fraction(Edge edge) {
        return edge.amount % whole;
    }

    /** The nodes of the offices, by key. */
    List<Node> offices() {
        return offices;
    }

    /** The first edge of a node that is not whole, other than the one come by; null where there is none. */
    @Nullable
    Edge firstFractional(Node node, @Nullable Edge comeBy) {
        for (Edge edge : node.edges) {
            if (edge != comeBy && fraction(edge) != 0) {
                return edge;
            }
        }
        return null;
    }

    /** Where an office's whole edge leads, once all are whole: a Halbjahr, or null for waiting. */
    @Nullable
    String halbjahr(int office) {
        List<Edge> edges = offices.get(office).edges;
        for (int c = 0; c < columns.size(); c++) {
            if (edges.get(c).amount == whole) {
                return columns.get(c).halbjahr();
            }
        }
        throw new IllegalStateException("not drawn yet: " + offices.get(office).name);
    }
}
