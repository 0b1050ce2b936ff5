package de.turnus.coverage;

import de.turnus.halbjahr.Halbjahr;

import java.util.function.ToIntFunction;

/** Which of a half-year's registered seats a forecast reckons with. */
public enum SeatsAssumed {
    TARGET("target", "Zielplätze (targetSeats)", Halbjahr::targetSeats),
    MAX("max", "höchstens möglichen Plätze (maxSeats)", Halbjahr::maxSeats);

    private final String parameter;
    private final String german;
    private final ToIntFunction<Halbjahr> seats;

    SeatsAssumed(String parameter, String german, ToIntFunction<Halbjahr> seats) {
        this.parameter = parameter;
        this.german = german;
        this.seats = seats;
    }

    /** As it is asked for in the address. */
    String parameter() {
        return parameter;
    }

    String german() {
        return german;
    }

    int of(Halbjahr halbjahr) {
        return seats.applyAsInt(halbjahr);
    }
}
