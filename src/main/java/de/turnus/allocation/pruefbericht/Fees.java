package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one office's place, or having none, costs by itself, whatever places the others have. */
final class Fees {
    private final List<Participant> offices;
    private final List<Analyseteam> teams;
    private final Costs costs;
    private final int[][] rank;
    private final boolean[][] excluded;
    private final boolean[][] elsewhere;
    private final boolean[][] moved;
    private final boolean[][] conflict;
    private final int[][] tens;

    Fees(PortableProblem problem, Costs costs) {
        this.costs = costs;
        offices = problem.participants();
        teams = problem.analyseteams();
        int halbjahre = problem.halbjahre().size();
        rank = new int[offices.size()][halbjahre];
        excluded = new boolean[offices.size()][halbjahre];
        elsewhere = new boolean[offices.size()][halbjahre];
        moved = new boolean[offices.size()][halbjahre];
        for (int p = 0; p < offices.size(); p++) {
            Participant office = offices.get(p);
            for (int h = 0; h < halbjahre; h++) {
                String id = problem.halbjahre().get(h).id();
                int wish = office.wishes().indexOf(id);
                rank[p][h] = office.wishes().isEmpty() ? 1 : wish < 0 ? halbjahre : wish + 1;
                excluded[p][h] = office.excluded().contains(id);
                elsewhere[p][h] = differs(office.pinnedHalbjahr(), id);
                moved[p][h] = differs(office.baselineHalbjahr(), id);
            }
        }
        conflict = new boolean[teams.size()][offices.size()];
        tens = new int[teams.size()][offices.size()];
        for (int t = 0; t < teams.size(); t++) {
            Set<String> conflicts = new HashSet<>(teams.get(t).conflicts());
            for (int p = 0; p < offices.size(); p++) {
                String ags = offices.get(p).ags();
                conflict[t][p] = conflicts.contains(ags);
                tens[t][p] = teams.get(t).distanceKm().getOrDefault(ags, 0) / 10;
            }
        }
    }

    private static boolean differs(@Nullable String wanted, String id) {
        return wanted != null && !wanted.equals(id);
    }

    void place(int p, int h, int t, int by) {
        Participant office = offices.get(p);
        String team = teams.get(t).id();
        long worse = rank[p][h] - 1L;
        add(Measure.CONFLICT_OF_INTEREST, conflict[t][p], by);
        add(Measure.EXCLUDED_HALBJAHR, excluded[p][h], by);
        add(Measure.PINNED, elsewhere[p][h] || differs(office.pinnedTeam(), team), by);
        costs.add(Measure.WISH_RANK, by * worse * worse);
        costs.add(Measure.TRAVEL_DISTANCE, (long) by * tens[t][p]);
        add(Measure.REASSIGNED_HALBJAHR, moved[p][h], by);
        add(Measure.REASSIGNED_TEAM, differs(office.baselineTeam(), team), by);
        costs.add(Measure.TICKET_ORDER, by * (offices.size() + 1L - office.ticketRank()) * worse);
    }

    /** What the place by itself costs the office on the policy level; nothing is charged. */
    long policyOf(int p, int h, int t) {
        long before = costs.of(Level.POLICY);
        place(p, h, t, 1);
        long with = costs.of(Level.POLICY);
        place(p, h, t, -1);
        return with - before;
    }

    void withoutPlace(int p, int by) {
        Participant office = offices.get(p);
        long base = offices.size() + 1L;
        add(Measure.PINNED, office.pinnedHalbjahr() != null || office.pinnedTeam() != null, by);
        costs.add(
                Measure.UNPLACED,
                by
                        * switch (office.claim()) {
                            case UNREGISTERED -> 1;
                            case REGISTERED -> base;
                            case CARRIED_OVER -> base * base;
                        });
    }

    private void add(Measure measure, boolean applies, int by) {
        if (applies) {
            costs.add(measure, by);
        }
    }
}
