package de.turnus.coverage;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Regierungsbezirk;
import de.turnus.jugendamt.SizeClass;
import de.turnus.jugendamt.Typ;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Offices, half-years and Verfahren to count. */
final class Sample {
    private Sample() {}

    /** A town whose region and size follow from its number. */
    static Jugendamt office(int number, @Nullable LocalDate validUntil) {
        Regierungsbezirk region = Regierungsbezirk.values()[number % Regierungsbezirk.values().length];
        return new Jugendamt(
                ags(number),
                "Stadt " + number,
                Typ.KREISANGEHOERIGE_STADT,
                region.landschaftsverband(),
                region,
                "Kreis " + number % 3,
                10_000 + number,
                SizeClass.values()[number % 4],
                51,
                7,
                null,
                validUntil);
    }

    static Jugendamt office(int number) {
        return office(number, null);
    }

    static String ags(int number) {
        return "05%06d".formatted(number);
    }

    static Halbjahr halbjahr(String id, int seats, @Nullable Integer announced) {
        return new Halbjahr(HalbjahrId.parse(id), 0, seats, seats, announced, null);
    }

    static Verfahren verfahren(int office, String halbjahr, VerfahrenStatus status) {
        return verfahren(office, halbjahr, status, false, false);
    }

    static Verfahren verfahren(
            int office, String halbjahr, VerfahrenStatus status, boolean selfInitiated, boolean assumed) {
        return new Verfahren(
                ags(office), HalbjahrId.parse(halbjahr), "PILOT", status, selfInitiated, assumed, "Stadt " + office);
    }

    static Place place(int office, String halbjahr) {
        return new Place(ags(office), HalbjahrId.parse(halbjahr));
    }
}
