package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a participant must not have, whatever its pin.
 *
 * @param halbjahre that it excludes, by position in the problem
 * @param teams that have a conflict of interest with it, by position in the problem
 */
record Bars(BitSet halbjahre, BitSet teams) {

    /** The bars of every participant, in the order of the problem. */
    static List<Bars> of(PortableProblem problem) {
        Map<String, Integer> positions = new HashMap<>();
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            positions.put(problem.halbjahre().get(h).id(), h);
        }
        Map<String, BitSet> conflicts = new HashMap<>();
        for (int t = 0; t < problem.analyseteams().size(); t++) {
            for (String ags : problem.analyseteams().get(t).conflicts()) {
                conflicts.computeIfAbsent(ags, a -> new BitSet()).set(t);
            }
        }
        List<Bars> bars = new ArrayList<>();
        for (Participant participant : problem.participants()) {
            BitSet excluded = new BitSet();
            participant.excluded().forEach(id -> excluded.set(positions.getOrDefault(id, positions.size())));
            bars.add(new Bars(excluded, conflicts.getOrDefault(participant.ags(), new BitSet())));
        }
        return bars;
    }

    boolean allow(int halbjahr, int team) {
        return !halbjahre.get(halbjahr) && !teams.get(team);
    }
}
