package de.turnus.allocation.problem;

import de.turnus.allocation.problem.Scorecard.ConstraintCost;
import de.turnus.allocation.problem.Scorecard.HalbjahrCost;
import de.turnus.allocation.problem.Scorecard.OfficeCost;
import de.turnus.allocation.problem.Scorecard.QuotaCost;
import de.turnus.allocation.problem.Scorecard.TeamCost;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up one plan's cost, part by part; the plain and slow counterpart of the solver's constraints. */
final class Reckoning {
    private record Place(
            Participant participant,
            @Nullable Halbjahr halbjahr,
            @Nullable Analyseteam team) {}

    private final PortableProblem problem;
    private final Map<Constraint, Integer> weights;
    private final List<Place> places;
    private final Map<Constraint, Long> totals = new EnumMap<>(Constraint.class);

    Reckoning(PortableProblem problem, List<Allocation> plan) {
        this.problem = problem;
        this.weights = problem.effectiveWeights();
        this.places = places(problem, plan);
        for (Constraint constraint : Constraint.values()) {
            totals.put(constraint, 0L);
        }
    }

    Scorecard scorecard() {
        List<HalbjahrCost> halbjahre =
                problem.halbjahre().stream().map(this::halbjahrCost).toList();
        List<TeamCost> teams = problem.analyseteams().stream()
                .flatMap(team -> problem.halbjahre().stream().map(halbjahr -> teamCost(team, halbjahr)))
                .toList();
        List<QuotaCost> quotas = quotaCosts();
        List<OfficeCost> offices = places.stream().map(this::officeCost).toList();
        return new Scorecard(score(), constraintCosts(), halbjahre, teams, quotas, offices);
    }

    private HalbjahrCost halbjahrCost(Halbjahr halbjahr) {
        int placed =
                (int) places.stream().filter(p -> halbjahr.equals(p.halbjahr())).count();
        long off = placed - (long) halbjahr.targetSeats();
        Map<String, Long> costs = new LinkedHashMap<>();
        charge(costs, Constraint.HALBJAHR_MAX_SEATS, Math.max(0, placed - halbjahr.maxSeats()));
        charge(costs, Constraint.HALBJAHR_MIN_SEATS, Math.max(0, halbjahr.minSeats() - placed));
        charge(costs, Constraint.HALBJAHR_TARGET, off * off);
        return new HalbjahrCost(
                halbjahr.id(), placed, halbjahr.minSeats(), halbjahr.targetSeats(), halbjahr.maxSeats(), costs);
    }

    private TeamCost teamCost(Analyseteam team, Halbjahr halbjahr) {
        int placed = (int) places.stream()
                .filter(p -> halbjahr.equals(p.halbjahr()) && team.equals(p.team()))
                .count();
        int seats = team.seatsIn(halbjahr.id());
        long cost = add(Constraint.TEAM_SEATS, Math.max(0, placed - seats));
        return new TeamCost(team.id(), halbjahr.id(), placed, seats, cost);
    }

    private List<QuotaCost> quotaCosts() {
        record Key(Constraint constraint, String group, String halbjahr) {}
        Map<Key, Integer> placed = new HashMap<>();
        for (Place place : places) {
            if (place.halbjahr() == null || place.team() == null) {
                continue;
            }
            String halbjahr = place.halbjahr().id();
            for (GroupKind kind : GroupKind.values()) {
                placed.merge(new Key(kind.constraint(), kind.groupOf(place.participant()), halbjahr), 1, Integer::sum);
            }
            placed.merge(new Key(Constraint.TEAM_WORKLOAD, place.team().id(), halbjahr), 1, Integer::sum);
        }
        List<QuotaCost> costs = new ArrayList<>();
        for (Quota quota : QuotaTable.of(problem)) {
            int n = placed.getOrDefault(new Key(quota.constraint(), quota.group(), quota.halbjahr()), 0);
            long cost = add(quota.constraint(), quota.cost(n));
            costs.add(new QuotaCost(
                    quota.constraint().id(), quota.group(), quota.halbjahr(), n, quota.lo(), quota.hi(), cost));
        }
        return costs;
    }

