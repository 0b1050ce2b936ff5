package de.turnus.allocation.explanation;

import java.util.Arrays;

/**
 * The offices of one Halbjahr and their teams, always in the cheapest way: seats, conflicts, travel, workload.
 *
 * <p>A flow of least cost whose nodes are the teams and a sink: an edge from team to team is the cheapest of the first's
 * offices to change over, an edge to or from the sink a place more or less. All shortest paths between them are kept, so
 * that it takes a few additions to tell what one office more, less or in place of another costs; the teams are
 * assigned anew along the path when that is done.
 */
final class TeamRoster {
    /** One unit on the hard level; all policy costs of a plan together stay below. */
    static final long HARD = 1L << 40;

    private static final long NEVER = 1L << 56;
    private static final int NOBODY = -1;

    private final CostTable table;
    private final int halbjahr;
    private final int sink;

    /** The team of each office of the problem that is in the Halbjahr. */
    private final int[] teamOf;

    private final int[] members;
    private int memberCount;
    private final int[] counts;

    /** Length of the shortest path, its first step, and the office that makes a single step; by from · nodes + to. */
    private final long[] distance;

    private final int[] first;
    private final int[] mover;

    TeamRoster(CostTable table, int halbjahr) {
        this.table = table;
        this.halbjahr = halbjahr;
        this.sink = table.teams;
        teamOf = new int[table.offices];
        members = new int[table.offices];
        counts = new int[table.teams];
        int nodes = table.teams + 1;
        distance = new long[nodes * nodes];
        first = new int[nodes * nodes];
        mover = new int[nodes * nodes];
        findPaths();
    }

    int teamOf(int office) {
        return teamOf[office];
    }

    /** What it costs more to take one office in; infinitely much nowhere: a place too many costs on the hard level. */
    long costOfAdding(int office) {
        long least = NEVER;
        for (int t = 0; t < table.teams; t++) {
            least = Math.min(least, own(office, t) + distance[edge(t, sink)]);
        }
        return least;
    }

    /** What it costs more to let one office go; usually below 0. */
    long costOfRemoving(int office) {
        int team = teamOf[office];
        return distance[edge(sink, team)] - own(office, team);
    }

    /** What it costs more to have one office in place of another. */
    long costOfReplacing(int leaving, int entering) {
        int team = teamOf[leaving];
        long least = NEVER;
        for (int t = 0; t < table.teams; t++) {
            least = Math.min(least, own(entering, t) + distance[edge(t, team)]);
        }
        return least - own(leaving, team);
    }

    void add(int office) {
        enter(office, sink);
        findPaths();
    }

    void remove(int office) {
        drop(office);
        shift(sink, teamOf[office]);
        findPaths();
    }

    void replace(int leaving, int entering) {
        drop(leaving);
        enter(entering, teamOf[leaving]);
        findPaths();
    }

    /** Puts the office into a team and moves others along the path from there to where there is room. */
    private void enter(int office, int end) {
        int best = 0;
        for (int t = 1; t < table.teams; t++) {
            if (own(office, t) + distance[edge(t, end)] < own(office, best) + distance[edge(best, end)]) {
                best = t;
            }
        }
        shift(best, end);
        teamOf[office] = best;
        members[memberCount++] = office;
        counts[best]++;
    }

    private void drop(int office) {
        int i = 0;
        while (members[i] != office) {
            i++;
        }
        members[i] = members[--memberCount];
        counts[teamOf[office]]--;
    }

    /** One office makes each step of the path. Counts at both ends are the caller's business. */
    private void shift(int from, int to) {
        int at = from;
        while (at != to) {
            int next = first[edge(at, to)];
            if (at != sink && next != sink) {
                int office = mover[edge(at, next)];
                teamOf[office] = next;
                counts[at]--;
                counts[next]++;
            }
            at = next;
        }
    }

    private int edge(int from, int to) {
        return from * (table.teams + 1) + to;
    }

    private long own(int office, int team) {
        int place = table.place(halbjahr, team);
        return table.own.teamCost(office, team) + HARD * table.own.teamHard(office, place);
    }

    private void findPaths() {
        int nodes = table.teams + 1;
        Arrays.fill(distance, NEVER);
        Arrays.fill(mover, NOBODY);
        for (int i = 0; i < memberCount; i++) {
            int office = members[i];
            int team = teamOf[office];
            long here = own(office, team);
            for (int t = 0; t < table.teams; t++) {
                long step = own(office, t) - here;
                if (t != team && step < distance[edge(team, t)]) {
                    distance[edge(team, t)] = step;
                    mover[edge(team, t)] = office;
                }
            }
        }
        for (int t = 0; t < table.teams; t++) {
            distance[edge(t, sink)] = places(t, counts[t] + 1) - places(t, counts[t]);
            if (counts[t] > 0) {
                distance[edge(sink, t)] = places(t, counts[t] - 1) - places(t, counts[t]);
            }
        }
        for (int from = 0; from < nodes; from++) {
            distance[edge(from, from)] = 0;
            for (int to = 0; to < nodes; to++) {
                first[edge(from, to)] = to;
            }
        }
        for (int over = 0; over < nodes; over++) {
            for (int from = 0; from < nodes; from++) {
                long half = distance[edge(from, over)];
                if (half >= NEVER / 2 || from == over) {
                    continue;
                }
                for (int to = 0; to < nodes; to++) {
                    long length = half + distance[edge(over, to)];
                    if (length < distance[edge(from, to)]) {
                        distance[edge(from, to)] = length;
                        first[edge(from, to)] = first[edge(from, over)];
                    }
                }
            }
        }
    }

    /** What so many places with a team cost: workload, and seats that it does not have. */
    private long places(int team, int count) {
        int cell = table.cell(team, halbjahr);
        long excess = Math.max(0, Math.max(table.lo[cell] - count, count - table.hi[cell]));
        return table.quotaWeight[team] * excess * excess
                + HARD * Math.max(0, count - table.teamSeats[table.place(halbjahr, team)]);
    }
}
