package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shares of an urn while its decisions are followed one by one: who holds how much of which Halbjahr, and how much
 * falls to each group. Only retells a protocol; whether it is right is what the verification recomputes.
 */
final class Shares {
    /** What stands between an office and its Halbjahr, in this order. */
    enum Kind {
        OFFICE,
        GROUP,
        REGION,
        HALBJAHR
    }

    /**
     * A node of the protocol's cycles.
     *
     * @param label for people: an office's name, a group in words
     * @param column the Halbjahr, {@code -} for waiting; empty for an office
     */
    record Node(String id, Kind kind, String label, String column) {}

    private record Edge(String lower, String upper) {}

    private final long whole;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Edge, Long> amounts = new HashMap<>();

    Shares(Urn urn) {
        whole = urn.offices().size();
        for (Seats seats : urn.halbjahre()) {
            connect(urn, seats.id(), seats.seats());
        }
        connect(urn, "-", urn.waiting());
    }

    private void connect(Urn urn, String column, long places) {
        nodes.put(column, new Node(column, Kind.HALBJAHR, column, column));
        for (Office office : urn.offices()) {
            String region = column + "/" + office.regierungsbezirk();
            String group = region + "/" + office.sizeClass();
            nodes.put(office.ags(), new Node(office.ags(), Kind.OFFICE, office.name(), ""));
            nodes.put(region, new Node(region, Kind.REGION, office.regierungsbezirk(), column));
            String label = office.regierungsbezirk() + ", " + German.sizeClass(office.sizeClass());
            nodes.put(group, new Node(group, Kind.GROUP, label, column));
            amounts.merge(new Edge(office.ags(), group), places, Long::sum);
            amounts.merge(new Edge(group, region), places, Long::sum);
            amounts.merge(new Edge(region, column), places, Long::sum);
        }
    }

    Node node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    /**
     * One stretch of a cycle: the share that changes on it.
     *
     * @param lower nearer to the offices
     * @param gains whether the share grows by this decision
     * @param before amount before the decision, in units of one office over all
     */
    record Stretch(Node lower, Node upper, boolean gains, long before, long after) {
        boolean ofOffice() {
            return lower.kind() == Kind.OFFICE;
        }
    }

    /** Carries out a decision and tells what changed, in the order of the cycle. */
    List<Stretch> follow(DrawnUrns.Decision decision) {
        List<Stretch> stretches = new ArrayList<>();
        List<String> cycle = decision.cycle();
        for (int i = 0; i < cycle.size(); i++) {
            Node from = node(cycle.get(i));
            Node to = node(cycle.get((i + 1) % cycle.size()));
            boolean upwards = from.kind().compareTo(to.kind()) < 0;
            Edge edge = upwards ? new Edge(from.id(), to.id()) : new Edge(to.id(), from.id());
            boolean gains = upwards == decision.forward();
            long shift = decision.forward() ? decision.alpha() : decision.beta();
            long before = Objects.requireNonNull(amounts.get(edge));
            long after = before + (gains ? shift : -shift);
            amounts.put(edge, after);
            stretches.add(new Stretch(node(edge.lower()), node(edge.upper()), gains, before, after));
        }
        return stretches;
    }

    /** Whether nothing of an amount is open any more. */
    boolean settled(long amount) {
        return amount % whole == 0;
    }

    /** What one office amounts to: the number of offices in the urn. */
    long whole() {
        return whole;
    }
}
