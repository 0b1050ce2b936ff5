package de.turnus.allocation.explanation;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * A short search for a better plan near a given one, in which one office has, or has not, a certain Halbjahr.
 *
 * <p>Simulated annealing at low temperatures over moves, exchanges of two seats and cycles of three. It ends after a number
 * of moves and draws from a fixed seed, so the same start gives the same plan on every machine; no clock plays a part.
 */
final class PlanSearch {
    private static final int STEPS = 24;

    /** Cost by which a move may make the plan worse at the beginning and at the end, in points of policy. */
    private static final double HOT = 6;

    private static final double COLD = 0.5;

    /** What one unit on the hard level counts while a plan is looked for; on comparison it stays above all others. */
    private static final long HARD_POINTS = 400;

    private final CostTable table;
    private final Seating seating;
    private final int held;
    private final int halbjahr;
    private final boolean inside;
    private final SplitMix random = new SplitMix(8);
    private final int[] touched = new int[3];
    private final int[] from = new int[3];
    private int touchedCount;
    private int[] bestPlaces;
    private Levels best;

    private PlanSearch(Seating start, int held, int halbjahr, boolean inside) {
        this.table = start.table;
        this.seating = new Seating(table, start.places());
        this.held = held;
        this.halbjahr = halbjahr;
        this.inside = inside;
        this.bestPlaces = start.places();
        this.best = seating.levels();
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
            double temperature = HOT * StrictMath.pow(COLD / HOT, step / (STEPS - 1.0));
            long[] thresholds = Acceptance.thresholds(temperature);
            for (long move = 0; move < moves / STEPS; move++) {
                tryOne(thresholds);
            }
            if (seating.levels().compareTo(best) != 0) {
                backToBest();
            }
        }
        return new Seating(table, bestPlaces);
    }

    private void backToBest() {
        for (int o = 0; o < table.offices; o++) {
            seating.move(o, bestPlaces[o]);
        }
    }

    private void tryOne(long[] thresholds) {
        long hard = seating.hard();
        long placement = seating.placement();
        long policy = seating.policy();
        long ticket = seating.ticket();
        touchedCount = 0;
        if (!propose()) {
            return;
        }
        long worse = HARD_POINTS * (seating.hard() - hard);
        long unplaced = seating.placement() - placement;
        worse += seating.policy() - policy;
        boolean accepted = unplaced == 0
                ? Acceptance.accepts(worse, seating.ticket() - ticket, thresholds, random)
                : seating.hard() <= hard && unplaced < 0;
        if (!accepted) {
            undo();
        } else if (isBetterThanBest()) {
            best = seating.levels();
            bestPlaces = seating.places();
        }
    }

    private boolean isBetterThanBest() {
        return seating.hard() <= best.hard() && seating.levels().isBelow(best);
    }

    private void undo() {
        for (int i = touchedCount - 1; i >= 0; i--) {
            seating.move(touched[i], from[i]);
        }
    }

    /** Makes one change; false where the draw gave none that is allowed, and nothing was changed. */
    private boolean propose() {
        int one = random.below(table.offices);
        int kind = random.below(16);
        if (kind < 4) {
            int h = random.below(table.halbjahre);
            return shift(one, table.place(h, random.below(table.teams)));
        }
        if (kind < 6) {
            int place = seating.placeOf(one);
            return place != NOWHERE && shift(one, table.place(table.halbjahrOf(place), random.below(table.teams)));
        }
        int other = random.below(table.offices);
        if (kind < 10) {
            other = nearby(one, other);
        }
        return kind < 14 ? exchange(one, other) : cycle(one, other, random.below(table.offices));
    }

    /** An office of the same Halbjahr, if a few draws find one, so that teams are exchanged often enough. */
    private int nearby(int one, int drawn) {
        int h = table.halbjahrOf(seating.placeOf(one));
        int other = drawn;
        for (int i = 0; i < 2 * table.halbjahre && table.halbjahrOf(seating.placeOf(other)) != h; i++) {
            other = random.below(table.offices);
        }
        return other;
    }

    private boolean shift(int office, int to) {
        if (seating.placeOf(office) == to || !mayHave(office, to)) {
            return false;
        }
        move(office, to);
        return true;
    }

    private boolean exchange(int one, int other) {
        int place = seating.placeOf(one);
        int otherPlace = seating.placeOf(other);
        if (place == otherPlace || !mayHave(one, otherPlace) || !mayHave(other, place)) {
            return false;
        }
        move(one, otherPlace);
        move(other, place);
        return true;
    }

    private boolean cycle(int one, int second, int third) {
        int place = seating.placeOf(one);
        int secondPlace = seating.placeOf(second);
        int thirdPlace = seating.placeOf(third);
        if (place == secondPlace
                || secondPlace == thirdPlace
                || thirdPlace == place
                || !mayHave(one, secondPlace)
                || !mayHave(second, thirdPlace)
                || !mayHave(third, place)) {
            return false;
        }
        move(one, secondPlace);
        move(second, thirdPlace);
        move(third, place);
        return true;
    }

    private void move(int office, int to) {
        touched[touchedCount] = office;
        from[touchedCount++] = seating.placeOf(office);
        seating.move(office, to);
    }

    private boolean mayHave(int office, int place) {
        if (office == held && (table.halbjahrOf(place) == halbjahr) != inside) {
            return false;
        }
        return table.allows(office, place) || table.hard(office, place) <= table.hard(office, seating.placeOf(office));
    }
}
