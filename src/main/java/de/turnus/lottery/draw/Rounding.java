package de.turnus.lottery.draw;

import de.turnus.lottery.draw.Network.Edge;
import de.turnus.lottery.draw.Network.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws an urn: dependent rounding of the flow in which every office holds its share of every column.
 *
 * <p><b>Algorithm.</b> While an edge of the {@link Network} is not whole: find a cycle of such edges, draw which way it is
 * shifted, and shift it until one of them is whole. Forward by alpha with probability beta / (alpha + beta), else backward
 * by beta. Offices are taken in the order of their keys; one whose edges are all whole stays so.
 *
 * <p><b>Why it works.</b> R is the number of offices, r(h) the places of column h, amounts are in units of 1/R.
 *
 * <ul>
 *   <li><i>A cycle exists.</i> At the start an office's edges sum up to R, one office, and those of a column to r(h) · R;
 *       at every cell and Regierungsbezirk what comes in goes up. So the sum at a node, counted with signs, is a multiple
 *       of R, and a node with one edge that is not whole has another: no walk ends, and with finitely many nodes it meets
 *       one again. No two nodes share two edges, so a walk that never turns back closes a cycle of four or more. Where any
 *       edge is not whole, conservation leads down to an office that has such an edge.
 *   <li><i>Sums stay.</i> A cycle passes a node by two edges. Upwards through it, both gain; downwards, both lose; with a
 *       turn at it, one gains and the other loses by the same. (P1, P2)
 *   <li><i>It ends.</i> Alpha and beta are the least distances to a multiple of R, so none is crossed and at least one edge
 *       becomes whole and stays so: at most as many decisions as edges, below (offices + cells + Regierungsbezirke) ·
 *       columns.
 *   <li><i>Balanced in every outcome.</i> No edge ever crosses a multiple of R: it ends at the floor or ceiling of where it
 *       began, which for a Regierungsbezirk or a cell with n offices is n · r(h) / R. (P4)
 *   <li><i>Equal chances.</i> A step changes the expectation of an edge by alpha · beta / (alpha + beta) − beta · alpha /
 *       (alpha + beta) = 0. An office's edge ends at 0 or R with the expectation that it began with, r(h): it gets h with
 *       probability r(h) / R exactly. (P3)
 * </ul>
 *
 * <p><b>Bound.</b> Both alpha + beta ≤ R, as each edge of the cycle alone allows no more. A walk meets each node once.
 *
 * <p><b>References.</b> Budish, Che, Kojima, Milgrom: Designing Random Allocation Mechanisms, American Economic Review
 * 103(2), 2013 (nested quotas make shares implementable). Gandhi, Khuller, Parthasarathy, Srinivasan: Dependent Rounding
 * and Its Applications to Approximation Algorithms, Journal of the ACM 53(3), 2006 (the shift by alpha or beta).
 */
final class Rounding {
    private Rounding() {}

    static UrnDraw of(Urn urn, Coin coin) {
        Network network = new Network(urn);
        List<Decision> decisions = new ArrayList<>();
        for (Node office : network.offices()) {
            Edge first = network.firstFractional(office, null);
            while (first != null) {
                decisions.add(decide(Cycle.from(network, office, first), coin));
                first = network.firstFractional(office, null);
            }
        }
        SortedMap<String, @Nullable String> result = new TreeMap<>();
        for (int i = 0; i < urn.offices().size(); i++) {
            result.put(urn.offices().get(i).ags(), network.halbjahr(i));
        }
        return new UrnDraw(urn.id(), decisions, result);
    }

    private static Decision decide(Cycle cycle, Coin coin) {
        long alpha = cycle.alpha();
        long beta = cycle.beta();
        Coin.Toss toss = coin.toss(alpha, beta);
        boolean forward = toss.number() < beta;
        cycle.shift(forward ? alpha : -beta);
        return new Decision(cycle.names(), alpha, beta, toss.tries(), toss.number(), forward);
    }
}
