package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan of least hard cost, as a flow: participant → team's seats in a Halbjahr → Halbjahr → sink.
 *
 * <p>Every hard constraint is a capacity or a missing edge, and gives way at a {@link Relaxation}'s price: seats by an
 * edge beyond the capacity, exclusions, conflicts and pins by edges of their own. A placement that is wanted, for a pin
 * or for {@code minSeats}, is a reward.
 *
 * <p>A placement saves two units of hard cost at most, one for its pin and one for {@code minSeats}. So a participant
 * without a pin never needs to violate anything and matters only where there is a {@code minSeats}; one with a pin never
 * needs to violate more than one thing. The edges that this rules out are left out, and participants without a pin that
 * are barred from the same are one node.
 */
final class RelaxedPlan {
    /**
     * How a participant with a pin may be placed.
     *
     * @param gives what gives way for it; null for nothing
     * @param team its position; null where any team without a conflict will do
     */
    record Way(
            int halbjahr, @Nullable Integer team, @Nullable Relaxation gives, int edge) {}

    static final long NO_PATH = MinCostFlow.NO_PATH;

    private final PortableProblem problem;
    private final List<Halbjahr> halbjahre;
    private final List<Analyseteam> teams;
    private final List<Bars> bars;
    private final MinCostFlow flow = new MinCostFlow();
    private final int source = flow.node();
    private final int sink = flow.node();
    private final int[] halbjahrNodes;
    private final int[] belowMin;
    private final int[] beyondMax;
    private final int[][] cellNodes;
    private final int[][] beyondTeam;
    private final int[] participantNodes;
    private final List<Map<BitSet, Integer>> anyTeamNodes = new ArrayList<>();
    private final Map<Integer, List<Way>> ways = new HashMap<>();

    RelaxedPlan(PortableProblem problem) {
        this.problem = problem;
        this.halbjahre = problem.halbjahre();
        this.teams = problem.analyseteams();
        this.bars = Bars.of(problem);
        this.halbjahrNodes = new int[halbjahre.size()];
        this.belowMin = new int[halbjahre.size()];
        this.beyondMax = new int[halbjahre.size()];
        this.cellNodes = new int[halbjahre.size()][teams.size()];
        this.beyondTeam = new int[halbjahre.size()][teams.size()];
        this.participantNodes = new int[problem.participants().size()];
        for (int h = 0; h < halbjahre.size(); h++) {
            addHalbjahr(h);
        }
        addUnpinned();
        for (int p = 0; p < problem.participants().size(); p++) {
            if (problem.participants().get(p).isPinned()) {
                addPinned(p, problem.participants().get(p));
            }
        }
        flow.minimize(source, sink);
        flow.close(source, sink);
    }

    /** The hard cost of the plan: no plan has less. */
    long hardCost() {
        long cost = 0;
        for (int h = 0; h < halbjahre.size(); h++) {
            cost += beyondMax(h) + belowMin(h);
            for (int t = 0; t < teams.size(); t++) {
                cost += beyondTeam(h, t);
            }
        }
        for (int p = 0; p < participantNodes.length; p++) {
            if (problem.participants().get(p).isPinned()) {
                Way way = wayOf(p);
                cost += way == null || way.gives() != null ? 1 : 0;
            }
        }
        return cost;
    }

    /** The least price of moving one unit from a node to every other, {@link #NO_PATH} where there is no way. */
    long[] pathsFrom(int node) {
        return flow.paths(node);
    }

    /** What the plan and all {@link #pathsFrom} have taken so far, in edges looked at. */
    long work() {
        return flow.work();
    }

    /** The edges of the flow: about what one {@link #pathsFrom} takes at least. */
    long edges() {
        return flow.edges();
    }

    int sink() {
        return sink;
    }

    int halbjahrNode(int h) {
        return halbjahrNodes[h];
    }

    /** The node of the team's seats in the Halbjahr. */
    int cellNode(int h, int t) {
        return cellNodes[h][t];
    }

    /** The node of a participant; those without a pin that are barred from the same share one. */
    int nodeOf(int participant) {
        return participantNodes[participant];
    }

    /** Placements that the Halbjahr lacks for its {@code minSeats}. */
    int belowMin(int h) {
        return halbjahre.get(h).minSeats() - flow.flow(belowMin[h]);
    }

    /** Placements beyond the Halbjahr's {@code maxSeats}. */
    int beyondMax(int h) {
        return flow.flow(beyondMax[h]);
    }

    /** Placements beyond the team's seats in the Halbjahr. */
    int beyondTeam(int h, int t) {
        return flow.flow(beyondTeam[h][t]);
    }

    /** How the participant, which has a pin, is placed; null where it is not. */
    @Nullable
    Way wayOf(int participant) {
        return ways.getOrDefault(participant, List.of()).stream()
                .filter(way -> flow.flow(way.edge()) > 0)
                .findFirst()
                .orElse(null);
    }

