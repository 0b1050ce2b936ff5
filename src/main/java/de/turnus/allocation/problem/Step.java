package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One unit by which one hard constraint of a problem gives way: what counts as one change in {@link Feasibility}.
 *
 * @param kind what gives way
 * @param participant its position in the problem, {@value #NONE} where the kind needs none; likewise the others
 */
record Step(Relaxation kind, int participant, int halbjahr, int team) {
    private static final int NONE = -1;

    static Step ofHalbjahr(Relaxation kind, int halbjahr) {
        return new Step(kind, NONE, halbjahr, NONE);
    }

    static Step teamSeat(int halbjahr, int team) {
        return new Step(Relaxation.TEAM_SEATS, NONE, halbjahr, team);
    }

    static Step ofPin(Relaxation kind, int participant) {
        return new Step(kind, participant, NONE, NONE);
    }

    static Step exclusion(int participant, int halbjahr) {
        return new Step(Relaxation.EXCLUSION, participant, halbjahr, NONE);
    }

    static Step conflict(int participant, int team) {
        return new Step(Relaxation.CONFLICT, participant, NONE, team);
    }

    /** Whether it changes a number, so that it can be taken several times. */
    boolean isNumeric() {
        return participant == NONE;
    }

    /** The problem with this step taken; positions stay as they are. */
    PortableProblem on(PortableProblem problem) {
        return switch (kind) {
            case MIN_SEATS ->
                withHalbjahr(
                        problem,
                        h -> new Halbjahr(h.id(), Math.max(0, h.minSeats() - 1), h.targetSeats(), h.maxSeats()));
            case MAX_SEATS ->
                withHalbjahr(problem, h -> new Halbjahr(h.id(), h.minSeats(), h.targetSeats(), h.maxSeats() + 1));
            case TEAM_SEATS ->
                withTeam(problem, t -> t.withSeats(idOfHalbjahr(problem), t.seatsIn(idOfHalbjahr(problem)) + 1));
            case PINNED_TEAM -> withParticipant(problem, p -> p.withPins(p.pinnedHalbjahr(), null));
            case PINNED_HALBJAHR -> withParticipant(problem, p -> p.withPins(null, p.pinnedTeam()));
            case WHOLE_PIN -> withParticipant(problem, p -> p.withPins(null, null));
            case EXCLUSION ->
                withParticipant(problem, p -> p.withExcluded(without(p.excluded(), idOfHalbjahr(problem))));
            case CONFLICT -> withTeam(problem, t -> t.withConflicts(without(t.conflicts(), agsOf(problem))));
        };
    }

    String idOfHalbjahr(PortableProblem problem) {
        return problem.halbjahre().get(halbjahr).id();
    }

    String idOfTeam(PortableProblem problem) {
        return problem.analyseteams().get(team).id();
    }

    String agsOf(PortableProblem problem) {
        return problem.participants().get(participant).ags();
    }

    private PortableProblem withHalbjahr(PortableProblem problem, UnaryOperator<Halbjahr> change) {
        return problem.withSeats(changed(problem.halbjahre(), halbjahr, change), problem.analyseteams());
    }

    private PortableProblem withTeam(PortableProblem problem, UnaryOperator<Analyseteam> change) {
        return problem.withSeats(problem.halbjahre(), changed(problem.analyseteams(), team, change));
    }

    private PortableProblem withParticipant(PortableProblem problem, UnaryOperator<Participant> change) {
        return problem.withParticipants(changed(problem.participants(), participant, change));
    }

    private static <T> List<T> changed(List<T> items, int position, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items);
        changed.set(position, change.apply(items.get(position)));
        return changed;
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(v -> !v.equals(value)).toList();
    }
}
