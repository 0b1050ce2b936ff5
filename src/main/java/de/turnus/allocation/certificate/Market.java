package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.GroupKind;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.OwnCosts;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A level of the objective as offices that choose and resources that their choices use up. A plan costs what its choices
 * cost their offices by themselves, and what its resources cost that are used too little or too much.
 *
 * <p>A choice is a Halbjahr with a team, or to go without a seat. Offices, Halbjahre and teams go by their index in the
 * problem. Only what the hard constraints admit can be chosen.
 */
final class Market {
    private final PortableProblem problem;
    private final Map<Constraint, Integer> weights;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    /** By office and Halbjahr: what it uses there whatever the team. */
    private final int[][][] usedByStay;

    private final int[][] usedByTeam;
    private final boolean[][] mayStay;
    private final boolean[][] mayHaveTeam;
    private final long[][] costOfStay;
    private final long[][] costOfTeam;
    private final long[] costOfAbsence;

    private Market(PortableProblem problem, Map<Constraint, Integer> weights) {
        this.problem = problem;
        this.weights = weights;
        int offices = problem.participants().size();
        this.usedByStay = new int[offices][halbjahre()][];
        this.usedByTeam = new int[teams()][halbjahre()];
        this.mayStay = new boolean[offices][halbjahre()];
        this.mayHaveTeam = new boolean[offices][teams()];
        this.costOfStay = new long[offices][halbjahre()];
        this.costOfTeam = new long[offices][teams()];
        this.costOfAbsence = new long[offices];
        problem.halbjahre().forEach(this::addHalbjahr);
        QuotaTable.of(problem).forEach(this::addQuota);
        for (int t = 0; t < teams(); t++) {
            for (int h = 0; h < halbjahre(); h++) {
                usedByTeam[t][h] = index(
                        Constraint.TEAM_WORKLOAD,
                        problem.analyseteams().get(t).id(),
                        problem.halbjahre().get(h).id());
            }
        }
        for (int p = 0; p < offices; p++) {
            addChoices(p, problem.participants().get(p));
        }
    }

    /** The placement level: who goes without costs what its claim weighs, all else nothing. */
    static Market ofPlacement(PortableProblem problem) {
        Market market = new Market(problem, Map.of());
        OwnCosts own = new OwnCosts(problem);
        Arrays.setAll(
                market.costOfAbsence, p -> own.ofAbsence(problem.participants().get(p)));
        return market;
    }

    /**
     * The policy level.
     *
     * @param plan of which only counts how many offices of each claim go without: as many do here, no more and no fewer
     */
    static Market ofPolicy(PortableProblem problem, List<Allocation> plan) {
        Market market = new Market(problem, problem.effectiveWeights());
        market.addCosts(new OwnCosts(problem));
        Map<String, Claim> claims =
                problem.participants().stream().collect(Collectors.toMap(Participant::ags, Participant::claim));
        for (Claim claim : Claim.values()) {
            int n = (int) plan.stream()
                    .filter(a -> a.halbjahr() == null && claims.get(a.ags()) == claim)
                    .count();
            market.add(new Resource(Constraint.UNPLACED, claim.name(), "", n, n, n, n, 0));
        }
        return market;
    }

    List<Resource> resources() {
        return resources;
    }

    int offices() {
        return problem.participants().size();
    }

    int halbjahre() {
        return problem.halbjahre().size();
    }

    int teams() {
        return problem.analyseteams().size();
    }

    /** The index of the Halbjahr; −1 for null. */
    int halbjahr(@Nullable String id) {
        return indexOf(problem.halbjahre(), Halbjahr::id, id);
    }

    /** The index of the team; −1 for null. */
    int team(@Nullable String id) {
        return indexOf(problem.analyseteams(), Analyseteam::id, id);
    }

    private static <T> int indexOf(List<T> items, Function<T, String> idOf, @Nullable String id) {
        return id == null ? -1 : items.stream().map(idOf).toList().indexOf(id);
    }

    boolean mayTake(int office, int halbjahr, int team) {
        return mayStay[office][halbjahr] && mayHaveTeam[office][team] && seatsOf(team, halbjahr) >= 0;
    }

    boolean mayGoWithout(int office) {
        return !problem.participants().get(office).isPinned();
    }

