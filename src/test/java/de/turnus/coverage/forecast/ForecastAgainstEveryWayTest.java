package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Regierungsbezirk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Forecasts of random small situations, against trying every way of filling the seats. */
class ForecastAgainstEveryWayTest {
    @Property(tries = 300)
    void noWayReachesMoreAndTheBoundsAreTheBestOfAllWays(@ForAll long seed) {
        Situation situation = new SmallSituations(seed).next();
        ForecastScenario scenario = new ForecastReckoning(situation, List.of()).scenario();
        EveryWay every = new EveryWay(situation, h -> usable(situation, h));
        Comparator<int[]> order = Comparator.<int[]>comparingInt(EveryWay::unplaced)
                .thenComparingInt(way -> -loadIn(situation, way, HalbjahrPhase.SETTLED))
                .thenComparingInt(way -> -loadIn(situation, way, HalbjahrPhase.BEGUN));
        int[] best = every.ways().stream().min(order).orElseThrow();
        List<int[]> ways = every.ways().stream()
                .filter(way -> order.compare(way, best) == 0)
                .toList();
        assertThat(scenario.notReached()).isEqualTo(EveryWay.unplaced(best));
        assertThat(scenario.closes()).isEqualTo(EveryWay.unplaced(best) == 0);
        for (int h = 0; h < situation.halbjahre().size(); h++) {
            int end = h;
            for (Regierungsbezirk region : Regierungsbezirk.values()) {
                int dated =
                        dated(situation, region, situation.halbjahre().get(h).id());
                ToIntFunction<int[]> count = way -> dated + countUntil(every, way, region, end);
                GroupReach reach =
                        scenario.halbjahre().get(h).byRegierungsbezirk().get(region.ordinal());
                assertThat(reach.reached())
                        .isEqualTo(new Bounds(
                                ways.stream().mapToInt(count).min().orElseThrow(),
                                ways.stream().mapToInt(count).max().orElseThrow()));
            }
            ToIntFunction<int[]> all = way -> (int) IntStream.of(way)
                    .filter(at -> at != EveryWay.NOWHERE && at <= end)
                    .count();
            int dated = IntStream.range(0, Regierungsbezirk.values().length)
                    .map(r -> dated(
                            situation,
                            Regierungsbezirk.values()[r],
                            situation.halbjahre().get(end).id()))
                    .sum();
            assertThat(scenario.halbjahre().get(h).total().reached())
                    .isEqualTo(new Bounds(
                            dated + ways.stream().mapToInt(all).min().orElseThrow(),
                            dated + ways.stream().mapToInt(all).max().orElseThrow()));
        }
    }

    @Property(tries = 300)
    void noOtherChangeThatClosesTheTurnusIsCheaper(@ForAll long seed) {
        Situation situation = new SmallSituations(seed).next();
        Closing closing = new ForecastReckoning(situation, List.of()).scenario().closing();
        EveryWay every = new EveryWay(situation, h -> isAhead(situation, h) ? 99 : left(situation, h));
        int[] best = every.ways().stream().min(cost(situation)).orElseThrow();
        assertThat(closing.unreachable()).isEqualTo(EveryWay.unplaced(best));
        assertThat(closing.additionalSeats()).isEqualTo(additionalSeats(situation, best));
        assertThat(closing.additionalTeamSeats()).isEqualTo(additionalTeamSeats(situation, best));
        for (int h = 0; h < situation.halbjahre().size(); h++) {
            HalbjahrId id = situation.halbjahre().get(h).id();
            int seats = beyondSeats(situation, best, h);
            int teamSeats = beyondTeams(situation, best, h);
            List<SeatChange> changes = closing.changes().stream()
                    .filter(change -> change.halbjahr().equals(id))
                    .toList();
            if (seats + teamSeats == 0) {
                assertThat(changes).isEmpty();
            } else {
                assertThat(changes).hasSize(1);
                assertThat(changes.getFirst().needed()).isEqualTo(taken(situation, h) + EveryWay.load(best, h));
                assertThat(changes.getFirst().additionalSeats()).isEqualTo(seats);
                assertThat(changes.getFirst().additionalTeamSeats()).isEqualTo(teamSeats);
            }
        }
    }

