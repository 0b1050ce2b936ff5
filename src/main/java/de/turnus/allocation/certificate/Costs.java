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
import de.turnus.allocation.problem.OwnCosts;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Quota;
import de.turnus.allocation.problem.QuotaTable;

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
    private final OwnCosts own;
    private final List<SquaredExcess> excesses = new ArrayList<>();

    Costs(PortableProblem problem, Placements placements, CpModel model) {
        this.problem = problem;
        this.placements = placements;
        this.model = model;
        this.weights = problem.effectiveWeights();
        this.own = new OwnCosts(problem);
    }

    /** Completes the hint of these placements. */
    void hint(Set<Literal> placed) {
        excesses.forEach(excess -> excess.hint(model, placed));
    }

    LinearExpr placement() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Absence absence : placements.absences()) {
            cost.addTerm(absence.chosen(), own.ofAbsence(absence.participant()));
        }
        return cost.build();
    }

    LinearExpr ticket() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Stay stay : placements.stays()) {
            cost.addTerm(
                    stay.chosen(),
                    own.ticketOrder(stay.participant(), stay.halbjahr().id()));
        }
        return cost.build();
    }

    /** Adds the variables of the policy level to the model; to be called once. */
    LinearExpr policy() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (Stay stay : placements.stays()) {
            cost.addTerm(
                    stay.chosen(),
                    own.ofHalbjahr(stay.participant(), stay.halbjahr().id()));
        }
        for (Option option : placements.options()) {
            cost.addTerm(option.chosen(), own.ofTeam(option.participant(), option.team()));
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

    private long weight(Constraint constraint) {
        return weights.getOrDefault(constraint, constraint.defaultWeight());
    }

    private static <T> Map<String, T> byId(Stream<T> items, Function<T, String> id) {
        return items.collect(Collectors.toMap(id, Function.identity()));
    }
}
