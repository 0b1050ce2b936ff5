package de.turnus.allocation.explanation;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * A short search for a better plan near a given one, in which one office has, or has not, a certain Halbjahr.
 *
 * <p>Simulated annealing at low temperatures over the Halbjahre of the offices: moves, exchanges and cycles of three. The
 * teams of each Halbjahr follow, always in the cheapest way. It ends after a number of moves and draws from a fixed
 * seed, so the same start gives the same plan on every machine; no clock plays a part.
 */
final class PlanSearch {
    private static final int STEPS = 24;

    /** Cost by which a move may make the plan worse at the beginning and at the end, in points of policy. */
    private static final double HOT = 12;

    private static final double COLD = 1;

    private final CostTable table;
    private final int held;
    private final int halbjahr;
    private final boolean inside;
    private final SplitMix random = new SplitMix(8);
    private final HalbjahrMix mix;
    private final TeamRoster[] rosters;
    private long points;
    private long bestPoints;
    private long bestPlacement;
    private long bestTicket;
    private final int[] best;
    private final Seating start;

    private PlanSearch(Seating start, int held, int halbjahr, boolean inside) {
        this.start = start;
        this.table = start.table;
        this.held = held;
        this.halbjahr = halbjahr;
        this.inside = inside;
        mix = new HalbjahrMix(table);
        rosters = new TeamRoster[table.halbjahre];
        for (int h = 0; h < table.halbjahre; h++) {
            rosters[h] = new TeamRoster(table, h);
        }
        for (int o = 0; o < table.offices; o++) {
            int h = table.halbjahrOf(start.placeOf(o));
            if (h != NOWHERE) {
                mix.move(o, h);
                rosters[h].add(o);
            }
        }
        best = new int[table.offices];
        keep();
    }

    /** The best plan found in which the office has the Halbjahr, as it must at the start. */
    static Seating with(Seating start, int office, int halbjahr, long moves) {
        return new PlanSearch(start, office, halbjahr, true).run(moves);
    }

    /** The best plan found in which the office does not have the Halbjahr, as it must not at the start. */
    static Seating without(Seating start, int office, int halbjahr, long moves) {
        return new PlanSearch(start, office, halbjahr, false).run(moves);
    }

    private Seating run(long moves) {
        for (int step = 0; step < STEPS; step++) {
            long[] thresholds = Acceptance.thresholds(HOT * StrictMath.pow(COLD / HOT, step / (STEPS - 1.0)));
            for (long move = 0; move < moves / STEPS; move++) {
                tryOne(thresholds);
            }
            backToBest();
        }
        Seating found = new Seating(table, best);
        return start.levels().isBelow(found.levels()) ? new Seating(table, start.places()) : found;
    }

    private void keep() {
        for (int o = 0; o < table.offices; o++) {
            int h = mix.halbjahrOf(o);
            best[o] = h == NOWHERE ? NOWHERE : table.place(h, rosters[h].teamOf(o));
        }
        bestPoints = points;
        bestPlacement = mix.placement();
        bestTicket = mix.ticket();
    }

    private void backToBest() {
        for (int o = 0; o < table.offices; o++) {
            int from = mix.halbjahrOf(o);
            int to = table.halbjahrOf(best[o]);
            if (from != to) {
                if (from != NOWHERE) {
                    rosters[from].remove(o);
                }
                if (to != NOWHERE) {
                    rosters[to].add(o);
                }
                mix.move(o, to);
            }
        }
        points = bestPoints;
    }

    private void tryOne(long[] thresholds) {
        int one = random.below(table.offices);
        int kind = random.below(16);
        if (kind < 4) {
            shift(one, random.below(table.halbjahre), thresholds);
        } else if (kind < 12) {
            exchange(one, random.below(table.offices), thresholds);
        } else {
            cycle(one, random.below(table.offices), random.below(table.offices), thresholds);
        }
    }