    @Property(tries = 300)
    void theProofCanBeCounted(@ForAll long seed) {
        Situation situation = new SmallSituations(seed).next();
        Closing closing = new ForecastReckoning(situation, List.of()).scenario().closing();
        SeatCut proof = closing.seatProof();
        if (proof == null) {
            assertThat(closing.additionalSeats()).isZero();
            return;
        }
        EveryWay every = new EveryWay(situation, h -> 0);
        Set<HalbjahrId> scarce = new HashSet<>(proof.halbjahre());
        List<ForecastOffice> waiting = every.open().stream()
                .filter(office -> proof.ags().isEmpty() || proof.ags().contains(office.ags()))
                .toList();
        Set<HalbjahrId> begun = new HashSet<>();
        for (ForecastOffice office : waiting) {
            for (int h = 0; h < situation.halbjahre().size(); h++) {
                if (every.isAdmissible(office, h)) {
                    HalbjahrId id = situation.halbjahre().get(h).id();
                    if (isAhead(situation, h)) {
                        assertThat(scarce).contains(id);
                    } else {
                        begun.add(id);
                    }
                }
            }
        }
        assertThat(proof.withoutDate()).isEqualTo(waiting.size());
        assertThat(proof.seats()).isEqualTo(leftIn(situation, scarce));
        assertThat(proof.seatsBegun()).isEqualTo(leftIn(situation, begun));
        assertThat(proof.offices()).isEqualTo(proof.withoutDate() - proof.seatsBegun());
        assertThat(proof.missing()).isEqualTo(proof.offices() - proof.seats());
        assertThat(closing.additionalSeats()).isEqualTo(proof.missing() - closing.unreachable());
    }

    @Property(tries = 300)
    void theTeamsProofIsABound(@ForAll long seed) {
        Situation situation = new SmallSituations(seed).next();
        Closing closing = new ForecastReckoning(situation, List.of()).scenario().closing();
        SeatCut proof = closing.teamProof();
        assertThat(closing.additionalTeamSeats())
                .isGreaterThanOrEqualTo(proof == null ? 0 : proof.missing() - closing.unreachable());
        if (proof != null) {
            Set<HalbjahrId> scarce = new HashSet<>(proof.halbjahre());
            assertThat(proof.seats())
                    .isEqualTo(IntStream.range(0, situation.halbjahre().size())
                            .filter(h ->
                                    scarce.contains(situation.halbjahre().get(h).id()))
                            .map(h -> leftByTeams(situation, h))
                            .sum());
            assertThat(proof.missing())
                    .isEqualTo(proof.withoutDate() - proof.seatsBegun() - proof.seats())
                    .isPositive();
        }
    }

    @Property(tries = 100)
    void theCheapestChangeClosesTheTurnus(@ForAll long seed) {
        Situation situation = new SmallSituations(seed).next();
        Closing closing = new ForecastReckoning(situation, List.of()).scenario().closing();
        Situation changed = new Situation(
                situation.halbjahre().stream().map(h -> changed(h, closing)).toList(),
                situation.offices(),
                situation.recurrence(),
                situation.loadSoFar());
        ForecastScenario after = new ForecastReckoning(changed, List.of()).scenario();
        assertThat(after.notReached()).isEqualTo(closing.unreachable());
        assertThat(after.closing().changes()).isEmpty();
    }

    private static HalbjahrSupply changed(HalbjahrSupply halbjahr, Closing closing) {
        return closing.changes().stream()
                .filter(change -> change.halbjahr().equals(halbjahr.id()))
                .map(change -> new HalbjahrSupply(
                        halbjahr.id(),
                        halbjahr.phase(),
                        change.seats() + change.additionalSeats(),
                        Math.max(halbjahr.maxSeats(), change.needed()),
                        halbjahr.teamSeats() == null ? null : Math.max(halbjahr.teamSeats(), change.needed()),
                        halbjahr.verfahren(),
                        halbjahr.unnamed()))
                .findFirst()
                .orElse(halbjahr);
    }

