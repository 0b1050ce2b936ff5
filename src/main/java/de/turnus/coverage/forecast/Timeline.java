package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Landschaftsverband;
import de.turnus.jugendamt.Regierungsbezirk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a group comes on, half-year by half-year.
 *
 * @param ends at the end of each half-year
 */
record Timeline(ForecastGroup summary, List<GroupReach> ends) {
    static Timeline ofAll(Occupancy occupancy) {
        return of(occupancy, "", any -> true);
    }

    static List<Timeline> byLandschaftsverband(Occupancy occupancy) {
        return Stream.of(Landschaftsverband.values())
                .map(group -> of(occupancy, group.name(), region -> region.landschaftsverband() == group))
                .toList();
    }

    static List<Timeline> byRegierungsbezirk(Occupancy occupancy) {
        return Stream.of(Regierungsbezirk.values())
                .map(group -> of(occupancy, group.toString(), region -> region == group))
                .toList();
    }

    private static Timeline of(Occupancy occupancy, String name, Predicate<Regierungsbezirk> group) {
        List<ForecastOffice> members = occupancy.situation().offices().stream()
                .filter(office -> group.test(office.regierungsbezirk()))
                .toList();
        Reach reach = new Reach(occupancy);
        List<GroupReach> ends = occupancy
                .positions()
                .mapToObj(end -> {
                    Bounds open = reach.within(cell -> group.test(cell.regierungsbezirk()), h -> h <= end);
                    int dated = dated(members, occupancy.halbjahre().get(end).id());
                    return GroupReach.of(
                            name, members.size(), new Bounds(dated + open.atLeast(), dated + open.atMost()));
                })
                .toList();
        return new Timeline(summary(occupancy.halbjahre(), name, members, ends), ends);
    }

    private static int dated(List<ForecastOffice> members, HalbjahrId end) {
        return (int) members.stream()
                .filter(office -> office.halbjahr() != null && office.halbjahr().compareTo(end) <= 0)
                .count();
    }

    private static ForecastGroup summary(
            List<HalbjahrSupply> halbjahre, String name, List<ForecastOffice> members, List<GroupReach> ends) {
        HalbjahrId earliest = null;
        HalbjahrId latest = null;
        for (int h = ends.size() - 1; h >= 0; h--) {
            Bounds missing = ends.get(h).notReached();
            earliest = missing.atLeast() == 0 ? halbjahre.get(h).id() : earliest;
            latest = missing.atMost() == 0 ? halbjahre.get(h).id() : latest;
        }
        int withoutDate = (int) members.stream()
                .filter(office -> office.basis() == DateBasis.OPEN)
                .count();
        return new ForecastGroup(name, members.size(), withoutDate, notReached(ends, members.size()), earliest, latest);
    }

    private static Bounds notReached(List<GroupReach> ends, int members) {
        return ends.isEmpty() ? new Bounds(members, members) : ends.getLast().notReached();
    }

    /** The same group at the end of one half-year. */
    static List<GroupReach> at(int h, List<Timeline> timelines) {
        return timelines.stream().map(timeline -> timeline.ends().get(h)).toList();
    }

    static List<ForecastGroup> summaries(List<Timeline> timelines) {
        return timelines.stream().map(Timeline::summary).toList();
    }
}