    private void shift(int office, int to, long[] thresholds) {
        int from = mix.halbjahrOf(office);
        if (from == to || !mayHave(office, to)) {
            return;
        }
        long teams = adding(to, office) + (from == NOWHERE ? 0 : rosters[from].costOfRemoving(office));
        long before = mix.points();
        long placement = mix.placement();
        long ticket = mix.ticket();
        mix.move(office, to);
        long worse = mix.points() - before + teams;
        if (!accepts(worse, placement, ticket, thresholds)) {
            mix.move(office, from);
            return;
        }
        if (from != NOWHERE) {
            rosters[from].remove(office);
        }
        rosters[to].add(office);
        accepted(worse);
    }

    private void exchange(int one, int other, long[] thresholds) {
        int h = mix.halbjahrOf(one);
        int g = mix.halbjahrOf(other);
        if (h == g || !mayHave(one, g) || !mayHave(other, h)) {
            return;
        }
        long teams = replacing(g, other, one) + replacing(h, one, other);
        long before = mix.points();
        long placement = mix.placement();
        long ticket = mix.ticket();
        mix.move(one, g);
        mix.move(other, h);
        long worse = mix.points() - before + teams;
        if (!accepts(worse, placement, ticket, thresholds)) {
            mix.move(one, h);
            mix.move(other, g);
            return;
        }
        replace(g, other, one);
        replace(h, one, other);
        accepted(worse);
    }

    private void cycle(int one, int second, int third, long[] thresholds) {
        int h = mix.halbjahrOf(one);
        int g = mix.halbjahrOf(second);
        int k = mix.halbjahrOf(third);
        if (h == g || g == k || k == h || !mayHave(one, g) || !mayHave(second, k) || !mayHave(third, h)) {
            return;
        }
        long teams = replacing(g, second, one) + replacing(k, third, second) + replacing(h, one, third);
        long before = mix.points();
        long placement = mix.placement();
        long ticket = mix.ticket();
        mix.move(one, g);
        mix.move(second, k);
        mix.move(third, h);
        long worse = mix.points() - before + teams;
        if (!accepts(worse, placement, ticket, thresholds)) {
            mix.move(one, h);
            mix.move(second, g);
            mix.move(third, k);
            return;
        }
        replace(g, second, one);
        replace(k, third, second);
        replace(h, one, third);
        accepted(worse);
    }

    private long adding(int h, int office) {
        return rosters[h].costOfAdding(office);
    }

    private long replacing(int h, int leaving, int entering) {
        return h == NOWHERE ? 0 : rosters[h].costOfReplacing(leaving, entering);
    }

    private void replace(int h, int leaving, int entering) {
        if (h != NOWHERE) {
            rosters[h].replace(leaving, entering);
        }
    }

    /** More on the hard level never passes; less always does. */
    private boolean accepts(long worse, long placement, long ticket, long[] thresholds) {
        long unplaced = mix.placement() - placement;
        if (unplaced != 0) {
            return unplaced < 0 ? worse < TeamRoster.HARD / 2 : worse < -TeamRoster.HARD / 2;
        }
        return Acceptance.accepts(worse, mix.ticket() - ticket, thresholds, random);
    }

    private void accepted(long worse) {
        points += worse;
        long harder = Math.floorDiv(points - bestPoints + TeamRoster.HARD / 2, TeamRoster.HARD);
        boolean better = harder < 0
                || (harder == 0
                        && (mix.placement() < bestPlacement
                                || (mix.placement() == bestPlacement
                                        && (points < bestPoints
                                                || (points == bestPoints && mix.ticket() < bestTicket)))));
        if (better) {
            keep();
        }
    }

    private boolean mayHave(int office, int h) {
        if (office == held && (h == halbjahr) != inside) {
            return false;
        }
        return table.own.halbjahrHard(office, h) <= table.own.halbjahrHard(office, mix.halbjahrOf(office));
    }
}