    private static Comparator<int[]> cost(Situation situation) {
        int halbjahre = situation.halbjahre().size();
        Comparator<int[]> cost = Comparator.<int[]>comparingInt(EveryWay::unplaced)
                .thenComparingInt(way -> additionalSeats(situation, way))
                .thenComparingInt(way -> additionalTeamSeats(situation, way))
                .thenComparingInt(way -> IntStream.range(0, halbjahre)
                        .filter(h -> isAhead(situation, h))
                        .map(h -> taken(situation, h) + EveryWay.load(way, h))
                        .map(load -> load * load)
                        .sum());
        for (int h = halbjahre - 1; h >= 0; h--) {
            int late = h;
            cost = cost.thenComparingInt(way -> isAhead(situation, late) ? EveryWay.load(way, late) : 0);
        }
        return cost;
    }

    private static int additionalSeats(Situation situation, int[] way) {
        return IntStream.range(0, situation.halbjahre().size())
                .map(h -> beyondSeats(situation, way, h))
                .sum();
    }

    private static int additionalTeamSeats(Situation situation, int[] way) {
        return IntStream.range(0, situation.halbjahre().size())
                .map(h -> beyondTeams(situation, way, h))
                .sum();
    }

    private static int beyondSeats(Situation situation, int[] way, int h) {
        return isAhead(situation, h) ? Math.max(0, EveryWay.load(way, h) - left(situation, h)) : 0;
    }

    private static int beyondTeams(Situation situation, int[] way, int h) {
        return isAhead(situation, h) ? Math.max(0, EveryWay.load(way, h) - leftByTeams(situation, h)) : 0;
    }

    private static int leftIn(Situation situation, Set<HalbjahrId> halbjahre) {
        return IntStream.range(0, situation.halbjahre().size())
                .filter(h -> halbjahre.contains(situation.halbjahre().get(h).id()))
                .map(h -> left(situation, h))
                .sum();
    }

    private static boolean isAhead(Situation situation, int h) {
        return situation.halbjahre().get(h).phase() == HalbjahrPhase.AHEAD;
    }

    private static int taken(Situation situation, int h) {
        HalbjahrId id = situation.halbjahre().get(h).id();
        return (int) situation.offices().stream()
                .filter(office -> id.equals(office.halbjahr()))
                .count();
    }

    private static int left(Situation situation, int h) {
        return Math.max(0, situation.halbjahre().get(h).seats() - taken(situation, h));
    }

    private static int leftByTeams(Situation situation, int h) {
        Integer teamSeats = situation.halbjahre().get(h).teamSeats();
        return teamSeats == null ? 99 : Math.max(0, teamSeats - taken(situation, h));
    }

    private static int usable(Situation situation, int h) {
        return isAhead(situation, h) ? Math.min(left(situation, h), leftByTeams(situation, h)) : left(situation, h);
    }

    private static int loadIn(Situation situation, int[] way, HalbjahrPhase phase) {
        return (int) IntStream.of(way)
                .filter(at -> at != EveryWay.NOWHERE)
                .filter(at -> situation.halbjahre().get(at).phase() == phase)
                .count();
    }

    private static int dated(Situation situation, Regierungsbezirk region, HalbjahrId end) {
        return (int) situation.offices().stream()
                .filter(office -> office.regierungsbezirk() == region)
                .map(ForecastOffice::halbjahr)
                .filter(Objects::nonNull)
                .filter(date -> date.compareTo(end) <= 0)
                .count();
    }

    private static int countUntil(EveryWay every, int[] way, Regierungsbezirk region, int end) {
        return (int) IntStream.range(0, way.length)
                .filter(i -> way[i] != EveryWay.NOWHERE && way[i] <= end)
                .filter(i -> every.open().get(i).regierungsbezirk() == region)
                .count();
    }
}
