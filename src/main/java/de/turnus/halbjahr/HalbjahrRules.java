package de.turnus.halbjahr;

import de.turnus.reference.ReferenceText;
import de.turnus.web.InvalidValue;

import java.util.ArrayList;
import java.util.List;

/** What must hold for the values of one half-year, however they come in. */
final class HalbjahrRules {
    static final int MOST_SEATS = 1000;
    static final int LONGEST_NOTE = 500;

    private HalbjahrRules() {}

    static List<InvalidValue> check(Halbjahr halbjahr) {
        List<InvalidValue> errors = new ArrayList<>();
        checkRange(errors, "minSeats", halbjahr.minSeats());
        checkRange(errors, "targetSeats", halbjahr.targetSeats());
        checkRange(errors, "maxSeats", halbjahr.maxSeats());
        Integer announced = halbjahr.announced();
        if (announced != null) {
            checkRange(errors, "announced", announced);
        }
        if (halbjahr.minSeats() > halbjahr.targetSeats()) {
            errors.add(new InvalidValue(
                    "/minSeats",
                    "Mindestens " + halbjahr.minSeats() + " Plätze sind mehr als das Ziel " + halbjahr.targetSeats()
                            + ": minSeats senken oder targetSeats erhöhen."));
        }
        if (halbjahr.targetSeats() > halbjahr.maxSeats()) {
            errors.add(new InvalidValue(
                    "/targetSeats",
                    "Das Ziel von " + halbjahr.targetSeats() + " Plätzen liegt über dem Höchstwert "
                            + halbjahr.maxSeats() + ": targetSeats senken oder maxSeats erhöhen."));
        }
        String note = halbjahr.note();
        if (note != null) {
            ReferenceText.fault(note, LONGEST_NOTE)
                    .ifPresent(what -> errors.add(new InvalidValue("/note", "note " + what + ".")));
        }
        return errors;
    }

    private static void checkRange(List<InvalidValue> errors, String field, int value) {
        if (value < 0 || value > MOST_SEATS) {
            errors.add(new InvalidValue(
                    "/" + field, field + " ist " + value + ": eine ganze Zahl von 0 bis " + MOST_SEATS + " angeben."));
        }
    }
}
