package de.turnus.allocation.explanation;

import java.util.Comparator;

/** Cost on the four levels, compared one after the other; less is better. */
record Levels(long hard, long placement, long policy, long ticket) implements Comparable<Levels> {
    static final Levels NONE = new Levels(0, 0, 0, 0);

    private static final Comparator<Levels> BY_LEVEL = Comparator.comparingLong(Levels::hard)
            .thenComparingLong(Levels::placement)
            .thenComparingLong(Levels::policy)
            .thenComparingLong(Levels::ticket);

    @Override
    public int compareTo(Levels other) {
        return BY_LEVEL.compare(this, other);
    }

    boolean isBelow(Levels other) {
        return compareTo(other) < 0;
    }

    Levels minus(Levels other) {
        return new Levels(hard - other.hard, placement - other.placement, policy - other.policy, ticket - other.ticket);
    }
}
