package de.turnus.allocation.problem;

/** Why a participant is in a round; decides in which order seats go when there are not enough. */
public enum Claim {
    /** Registered before and was not placed: moves up first. */
    CARRIED_OVER,
    /** Has a binding Interessenbekundung in the round's window. */
    REGISTERED,
    /** Did not register; takes part because § 8 LKG NRW obliges every Jugendamt. */
    UNREGISTERED;

    /**
     * The cost of leaving one such participant without a seat.
     *
     * @param participants N, the number of participants of the problem
     * @return 1, N + 1 or (N + 1)²: all participants of a lower claim together weigh less than one of the next
     */
    public long unplacedCost(int participants) {
        long base = participants + 1L;
        return switch (this) {
            case CARRIED_OVER -> base * base;
            case REGISTERED -> base;
            case UNREGISTERED -> 1;
        };
    }
}