    private OfficeCost officeCost(Place place) {
        Participant office = place.participant();
        Map<String, Long> costs = new LinkedHashMap<>();
        if (place.halbjahr() == null || place.team() == null) {
            charge(costs, Constraint.PINNED, office.isPinned() ? 1 : 0);
            charge(costs, Constraint.UNPLACED, office.claim().unplacedCost(places.size()));
            return new OfficeCost(office.ags(), null, null, null, costs);
        }
        String halbjahr = place.halbjahr().id();
        Analyseteam team = place.team();
        long rank = office.rankOf(halbjahr, problem.halbjahre().size());
        charge(costs, Constraint.CONFLICT_OF_INTEREST, team.conflicts().contains(office.ags()) ? 1 : 0);
        charge(costs, Constraint.EXCLUDED_HALBJAHR, office.excluded().contains(halbjahr) ? 1 : 0);
        charge(costs, Constraint.PINNED, office.breaksPin(halbjahr, team.id()) ? 1 : 0);
        charge(costs, Constraint.WISH_RANK, (rank - 1) * (rank - 1));
        charge(costs, Constraint.TRAVEL_DISTANCE, team.distanceKm().getOrDefault(office.ags(), 0) / 10);
        charge(costs, Constraint.REASSIGNED_HALBJAHR, leaves(office.baselineHalbjahr(), halbjahr));
        charge(costs, Constraint.REASSIGNED_TEAM, leaves(office.baselineTeam(), team.id()));
        charge(costs, Constraint.TICKET_ORDER, (places.size() + 1L - office.ticketRank()) * (rank - 1));
        return new OfficeCost(office.ags(), halbjahr, team.id(), office.wishes().isEmpty() ? null : (int) rank, costs);
    }

    private static int leaves(@Nullable String baseline, String now) {
        return baseline != null && !baseline.equals(now) ? 1 : 0;
    }

    private void charge(Map<String, Long> costs, Constraint constraint, long cost) {
        long weighted = add(constraint, cost);
        if (weighted != 0) {
            costs.put(constraint.id(), weighted);
        }
    }

    private long add(Constraint constraint, long cost) {
        long weighted = weights.getOrDefault(constraint, 1) * cost;
        totals.merge(constraint, weighted, Long::sum);
        return weighted;
    }

    private List<ConstraintCost> constraintCosts() {
        return totals.entrySet().stream()
                .map(e -> new ConstraintCost(
                        e.getKey().id(), e.getKey().level(), weights.getOrDefault(e.getKey(), 1), e.getValue()))
                .toList();
    }

    private Score score() {
        Map<String, Long> byConstraint = new LinkedHashMap<>();
        totals.forEach((constraint, cost) -> byConstraint.put(constraint.id(), -cost));
        return new Score(
                level(Level.HARD), level(Level.PLACEMENT), level(Level.POLICY), level(Level.TICKET), byConstraint);
    }

    private long level(Level level) {
        return -totals.entrySet().stream()
                .filter(e -> e.getKey().level() == level)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Place> places(PortableProblem problem, List<Allocation> plan) {
        Map<String, Allocation> byAgs = new HashMap<>();
        for (Allocation allocation : plan) {
            if (byAgs.put(allocation.ags(), allocation) != null) {
                throw new IllegalArgumentException("The plan names " + allocation.ags() + " twice");
            }
        }
        Map<String, Halbjahr> halbjahre = index(problem.halbjahre(), Halbjahr::id);
        Map<String, Analyseteam> teams = index(problem.analyseteams(), Analyseteam::id);
        List<Place> places = new ArrayList<>();
        for (Participant participant : problem.participants()) {
            Allocation allocation = byAgs.remove(participant.ags());
            if (allocation == null) {
                throw new IllegalArgumentException("The plan leaves out " + participant.ags());
            }
            if ((allocation.halbjahr() == null) != (allocation.analyseteam() == null)) {
                throw new IllegalArgumentException(
                        "The plan gives " + participant.ags() + " only one of Halbjahr and Analyseteam");
            }
            places.add(new Place(
                    participant,
                    find(halbjahre, allocation.halbjahr(), participant),
                    find(teams, allocation.analyseteam(), participant)));
        }
        if (!byAgs.isEmpty()) {
            throw new IllegalArgumentException("The plan names unknown participants: " + byAgs.keySet());
        }
        return places;
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> @Nullable T find(Map<String, T> known, @Nullable String id, Participant participant) {
        if (id == null) {
            return null;
        }
        T found = known.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The plan puts " + participant.ags() + " into unknown " + id);
        }
        return found;
    }
}
