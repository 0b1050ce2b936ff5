package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ReferenceCounts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a plan costs, reckoned once more from {@code docs/objective.md}: begins with nobody placed and places one office after
 * the other, each of which changes some counts. An office may be moved, to see what that would cost.
 */
final class Recount {
    private final Places places;
    private final Costs costs;
    private final Count[] inHalbjahr;
    private final Count[][] withTeam;
    private final List<Count[][]> ofGroups = new ArrayList<>();
    private final List<int[]> groupOf = new ArrayList<>();
    private final Fees fees;

    Recount(Submission submission) {
        places = new Places(submission);
        PortableProblem problem = submission.problem();
        costs = new Costs(problem.weights());
        fees = new Fees(problem, costs);
        inHalbjahr = places.halbjahre.stream().map(this::countIn).toArray(Count[]::new);
        withTeam = places.teams.stream().map(this::countsOf).toArray(Count[][]::new);
        ReferenceCounts reference = problem.referenceCounts();
        groups(
                Measure.LANDSCHAFTSVERBAND_BALANCE,
                "Landschaftsverband",
                Participant::landschaftsverband,
                reference == null ? null : reference.landschaftsverband());
        groups(
                Measure.SIZE_CLASS_BALANCE,
                "Größenklasse",
                Participant::sizeClass,
                reference == null ? null : reference.sizeClass());
        groups(
                Measure.REGIERUNGSBEZIRK_BALANCE,
                "Regierungsbezirk",
                Participant::regierungsbezirk,
                reference == null ? null : reference.regierungsbezirk());
        groups(Measure.KREIS_SPREAD, "Kreis", Participant::kreis, reference == null ? null : reference.kreis());
        for (int office = 0; office < places.offices.size(); office++) {
            put(office, places.halbjahrOf(office), places.teamOf(office));
        }
    }

    Places places() {
        return places;
    }

    Costs costs() {
        return costs;
    }

    /** Every quota of the measure that the plan misses, named. */
    List<String> excesses(Measure measure) {
        return shared().stream()
                .flatMap(count -> count.excesses(measure).stream())
                .toList();
    }

    /** All that a plan shares among the offices and that may have a price. */
    List<Count> shared() {
        List<Count> all = new ArrayList<>(List.of(inHalbjahr));
        for (Count[][] counts : withTeamAndGroups()) {
            for (Count[] row : counts) {
                all.addAll(List.of(row));
            }
        }
        return all;
    }

    /** What the office would use one of, whatever its team. */
    List<Count> usedBy(int office, int h) {
        List<Count> used = new ArrayList<>(List.of(inHalbjahr[h]));
        for (int kind = 0; kind < ofGroups.size(); kind++) {
            used.add(ofGroups.get(kind)[groupOf.get(kind)[office]][h]);
        }
        return used;
    }

    /** The seats of the team in the Halbjahr. */
    Count seats(int t, int h) {
        return withTeam[t][h];
    }

    private List<Count[][]> withTeamAndGroups() {
        List<Count[][]> all = new ArrayList<>(ofGroups);
        all.add(withTeam);
        return all;
    }

    /** Gives the office a place, or {@link Places#NOWHERE}; it must have none, not even nowhere. */
    void put(int office, int h, int t) {
        change(office, h, t, 1);
    }

    /** Takes from the office the place that it has. */
    void take(int office, int h, int t) {
        change(office, h, t, -1);
    }

    private void change(int office, int h, int t, int by) {
        if (h == Places.NOWHERE) {
            fees.withoutPlace(office, by);
            return;
        }
        fees.place(office, h, t, by);
        inHalbjahr[h].change(by, costs);
        withTeam[t][h].change(by, costs);
        for (int kind = 0; kind < ofGroups.size(); kind++) {
            ofGroups.get(kind)[groupOf.get(kind)[office]][h].change(by, costs);
        }
    }

    private Count countIn(Halbjahr halbjahr) {
        Count count = new Count(halbjahr.id(), new PriceTag(Measure.HALBJAHR_TARGET.id, "", halbjahr.id()))
                .between(halbjahr.minSeats(), halbjahr.maxSeats())
                .atMost(Measure.HALBJAHR_MAX_SEATS, halbjahr.maxSeats())
                .atLeast(Measure.HALBJAHR_MIN_SEATS, halbjahr.minSeats())
                .within(Measure.HALBJAHR_TARGET, halbjahr.targetSeats(), halbjahr.targetSeats());
        count.open(costs);
        return count;
    }

    private Count[] countsOf(Analyseteam team) {
        return places.halbjahre.stream()
                .map(halbjahr -> {
                    int seats = team.seats().getOrDefault(halbjahr.id(), 0);
                    long all = places.teams.stream()
                            .mapToLong(t -> t.seats().getOrDefault(halbjahr.id(), 0))
                            .sum();
                    Count count = new Count(
                                    halbjahr.id() + ", Analyseteam " + team.id(),
                                    new PriceTag(Measure.TEAM_WORKLOAD.id, team.id(), halbjahr.id()))
                            .between(0, Math.min(seats, places.offices.size()))
                            .atMost(Measure.TEAM_SEATS, seats);
                    if (all > 0) {
                        long product = (long) halbjahr.targetSeats() * seats;
                        count.within(Measure.TEAM_WORKLOAD, product / all, roundedUp(product, all));
                    }
                    count.open(costs);
                    return count;
                })
                .toArray(Count[]::new);
    }

    /** @param reference offices by group of the population to compare with; null or empty for the participants */
    private void groups(
            Measure measure,
            String kind,
            Function<Participant, String> group,
            @Nullable Map<String, Integer> reference) {
        Map<String, Integer> own = new LinkedHashMap<>();
        places.offices.forEach(office -> own.merge(group.apply(office), 1, Integer::sum));
        List<String> names = List.copyOf(own.keySet());
        Map<String, Integer> compared = reference == null || reference.isEmpty() ? own : reference;
        long all = compared.values().stream().mapToLong(Integer::longValue).sum();
        Count[][] counts = new Count[names.size()][places.halbjahre.size()];
        for (int g = 0; g < names.size(); g++) {
            for (int h = 0; h < places.halbjahre.size(); h++) {
                Halbjahr halbjahr = places.halbjahre.get(h);
                long product = (long) halbjahr.targetSeats() * compared.getOrDefault(names.get(g), 0);
                long up = all == 0 ? 0 : roundedUp(product, all);
                long down = all == 0 ? 0 : product / all;
                boolean spread = measure == Measure.KREIS_SPREAD;
                counts[g][h] = new Count(
                                halbjahr.id() + ", " + kind + " " + names.get(g),
                                new PriceTag(measure.id, names.get(g), halbjahr.id()))
                        .between(0, places.offices.size())
                        .within(measure, spread ? 0 : down, spread ? Math.max(1, up) : up);
                counts[g][h].open(costs);
            }
        }
        ofGroups.add(counts);
        groupOf.add(places.offices.stream()
                .mapToInt(office -> names.indexOf(group.apply(office)))
                .toArray());
    }

    private static long roundedUp(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
