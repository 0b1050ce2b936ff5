package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Reckons one scenario. */
public final class ForecastReckoning {
    private final Situation situation;
    private final List<HalbjahrId> without;
    private final Occupancy occupancy;
    private final List<HalbjahrSupply> halbjahre;
    private final Timeline all;
    private final List<Timeline> landschaftsverbaende;
    private final List<Timeline> regierungsbezirke;

    /**
     * @param registered the situation with all half-years of the Turnus
     * @param without those to be left out
     */
    public ForecastReckoning(Situation registered, List<HalbjahrId> without) {
        this.situation = registered.without(new TreeSet<>(without));
        this.without = without;
        this.occupancy = new Occupancy(situation);
        this.halbjahre = occupancy.halbjahre();
        this.all = Timeline.ofAll(occupancy);
        this.landschaftsverbaende = Timeline.byLandschaftsverband(occupancy);
        this.regierungsbezirke = Timeline.byRegierungsbezirk(occupancy);
    }

    /** The whole scenario; for up to 1,000 offices and 10 half-years. */
    public ForecastScenario scenario() {
        int offices = situation.offices().size();
        int notReached = notReached(occupancy);
        return new ForecastScenario(
                without.isEmpty() ? "alle Halbjahre" : "ohne " + GermanList.of(without),
                without,
                notReached == 0,
                offices,
                offices - notReached,
                notReached,
                notReached(new Occupancy(situation.atMaxSeats())),
                spread(HalbjahrPhase.SETTLED),
                spread(HalbjahrPhase.BEGUN),
                new Cheapest(occupancy, situation.loadSoFar().most()).closing(),
                all.summary(),
                Timeline.summaries(landschaftsverbaende),
                Timeline.summaries(regierungsbezirke),
                occupancy.positions().mapToObj(this::halbjahr).toList(),
                situation.offices().stream()
                        .filter(office -> office.basis() != DateBasis.VERFAHREN)
                        .toList());
    }

    private static int notReached(Occupancy occupancy) {
        List<List<Tranche>> seats = occupancy
                .positions()
                .mapToObj(h -> List.of(new Tranche(occupancy.usable(h), 0)))
                .toList();
        return new SeatFlow(occupancy.cells(), seats, 1, SeatFlow.Price.NONE).unplaced();
    }

    /** Over the half-years after a phase, of whoever comes neither in it nor in one before. */
    private @Nullable EvenSpread spread(HalbjahrPhase past) {
        IntPredicate isPast = h -> halbjahre.get(h).phase().compareTo(past) <= 0;
        List<HalbjahrSupply> later = occupancy
                .positions()
                .filter(isPast.negate())
                .<HalbjahrSupply>mapToObj(halbjahre::get)
                .toList();
        if (later.isEmpty()) {
            return null;
        }
        List<HalbjahrId> over = occupancy
                .positions()
                .filter(isPast)
                .mapToObj(h -> halbjahre.get(h).id())
                .toList();
        int dated = (int) situation.offices().stream()
                .filter(office -> office.halbjahr() != null && over.contains(office.halbjahr()))
                .count();
        // seats of the past are filled first and as far as they can be, so both bounds are the same
        int unnamed = new Reach(occupancy).within(any -> true, isPast).atLeast();
        return EvenSpread.of(
                situation.offices().size() - dated - unnamed,
                later,
                situation.loadSoFar().most());
    }

    private ForecastHalbjahr halbjahr(int h) {
        HalbjahrSupply halbjahr = halbjahre.get(h);
        return new ForecastHalbjahr(
                halbjahr.id(),
                halbjahr.phase(),
                occupancy.seats(h),
                halbjahr.maxSeats(),
                halbjahr.teamSeats(),
                halbjahr.verfahren(),
                halbjahr.unnamed(),
                occupancy.places(h),
                occupancy.usable(h),
                all.ends().get(h),
                Timeline.at(h, landschaftsverbaende),
                Timeline.at(h, regierungsbezirke));
    }
}
