package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What could be changed in place of the change that a contradiction names: other sets of as many steps, each of one kind
 * of change only. Where more than {@value #MOST_STEPS} steps are named, only seats are looked at.
 *
 * <p>With the changes of all other contradictions made, each set resolves what is left; this is proven by another flow
 * for every set that is listed. None is smaller: a step lowers the least hard cost by one at most.
 *
 * @param listed the sets, most natural first
 * @param further how many more were found
 */
record Alternatives(List<List<Step>> listed, int further) {
    /** Most sets that are listed of one kind. */
    private static final int LISTED_OF_A_KIND = 10;

    /** Most steps of a set of different ones: more are no help to a reader. */
    private static final int MOST_STEPS = 4;

    /** Most sets of several steps that are looked for in one kind. */
    private static final int LOOKED_FOR = 60;

    /**
     * Looks for alternatives.
     *
     * @param others the problem with the changes of all other contradictions made
     * @param named the change to replace
     * @param effort that is left for all contradictions together; where it ends, what is found is counted or passed over
     */
    static Alternatives of(PortableProblem others, List<Step> named, Effort effort) {
        List<List<Step>> found = new ArrayList<>();
        List<Step> helpful = HelpfulSteps.of(others, effort);
        if (named.size() == 1) {
            helpful.forEach(step -> found.add(List.of(step)));
        } else {
            helpful.stream()
                    .filter(Step::isNumeric)
                    .forEach(step -> found.add(Collections.nCopies(named.size(), step)));
            for (List<Step> family : named.size() > MOST_STEPS ? List.<List<Step>>of() : families(helpful)) {
                List<List<Step>> sets = new ArrayList<>();
                addSets(others, named.size(), family, List.of(), sets, effort);
                found.addAll(sets);
            }
        }
        found.remove(named);
        return proven(others, found, effort);
    }

    private static List<List<Step>> families(List<Step> steps) {
        return List.of(
                only(steps, kind -> kind.isPin()),
                only(steps, kind -> kind == Relaxation.EXCLUSION),
                only(steps, kind -> kind == Relaxation.CONFLICT));
    }

    private static List<Step> only(List<Step> steps, Predicate<Relaxation> kinds) {
        return steps.stream().filter(s -> kinds.test(s.kind())).toList();
    }

    /** Adds every set of so many steps in the order of the list, each of which still helps after those before it. */
    private static void addSets(
            PortableProblem problem,
            int missing,
            List<Step> helpful,
            List<Step> taken,
            List<List<Step>> sets,
            Effort effort) {
        for (int i = 0; i < helpful.size() && sets.size() < LOOKED_FOR && !effort.isSpent(); i++) {
            List<Step> longer = new ArrayList<>(taken);
            longer.add(helpful.get(i));
            if (missing == 1) {
                sets.add(longer);
            } else {
                PortableProblem changed = helpful.get(i).on(problem);
                List<Step> later = new ArrayList<>(helpful.subList(i + 1, helpful.size()));
                later.retainAll(new HashSet<>(HelpfulSteps.of(changed, effort)));
                addSets(changed, missing - 1, later, longer, sets, effort);
            }
        }
    }

    private static Alternatives proven(PortableProblem others, List<List<Step>> found, Effort effort) {
        List<List<Step>> listed = new ArrayList<>();
        Map<Relaxation, Integer> ofKind = new HashMap<>();
        long work = 1;
        int further = 0;
        for (List<Step> steps : found) {
            Relaxation kind = steps.getFirst().kind();
            if (ofKind.getOrDefault(kind, 0) == LISTED_OF_A_KIND || !effort.affords(work)) {
                further++;
                continue;
            }
            RelaxedPlan plan = new RelaxedPlan(after(others, steps));
            work = plan.work();
            effort.spend(work);
            if (plan.hardCost() == 0) {
                ofKind.merge(kind, 1, Integer::sum);
                listed.add(steps);
            }
        }
        return new Alternatives(List.copyOf(listed), further);
    }

    static PortableProblem after(PortableProblem problem, List<Step> steps) {
        PortableProblem changed = problem;
        for (Step step : steps) {
            changed = step.on(changed);
        }
        return changed;
    }

    /**
     * The changes that make up a set of steps.
     *
     * @param problem as it is, for the positions in its lists
     * @param others with the changes of all other contradictions made, for its numbers
     */
    static List<Change> changes(PortableProblem problem, PortableProblem others, List<Step> steps) {
        Map<Step, Long> times =
                steps.stream().collect(Collectors.groupingBy(step -> step, LinkedHashMap::new, Collectors.counting()));
        List<Change> changes = new ArrayList<>();
        times.forEach((step, count) -> changes.addAll(changes(problem, others, step, count.intValue())));
        return changes;
    }

    private static List<Change> changes(PortableProblem problem, PortableProblem others, Step step, int times) {
        int h = step.halbjahr();
        int t = step.team();
        int p = step.participant();
        return switch (step.kind()) {
            case MIN_SEATS ->
                List.of(Change.set(
                        Pointer.to("halbjahre", h, "minSeats"),
                        others.halbjahre().get(h).minSeats() - times));
            case MAX_SEATS ->
                List.of(Change.set(
                        Pointer.to("halbjahre", h, "maxSeats"),
                        others.halbjahre().get(h).maxSeats() + times));
            case TEAM_SEATS -> {
                String id = step.idOfHalbjahr(problem);
                yield List.of(Change.put(
                        Pointer.to("analyseteams", t, "seats", id),
                        others.analyseteams().get(t).seatsIn(id) + times));
            }
            case PINNED_HALBJAHR -> List.of(Change.set(Pointer.to("participants", p, "pinnedHalbjahr"), null));
            case PINNED_TEAM -> List.of(Change.set(Pointer.to("participants", p, "pinnedTeam"), null));
            case WHOLE_PIN -> wholePin(p, others.participants().get(p));
            case EXCLUSION -> {
                int position = problem.participants().get(p).excluded().indexOf(step.idOfHalbjahr(problem));
                yield List.of(Change.remove(Pointer.to("participants", p, "excluded", position)));
            }
            case CONFLICT -> {
                int position = problem.analyseteams().get(t).conflicts().indexOf(step.agsOf(problem));
                yield List.of(Change.remove(Pointer.to("analyseteams", t, "conflicts", position)));
            }
        };
    }

    private static List<Change> wholePin(int p, Participant office) {
        List<Change> changes = new ArrayList<>();
        if (office.pinnedHalbjahr() != null) {
            changes.add(Change.set(Pointer.to("participants", p, "pinnedHalbjahr"), null));
        }
        if (office.pinnedTeam() != null) {
            changes.add(Change.set(Pointer.to("participants", p, "pinnedTeam"), null));
        }
        return changes;
    }
}
