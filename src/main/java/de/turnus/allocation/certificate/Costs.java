package de.turnus.allocation.certificate;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import de.turnus.allocation.certificate.Placements.Absence;
import de.turnus.allocation.certificate.Placements.Option;
import de.turnus.allocation.certificate.Placements.Stay;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.GroupKind;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cost of a level over the placements; for the policy level it brings variables of its own. */
final class Costs {
    private final PortableProblem problem;
    private final Placements placements;
    private final CpModel model;
    private final Map<Constraint, Integer> weights;
    private final List<SquaredExcess> excesses = new ArrayList<>();

    Costs(PortableProblem problem, Placements placements, CpModel model) {
        this.problem = problem;
        this.placements = placements;
        this.model = model;
        this.weights = problem.effectiveWeights();
    }

    /** Completes the hint of these placements. */
    void hint(Set<Literal> placed) {
        excesses.forEach(excess -> excess.hint(model, placed));
    }

    LinearExpr placement() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Absence absence : placements.absences()) {
            cost.addTerm(
                    absence.chosen(),
                    absence.participant()
                            .claim()
                            .unplacedCost(problem.participants().size()));
        }
        return cost.build();
    }

    LinearExpr ticket() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Stay stay : placements.stays()) {
            long advantage =
                    problem.participants().size() + 1L - stay.participant().ticketRank();
            cost.addTerm(stay.chosen(), advantage * (rank(stay) - 1));
        }
        return cost.build();
    }

    /** Adds the variables of the policy level to the model; to be called once. */
    LinearExpr policy() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Stay stay : placements.stays()) {
            long wish = (rank(stay) - 1) * (rank(stay) - 1);
            long moved = leaves(
                    stay.participant().baselineHalbjahr(), stay.halbjahr().id());
            cost.addTerm(
                    stay.chosen(),
                    weight(Constraint.WISH_RANK) * wish + weight(Constraint.REASSIGNED_HALBJAHR) * moved);
        }
        for (Option option : placements.options()) {
            Participant office = option.participant();
            long distance = option.team().distanceKm().getOrDefault(office.ags(), 0) / 10;
            long moved = leaves(office.baselineTeam(), option.team().id());
            cost.addTerm(
                    option.chosen(),
                    weight(Constraint.TRAVEL_DISTANCE) * distance + weight(Constraint.REASSIGNED_TEAM) * moved);
        }
        for (Halbjahr halbjahr : problem.halbjahre()) {
            List<Literal> here = placements.staysIn(halbjahr, participant -> true);
            int target = halbjahr.targetSeats();
            addSquare(cost, Constraint.HALBJAHR_TARGET, here, target, target, halbjahr.maxSeats());
        }
        addQuotas(cost);
        return cost.build();
    }

    private void addQuotas(LinearExprBuilder cost) {
        Map<String, Halbjahr> halbjahre = byId(problem.halbjahre().stream(), Halbjahr::id);
        Map<String, Analyseteam> teams = byId(problem.analyseteams().stream(), Analyseteam::id);
        Map<Constraint, GroupKind> kinds =
                Stream.of(GroupKind.values()).collect(Collectors.toMap(GroupKind::constraint, Function.identity()));
        for (Quota quota : QuotaTable.of(problem)) {
            Halbjahr halbjahr = Objects.requireNonNull(halbjahre.get(quota.halbjahr()));
            GroupKind kind = kinds.get(quota.constraint());
            if (kind == null) {
                Analyseteam team = Objects.requireNonNull(teams.get(quota.group()));
                List<Literal> ofTeam = placements.placementsOf(team, halbjahr);
                addSquare(cost, quota.constraint(), ofTeam, quota.lo(), quota.hi(), team.seatsIn(halbjahr.id()));
            } else {
                List<Literal> ofGroup =
                        placements.staysIn(halbjahr, p -> kind.groupOf(p).equals(quota.group()));
                addSquare(cost, quota.constraint(), ofGroup, quota.lo(), quota.hi(), halbjahr.maxSeats());
            }
        }
    }

    private void addSquare(
            LinearExprBuilder cost, Constraint constraint, List<Literal> counted, int lo, int hi, int seats) {
        if (weight(constraint) > 0) {
            SquaredExcess excess = new SquaredExcess(model, counted, lo, hi, placements.most(counted, seats));
            excess.addCostTo(cost, weight(constraint));
            excesses.add(excess);
        }
    }

    private long rank(Stay stay) {
        return stay.participant()
                .rankOf(stay.halbjahr().id(), problem.halbjahre().size());
    }

    private long weight(Constraint constraint) {
        return weights.getOrDefault(constraint, constraint.defaultWeight());
    }

    private static long leaves(@Nullable String baseline, String now) {
        return baseline != null && !baseline.equals(now) ? 1 : 0;
    }

    private static <T> Map<String, T> byId(Stream<T> items, Function<T, String> id) {
        return items.collect(Collectors.toMap(id, Function.identity()));
    }
}
