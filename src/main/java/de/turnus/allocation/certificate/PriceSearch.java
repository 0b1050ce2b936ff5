package de.turnus.allocation.certificate;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import de.turnus.allocation.problem.Allocation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the prices with the highest bound: those of the linear relaxation, in which offices may be divided.
 *
 * <p>Column generation: the relaxation begins with a few choices for each office; at its prices those are added that are
 * cheaper than what it has, until there is none. Few of all choices ever come in, which keeps time and memory low.
 */
final class PriceSearch implements AutoCloseable {
    private static final int TEAMS_AT_FIRST = 3;
    private static final int ADDED_AT_A_TIME = 4;
    private static final int MOST_ROUNDS = 100;
    private static final double TOLERANCE = 1e-7;

    /** Steps of an excess that have a cost of their own; all beyond share one, which a bound may do. */
    private static final int FINE_STEPS = 8;

    private record Choice(int halbjahr, int team, double loss) {}

    private final Market market;
    private final Budget budget;
    private final MPSolver solver = MPSolver.createSolver("CLP");
    private final MPObjective cost = solver.objective();
    private final MPConstraint[] offices;
    private final MPConstraint[] resources;
    private final boolean[][][] added;

    /** Reduced costs are read from these, for to add a variable makes the solver forget them. */
    private double[] prices = {};

    private PriceSearch(Market market, Budget budget) {
        this.market = market;
        this.budget = budget;
        cost.setMinimization();
        offices = IntStream.range(0, market.offices())
                .mapToObj(p -> solver.makeConstraint(1, 1))
                .toArray(MPConstraint[]::new);
        resources = market.resources().stream().map(this::row).toArray(MPConstraint[]::new);
        added = new boolean[market.offices()][market.halbjahre()][market.teams()];
    }

    /**
     * @param start a plan to begin with, in the order of the offices; null where none is known
     * @return the best that could be found within the budget; all 0 where it ran out
     */
    static PricedMarket of(Market market, @Nullable List<Allocation> start, Budget budget) {
        try (PriceSearch search = new PriceSearch(market, budget)) {
            return search.prices(start);
        }
    }

    @Override
    public void close() {
        solver.delete();
    }

