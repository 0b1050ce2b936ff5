package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Every way of giving the offices without a date a seat or none, by trying. */
final class EveryWay {
    static final int NOWHERE = -1;

    private final Situation situation;
    private final List<ForecastOffice> open;
    private final List<int[]> ways = new ArrayList<>();

    /** @param seats that offices without a date can take, by position of the half-year */
    EveryWay(Situation situation, IntUnaryOperator seats) {
        this.situation = situation;
        this.open = situation.offices().stream()
                .filter(office -> office.basis() == DateBasis.OPEN)
                .toList();
        int[] left = new int[situation.halbjahre().size()];
        Arrays.setAll(left, seats);
        extend(new int[open.size()], 0, left);
    }

    private void extend(int[] way, int next, int[] left) {
        if (next == way.length) {
            ways.add(way.clone());
            return;
        }
        way[next] = NOWHERE;
        extend(way, next + 1, left);
        for (int h = 0; h < left.length; h++) {
            if (left[h] > 0 && isAdmissible(open.get(next), h)) {
                left[h]--;
                way[next] = h;
                extend(way, next + 1, left);
                left[h]++;
            }
        }
    }

    boolean isAdmissible(ForecastOffice office, int h) {
        HalbjahrId last = office.last();
        HalbjahrSupply halbjahr = situation.halbjahre().get(h);
        if (last == null || halbjahr.phase() == HalbjahrPhase.SETTLED) {
            return true;
        }
        int interval = last.until(halbjahr.id());
        return interval >= situation.recurrence().minInterval()
                && interval <= situation.recurrence().maxInterval();
    }

    /** Each gives every office's half-year by position, in the order of {@link #open}. */
    List<int[]> ways() {
        return ways;
    }

    List<ForecastOffice> open() {
        return open;
    }

    static int load(int[] way, int h) {
        return (int) Arrays.stream(way).filter(at -> at == h).count();
    }

    static int unplaced(int[] way) {
        return load(way, NOWHERE);
    }
}
