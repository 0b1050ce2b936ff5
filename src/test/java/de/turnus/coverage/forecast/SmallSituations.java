package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Regierungsbezirk;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random situations that are small enough to try every way of filling the seats. */
final class SmallSituations {
    static final HalbjahrId FIRST = new HalbjahrId(2029, 1);
    private static final Recurrence RECURRENCE = new Recurrence(8, 9);

    private final Random random;

    SmallSituations(long seed) {
        random = new Random(seed);
    }

    Situation next() {
        int count = 1 + random.nextInt(4);
        int begun = random.nextInt(count + 1);
        int settled = random.nextInt(begun + 1);
        List<ForecastOffice> offices = new ArrayList<>();
        int size = 1 + random.nextInt(7);
        for (int i = 0; i < size; i++) {
            offices.add(office(i, count, settled));
        }
        List<HalbjahrSupply> halbjahre = new ArrayList<>();
        for (int h = 0; h < count; h++) {
            halbjahre.add(supply(h, phase(h, begun, settled), offices));
        }
        return new Situation(
                halbjahre, offices, RECURRENCE, LoadSoFar.of(List.of(new LoadSoFar.Load(FIRST.plus(-1), 2))));
    }

    private static HalbjahrPhase phase(int h, int begun, int settled) {
        return h < settled ? HalbjahrPhase.SETTLED : h < begun ? HalbjahrPhase.BEGUN : HalbjahrPhase.AHEAD;
    }

    private HalbjahrSupply supply(int h, HalbjahrPhase phase, List<ForecastOffice> offices) {
        HalbjahrId id = FIRST.plus(h);
        int verfahren = (int) offices.stream()
                .filter(o -> o.basis() == DateBasis.VERFAHREN && id.equals(o.halbjahr()))
                .count();
        int unnamed = phase == HalbjahrPhase.SETTLED ? random.nextInt(3) : 0;
        int seats = phase == HalbjahrPhase.SETTLED ? verfahren + unnamed : random.nextInt(4);
        Integer teamSeats = random.nextInt(3) == 0 ? null : random.nextInt(4);
        return new HalbjahrSupply(id, phase, seats, seats + random.nextInt(3), teamSeats, verfahren, unnamed);
    }

    private ForecastOffice office(int number, int count, int settled) {
        DateBasis basis =
                random.nextInt(3) > 0 ? DateBasis.OPEN : random.nextBoolean() ? DateBasis.VERFAHREN : DateBasis.PLAN;
        HalbjahrId date = FIRST.plus(random.nextInt(count));
        if (basis == DateBasis.PLAN && FIRST.until(date) < settled) {
            basis = DateBasis.VERFAHREN;
        }
        return office(
                number,
                basis,
                basis == DateBasis.OPEN ? null : date,
                random.nextBoolean() ? null : FIRST.plus(random.nextInt(6) - 10));
    }

    static ForecastOffice office(int number, DateBasis basis, @Nullable HalbjahrId date, @Nullable HalbjahrId last) {
        Regierungsbezirk region = Regierungsbezirk.values()[number % 3];
        return new ForecastOffice(
                "05%06d".formatted(number), "Stadt " + number, region.landschaftsverband(), region, basis, date, last);
    }
}