    private PricedMarket prices(@Nullable List<Allocation> start) {
        begin(start);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            solver.setTimeLimit(budget.leftMillis());
            MPSolver.ResultStatus status = solver.solve();
            if (status == MPSolver.ResultStatus.INFEASIBLE) {
                if (!addAll()) {
                    break;
                }
            } else if (status != MPSolver.ResultStatus.OPTIMAL || !addCheaper()) {
                break;
            }
        }
        return prices.length == 0
                ? PricedMarket.free(market)
                : new PricedMarket(
                        market,
                        IntStream.range(0, prices.length)
                                .mapToLong(r -> Math.round(prices[r] * PricedMarket.SCALE))
                                .toArray());
    }

    private void begin(@Nullable List<Allocation> start) {
        for (int p = 0; p < market.offices(); p++) {
            int office = p;
            for (int h = 0; h < market.halbjahre(); h++) {
                int halbjahr = h;
                IntStream.range(0, market.teams())
                        .filter(t -> market.mayTake(office, halbjahr, t))
                        .boxed()
                        .sorted(Comparator.comparingLong(t -> market.costOf(office, halbjahr, t)))
                        .limit(TEAMS_AT_FIRST)
                        .forEach(t -> add(office, halbjahr, t));
            }
            if (market.mayGoWithout(p)) {
                addAbsence(p);
            }
            if (start != null) {
                addIfAdmitted(p, start.get(p));
            }
        }
    }

    private void addIfAdmitted(int office, Allocation place) {
        int halbjahr = market.halbjahr(place.halbjahr());
        int team = market.team(place.analyseteam());
        if (halbjahr >= 0 && team >= 0 && market.mayTake(office, halbjahr, team)) {
            add(office, halbjahr, team);
        }
    }

    /** At least lo and at most hi of a resource, unless steps of the excess are paid for. */
    private MPConstraint row(Resource resource) {
        MPConstraint row = solver.makeConstraint(resource.lo(), resource.hi());
        addSteps(row, resource, resource.lo() - resource.fewest(), 1);
        addSteps(row, resource, resource.most() - resource.hi(), -1);
        return row;
    }

    private void addSteps(MPConstraint row, Resource resource, int count, int sign) {
        for (int k = 0; k < Math.min(count, FINE_STEPS); k++) {
            int width = k == FINE_STEPS - 1 ? count - k : 1;
            MPVariable step = solver.makeNumVar(0, width, "");
            row.setCoefficient(step, sign);
            cost.setCoefficient(step, Math.min(Resource.HIGHEST_COST, resource.weight() * (2.0 * k + 1)));
        }
    }

    private void add(int office, int halbjahr, int team) {
        if (!added[office][halbjahr][team]) {
            added[office][halbjahr][team] = true;
            MPVariable choice = solver.makeNumVar(0, MPSolver.infinity(), "");
            cost.setCoefficient(choice, market.costOf(office, halbjahr, team));
            offices[office].setCoefficient(choice, 1);
            resources[market.seatsOf(team, halbjahr)].setCoefficient(choice, 1);
            for (int resource : market.usedByStay(office, halbjahr)) {
                resources[resource].setCoefficient(choice, 1);
            }
        }
    }

    private void addAbsence(int office) {
        MPVariable choice = solver.makeNumVar(0, MPSolver.infinity(), "");
        cost.setCoefficient(choice, market.costOfAbsence(office));
        offices[office].setCoefficient(choice, 1);
        int resource = market.usedByAbsence(office);
        if (resource >= 0) {
            resources[resource].setCoefficient(choice, 1);
        }
    }

    /** Whether any choice was missing. */
    private boolean addAll() {
        int before = solver.numVariables();
        for (int p = 0; p < market.offices(); p++) {
            for (int h = 0; h < market.halbjahre(); h++) {
                for (int t = 0; t < market.teams(); t++) {
                    if (market.mayTake(p, h, t)) {
                        add(p, h, t);
                    }
                }
            }
        }
        return solver.numVariables() > before;
    }

    /** Takes over the prices; whether any choice was cheaper at them than what its office has. */
    private boolean addCheaper() {
        prices = IntStream.range(0, resources.length)
                .mapToDouble(r -> -resources[r].dualValue())
                .toArray();
        double[] paid = IntStream.range(0, offices.length)
                .mapToDouble(p -> offices[p].dualValue())
                .toArray();
        boolean any = false;
        for (int p = 0; p < offices.length; p++) {
            List<Choice> cheaper = cheaper(p, paid[p]);
            for (Choice choice : cheaper.subList(0, Math.min(ADDED_AT_A_TIME, cheaper.size()))) {
                add(p, choice.halbjahr(), choice.team());
                any = true;
            }
        }
        return any;
    }

    /** What would cost the office less than it pays, most promising first. */
    private List<Choice> cheaper(int office, double paid) {
        List<Choice> cheaper = new ArrayList<>();
        for (int h = 0; h < market.halbjahre(); h++) {
            double atStay = -paid;
            for (int resource : market.usedByStay(office, h)) {
                atStay += prices[resource];
            }
            for (int t = 0; t < market.teams(); t++) {
                if (market.mayTake(office, h, t) && !added[office][h][t]) {
                    double loss = atStay + prices[market.seatsOf(t, h)] + market.costOf(office, h, t);
                    if (loss < -TOLERANCE) {
                        cheaper.add(new Choice(h, t, loss));
                    }
                }
            }
        }
        cheaper.sort(Comparator.comparingDouble(Choice::loss));
        return cheaper;
    }
}