    /** The resources of which a stay in the Halbjahr uses one each, whatever the team. */
    int[] usedByStay(int office, int halbjahr) {
        return usedByStay[office][halbjahr];
    }

    /** The resource of a team's seats in a Halbjahr; −1 where it has none. */
    int seatsOf(int team, int halbjahr) {
        return usedByTeam[team][halbjahr];
    }

    /** The resource of those of the office's claim who go without; −1 where their number is free. */
    int usedByAbsence(int office) {
        return index(
                Constraint.UNPLACED, problem.participants().get(office).claim().name(), "");
    }

    /** The resource that a published price is of; −1 where there is none such. */
    int resourceOf(PriceList.Price price) {
        return indexes.getOrDefault(price.constraint() + '/' + price.group() + '/' + price.halbjahr(), -1);
    }

    long costOf(int office, int halbjahr, int team) {
        return Math.min(Resource.HIGHEST_COST, costOfStay[office][halbjahr] + costOfTeam[office][team]);
    }

    long costOfAbsence(int office) {
        return Math.min(Resource.HIGHEST_COST, costOfAbsence[office]);
    }

    private int index(Constraint constraint, String group, String halbjahr) {
        return indexes.getOrDefault(constraint.id() + '/' + group + '/' + halbjahr, -1);
    }

    private void add(Resource resource) {
        indexes.put(resource.constraint().id() + '/' + resource.group() + '/' + resource.halbjahr(), resources.size());
        resources.add(resource);
    }

    private void addHalbjahr(Halbjahr halbjahr) {
        int target = halbjahr.targetSeats();
        add(new Resource(
                Constraint.HALBJAHR_TARGET,
                "",
                halbjahr.id(),
                halbjahr.minSeats(),
                halbjahr.maxSeats(),
                target,
                target,
                weight(Constraint.HALBJAHR_TARGET)));
    }

    private void addQuota(Quota quota) {
        int most = quota.constraint() == Constraint.TEAM_WORKLOAD ? seats(quota) : offices();
        boolean matters = quota.constraint() == Constraint.TEAM_WORKLOAD || weight(quota.constraint()) > 0;
        if (matters && most > 0) {
            add(new Resource(
                    quota.constraint(),
                    quota.group(),
                    quota.halbjahr(),
                    0,
                    Math.min(most, offices()),
                    quota.lo(),
                    quota.hi(),
                    weight(quota.constraint())));
        }
    }

    private int seats(Quota quota) {
        return problem.analyseteams().stream()
                .filter(team -> team.id().equals(quota.group()))
                .mapToInt(team -> team.seatsIn(quota.halbjahr()))
                .sum();
    }

    private void addChoices(int p, Participant office) {
        for (int h = 0; h < halbjahre(); h++) {
            String halbjahr = problem.halbjahre().get(h).id();
            mayStay[p][h] = !office.excluded().contains(halbjahr)
                    && (office.pinnedHalbjahr() == null
                            || office.pinnedHalbjahr().equals(halbjahr));
            usedByStay[p][h] = Stream.concat(
                            Stream.of(index(Constraint.HALBJAHR_TARGET, "", halbjahr)),
                            Stream.of(GroupKind.values())
                                    .map(kind -> index(kind.constraint(), kind.groupOf(office), halbjahr)))
                    .mapToInt(Integer::intValue)
                    .filter(index -> index >= 0)
                    .toArray();
        }
        for (int t = 0; t < teams(); t++) {
            Analyseteam team = problem.analyseteams().get(t);
            mayHaveTeam[p][t] = !team.conflicts().contains(office.ags())
                    && (office.pinnedTeam() == null || office.pinnedTeam().equals(team.id()));
        }
    }

    private void addCosts(OwnCosts own) {
        for (int p = 0; p < offices(); p++) {
            Participant office = problem.participants().get(p);
            Arrays.setAll(
                    costOfStay[p],
                    h -> own.ofHalbjahr(office, problem.halbjahre().get(h).id()));
            Arrays.setAll(
                    costOfTeam[p],
                    t -> own.ofTeam(office, problem.analyseteams().get(t)));
        }
    }

    private long weight(Constraint constraint) {
        return weights.getOrDefault(constraint, 0);
    }
}
