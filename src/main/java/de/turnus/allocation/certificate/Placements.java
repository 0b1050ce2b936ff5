package de.turnus.allocation.certificate;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where each participant may go, as variables, under the hard constraints.
 *
 * <p>Where these can all hold, only what they admit has a variable. Where they cannot, everything has one, and the
 * breaches are counted and held at the fewest possible.
 */
final class Placements {
    /** A Halbjahr and a team that a participant may have. */
    record Option(Participant participant, Halbjahr halbjahr, Analyseteam team, BoolVar chosen) {}

    /** A participant in a Halbjahr, whatever the team. */
    record Stay(Participant participant, Halbjahr halbjahr, BoolVar chosen) {}

    /** A participant without a seat. */
    record Absence(Participant participant, BoolVar chosen) {}

    private final PortableProblem problem;
    private final CpModel model;
    private final long breaches;
    private final Filter filter;
    private final LinearExprBuilder broken = LinearExpr.newBuilder();
    private final List<Option> options = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    /** Which choices there are, by index; what the hard constraints forbid is left out in any case. */
    interface Filter {
        /** Everything. */
        Filter NONE = new Filter() {
            @Override
            public boolean admits(int office, int halbjahr, int team) {
                return true;
            }

            @Override
            public boolean admitsAbsence(int office) {
                return true;
            }
        };

        boolean admits(int office, int halbjahr, int team);

        boolean admitsAbsence(int office);
    }

    /** @param breaches the least hard cost that a plan can have */
    Placements(PortableProblem problem, CpModel model, long breaches, Filter filter) {
        this.problem = problem;
        this.model = model;
        this.breaches = breaches;
        this.filter = filter;
        for (int p = 0; p < problem.participants().size(); p++) {
            addParticipant(p);
        }
        problem.halbjahre().forEach(this::holdSeats);
        if (breaches > 0) {
            model.addLessOrEqual(broken, breaches);
        }
    }

    List<Option> options() {
        return options;
    }

    List<Stay> stays() {
        return stays;
    }

    List<Absence> absences() {
        return absences;
    }

    List<Literal> staysIn(Halbjahr halbjahr, Predicate<Participant> of) {
        return stays.stream()
                .filter(stay -> stay.halbjahr().equals(halbjahr) && of.test(stay.participant()))
                .<Literal>map(Stay::chosen)
                .toList();
    }

    List<Literal> placementsOf(Analyseteam team, Halbjahr halbjahr) {
        return options.stream()
                .filter(o -> o.halbjahr().equals(halbjahr) && o.team().equals(team))
                .<Literal>map(Option::chosen)
                .toList();
    }

    /** Most that one of these lists can hold of a plan. */
    int most(List<Literal> placements, int seats) {
        return breaches > 0 ? placements.size() : Math.min(placements.size(), seats);
    }

    List<Allocation> read(CpSolver solver) {
        Map<String, Allocation> placed = new HashMap<>();
        for (Option option : options) {
            if (solver.booleanValue(option.chosen())) {
                String ags = option.participant().ags();
                placed.put(
                        ags,
                        new Allocation(
                                ags, option.halbjahr().id(), option.team().id()));
            }
        }
        return problem.participants().stream()
                .map(p -> placed.getOrDefault(p.ags(), Allocation.unplaced(p.ags())))
                .toList();
    }

    /** Hints at a plan, and gives the variables that hold in it. */
    Set<Literal> hint(List<Allocation> plan) {
        Map<String, Allocation> byAgs = new HashMap<>();
        plan.forEach(allocation -> byAgs.put(allocation.ags(), allocation));
        Set<Literal> placed = new HashSet<>();
        for (Option o : options) {
            Allocation there = new Allocation(
                    o.participant().ags(), o.halbjahr().id(), o.team().id());
            hint(o.chosen(), there.equals(byAgs.get(there.ags())), placed);
        }
        for (Stay s : stays) {
            hint(s.chosen(), s.halbjahr().id().equals(halbjahrOf(s.participant(), byAgs)), placed);
        }
        for (Absence a : absences) {
            hint(a.chosen(), halbjahrOf(a.participant(), byAgs) == null, placed);
        }
        return placed;
    }

    private void hint(BoolVar variable, boolean value, Set<Literal> placed) {
        model.addHint(variable, value);
        if (value) {
            placed.add(variable);
        }
    }

    private static @Nullable String halbjahrOf(Participant participant, Map<String, Allocation> plan) {
        Allocation allocation = plan.get(participant.ags());
        return allocation == null ? null : allocation.halbjahr();
    }

    private void addParticipant(int p) {
        Participant participant = problem.participants().get(p);
        List<Literal> places = new ArrayList<>();
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            List<Literal> teams = new ArrayList<>();
            for (int t = 0; t < problem.analyseteams().size(); t++) {
                if (filter.admits(p, h, t)) {
                    addOption(
                            participant,
                            problem.halbjahre().get(h),
                            problem.analyseteams().get(t),
                            teams);
                }
            }
            if (!teams.isEmpty()) {
                BoolVar stay = model.newBoolVar("");
                stays.add(new Stay(participant, problem.halbjahre().get(h), stay));
                model.addEquality(LinearExpr.sum(teams.toArray(Literal[]::new)), stay);
                places.add(stay);
            }
        }
        if ((breaches > 0 || !participant.isPinned()) && filter.admitsAbsence(p)) {
            BoolVar absence = model.newBoolVar("");
            absences.add(new Absence(participant, absence));
            places.add(absence);
            broken.addTerm(absence, participant.isPinned() ? 1 : 0);
        }
        model.addExactlyOne(places);
    }

    private void addOption(Participant participant, Halbjahr halbjahr, Analyseteam team, List<Literal> teams) {
        int broke = (participant.breaksPin(halbjahr.id(), team.id()) ? 1 : 0)
                + (participant.excluded().contains(halbjahr.id()) ? 1 : 0)
                + (team.conflicts().contains(participant.ags()) ? 1 : 0);
        if (broke + (team.seatsIn(halbjahr.id()) > 0 ? 0 : 1) <= breaches) {
            BoolVar chosen = model.newBoolVar("");
            options.add(new Option(participant, halbjahr, team, chosen));
            teams.add(chosen);
            broken.addTerm(chosen, broke);
        }
    }

    private void holdSeats(Halbjahr halbjahr) {
        List<Literal> here = staysIn(halbjahr, participant -> true);
        model.addGreaterOrEqual(sum(here).add(breach()), halbjahr.minSeats());
        model.addLessOrEqual(sum(here).addTerm(breach(), -1), halbjahr.maxSeats());
        for (Analyseteam team : problem.analyseteams()) {
            List<Literal> ofTeam = placementsOf(team, halbjahr);
            model.addLessOrEqual(sum(ofTeam).addTerm(breach(), -1), team.seatsIn(halbjahr.id()));
        }
    }

    /** How far a limit on seats is broken. */
    private IntVar breach() {
        IntVar breach = model.newIntVar(0, breaches, "");
        broken.add(breach);
        return breach;
    }

    private static LinearExprBuilder sum(List<Literal> literals) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        literals.forEach(sum::add);
        return sum;
    }
}
