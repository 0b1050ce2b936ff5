package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in German what would do in place of a change: alternatives that differ in one office or team only, in one go. */
final class AlternativeWording {
    /** Most phrases of one sentence. */
    private static final int SAID = 6;

    /**
     * What the steps of one phrase have in common.
     *
     * @param from the Halbjahr or team that it is about; empty where it is about neither
     */
    private record Subject(Relaxation kind, String from) {}

    private final PortableProblem problem;
    private final Alternatives alternatives;

    /** @param problem in which the alternatives were found */
    AlternativeWording(PortableProblem problem, Alternatives alternatives) {
        this.problem = problem;
        this.alternatives = alternatives;
    }

    /** Phrases that go on after "oder", the last of them saying how many more alternatives there are. */
    List<String> phrases() {
        Map<List<Subject>, List<List<Step>>> alike = alternatives.listed().stream()
                .collect(Collectors.groupingBy(
                        steps -> steps.stream().map(this::subject).toList(), LinkedHashMap::new, Collectors.toList()));
        List<String> phrases = new ArrayList<>();
        int unsaid = alternatives.further();
        for (List<List<Step>> sets : alike.values()) {
            if (phrases.size() == SAID) {
                unsaid += sets.size();
            } else if (isAnyOf(sets)) {
                phrases.add(anyOf(sets));
            } else {
                phrases.add(phrase(sets.getFirst()));
                unsaid += sets.size() - 1;
            }
        }
        if (unsaid > 0) {
            phrases.add(unsaid == 1 ? "eine weitere Änderung" : "eine von " + unsaid + " weiteren Änderungen");
        }
        return phrases;
    }

    private Subject subject(Step step) {
        return new Subject(
                step.kind(),
                switch (step.kind()) {
                    case MIN_SEATS, MAX_SEATS, TEAM_SEATS, EXCLUSION -> step.idOfHalbjahr(problem);
                    case CONFLICT -> step.idOfTeam(problem);
                    case PINNED_TEAM -> pinOf(step).pinnedTeam() + "";
                    case PINNED_HALBJAHR -> pinOf(step).pinnedHalbjahr() + "";
                    case WHOLE_PIN -> "";
                });
    }

    private Participant pinOf(Step step) {
        return problem.participants().get(step.participant());
    }

    /** Whether the sets are all that can be made of their steps, so that one phrase tells them. */
    private boolean isAnyOf(List<List<Step>> sets) {
        List<Step> first = sets.getFirst();
        boolean alike = first.stream().map(this::subject).distinct().count() == 1;
        return sets.size() > 1
                && alike
                && (first.getFirst().isNumeric()
                        || sets.size() == choices(stepsOf(sets).size(), first.size()));
    }

    private static List<Step> stepsOf(List<List<Step>> sets) {
        return sets.stream().flatMap(List::stream).distinct().toList();
    }

    /** How many sets of k there are among n. */
    private static long choices(int n, int k) {
        long choices = 1;
        for (int i = 1; i <= k; i++) {
            choices = choices * (n - k + i) / i;
        }
        return choices;
    }

    private String anyOf(List<List<Step>> sets) {
        List<Step> steps = stepsOf(sets);
        int howMany = sets.getFirst().size();
        Step one = steps.getFirst();
        if (one.isNumeric()) {
            return "einem der Analyseteams "
                    + Wording.list(steps.stream().map(s -> s.idOfTeam(problem)).toList()) + " in "
                    + one.idOfHalbjahr(problem) + " " + Wording.seats(howMany) + " mehr geben";
        }
        String offices = (howMany == 1 ? "eines der " : howMany + " der ") + steps.size() + " Jugendämter "
                + Wording.list(steps.stream().map(s -> s.agsOf(problem)).toList());
        return of(one, howMany == 1 || one.kind() == Relaxation.CONFLICT ? offices : "von " + offices);
    }

    private String phrase(List<Step> steps) {
        Step one = steps.getFirst();
        int times = steps.size();
        return switch (one.kind()) {
            case MIN_SEATS ->
                "minSeats von " + one.idOfHalbjahr(problem) + " auf "
                        + (problem.halbjahre().get(one.halbjahr()).minSeats() - times) + " senken";
            case MAX_SEATS ->
                "maxSeats von " + one.idOfHalbjahr(problem) + " auf "
                        + (problem.halbjahre().get(one.halbjahr()).maxSeats() + times) + " erhöhen";
            case TEAM_SEATS -> {
                String halbjahr = one.idOfHalbjahr(problem);
                int seats = problem.analyseteams().get(one.team()).seatsIn(halbjahr) + times;
                yield one.idOfTeam(problem) + " in " + halbjahr + " " + Wording.seats(times) + " mehr geben (seats "
                        + seats + ")";
            }
            default ->
                steps.stream()
                        .collect(Collectors.groupingBy(this::subject, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(this::together)
                        .collect(Collectors.joining(" und "));
        };
    }

    private String together(List<Step> alike) {
        String offices =
                Wording.enumeration(alike.stream().map(s -> s.agsOf(problem)).toList());
        Step one = alike.getFirst();
        return of(one, one.kind() == Relaxation.CONFLICT ? offices : "von " + offices);
    }

    /** What is taken back of an office or of some. */
    private String of(Step step, String offices) {
        String from = subject(step).from();
        return switch (step.kind()) {
            case EXCLUSION -> from + " aus excluded " + offices + " streichen";
            case CONFLICT -> offices + " aus conflicts von " + from + " streichen";
            default -> "die Festsetzung " + offices + (from.isEmpty() ? "" : " auf " + from) + " aufheben";
        };
    }
}