    /** The Halbjahre, this one among them, that compete for what this one lacks for its {@code minSeats}. */
    List<Halbjahr> competing(int h) {
        BitSet feeding = flow.feeding(halbjahrNodes[h], sink);
        List<Halbjahr> found = new ArrayList<>();
        for (int other = 0; other < halbjahrNodes.length; other++) {
            if (feeding.get(halbjahrNodes[other]) && halbjahre.get(other).minSeats() > 0) {
                found.add(halbjahre.get(other));
            }
        }
        return found;
    }

    private void addHalbjahr(int h) {
        Halbjahr halbjahr = halbjahre.get(h);
        int node = flow.node();
        halbjahrNodes[h] = node;
        belowMin[h] = flow.edge(node, sink, halbjahr.minSeats(), -Relaxation.MIN_SEATS.price());
        flow.edge(node, sink, halbjahr.maxSeats() - halbjahr.minSeats(), 0);
        beyondMax[h] = flow.edge(node, sink, MinCostFlow.UNBOUNDED, Relaxation.MAX_SEATS.price());
        for (int t = 0; t < teams.size(); t++) {
            int cell = flow.node();
            cellNodes[h][t] = cell;
            flow.edge(cell, node, teams.get(t).seatsIn(halbjahr.id()), 0);
            beyondTeam[h][t] = flow.edge(cell, node, MinCostFlow.UNBOUNDED, Relaxation.TEAM_SEATS.price());
        }
        anyTeamNodes.add(new HashMap<>());
    }

    private void addUnpinned() {
        Map<Bars, List<Integer>> alike = new LinkedHashMap<>();
        for (int p = 0; p < bars.size(); p++) {
            if (!problem.participants().get(p).isPinned()) {
                alike.computeIfAbsent(bars.get(p), key -> new ArrayList<>()).add(p);
            }
        }
        alike.forEach((barred, offices) -> {
            int node = flow.node();
            int count = offices.size();
            offices.forEach(p -> participantNodes[p] = node);
            flow.edge(source, node, count, 0);
            for (int h = 0; h < halbjahre.size(); h++) {
                if (halbjahre.get(h).minSeats() > 0 && !barred.halbjahre().get(h)) {
                    flow.edge(node, anyTeam(h, barred.teams()), count, 0);
                }
            }
        });
    }

    private void addPinned(int p, Participant participant) {
        int node = flow.node();
        participantNodes[p] = node;
        flow.edge(source, node, 1, -Relaxation.WHOLE_PIN.price());
        List<Way> found = ways.computeIfAbsent(p, key -> new ArrayList<>());
        for (int h = 0; h < halbjahre.size(); h++) {
            boolean atHalbjahr = halbjahre.get(h).id().equals(participant.pinnedHalbjahr());
            for (int t = 0; t < teams.size(); t++) {
                if (atHalbjahr || teams.get(t).id().equals(participant.pinnedTeam())) {
                    List<Relaxation> gives = gives(participant, bars.get(p), h, t);
                    if (gives.size() <= 1) {
                        Relaxation one = gives.isEmpty() ? null : gives.getFirst();
                        found.add(
                                new Way(h, t, one, flow.edge(node, cellNodes[h][t], 1, one == null ? 0 : one.price())));
                    }
                }
            }
            if (!atHalbjahr
                    && halbjahre.get(h).minSeats() > 0
                    && !bars.get(p).halbjahre().get(h)) {
                int anyTeam = anyTeam(h, bars.get(p).teams());
                int edge = flow.edge(node, anyTeam, 1, Relaxation.WHOLE_PIN.price());
                found.add(new Way(h, null, Relaxation.WHOLE_PIN, edge));
            }
        }
    }

    private List<Relaxation> gives(Participant participant, Bars barred, int h, int t) {
        List<Relaxation> gives = new ArrayList<>();
        if (participant.pinnedHalbjahr() != null
                && !participant.pinnedHalbjahr().equals(halbjahre.get(h).id())) {
            gives.add(Relaxation.PINNED_HALBJAHR);
        }
        if (participant.pinnedTeam() != null
                && !participant.pinnedTeam().equals(teams.get(t).id())) {
            gives.add(Relaxation.PINNED_TEAM);
        }
        if (barred.halbjahre().get(h)) {
            gives.add(Relaxation.EXCLUSION);
        }
        if (barred.teams().get(t)) {
            gives.add(Relaxation.CONFLICT);
        }
        return gives;
    }

    /** The node from which all teams' seats in the Halbjahr are reached, save those of teams with a conflict. */
    private int anyTeam(int h, BitSet conflicting) {
        return anyTeamNodes.get(h).computeIfAbsent(conflicting, key -> {
            int node = flow.node();
            for (int t = conflicting.nextClearBit(0); t < teams.size(); t = conflicting.nextClearBit(t + 1)) {
                flow.edge(node, cellNodes[h][t], MinCostFlow.UNBOUNDED, 0);
            }
            return node;
        });
    }
}
