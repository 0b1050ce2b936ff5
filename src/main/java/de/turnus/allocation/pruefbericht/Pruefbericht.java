package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan held against every published property.
 *
 * @param held whether none is broken; a plan that breaks one must not be shown
 * @param summary the same in a German sentence
 * @param checks one for each property, in the order in which they are published
 */
public record Pruefbericht(boolean held, String summary, List<Check> checks) {
    public Pruefbericht {
        checks = List.copyOf(checks);
    }

    /**
     * One property and how the plan stands to it.
     *
     * @param id stable, English
     * @param title German: what is promised
     * @param binds for which plans it is promised
     * @param findings German: what breaks it, by office and Halbjahr; for a property that is held or not applicable, what
     *     there is to know beside that
     */
    public record Check(String id, String title, Binding binds, Verdict verdict, List<String> findings) {
        public Check {
            findings = List.copyOf(findings);
        }
    }

    /** What became of a property. */
    public enum Verdict {
        HELD,
        BROKEN,
        /** Not promised for this plan, because its proof ended earlier, or not to be told from what there is. */
        NOT_APPLICABLE
    }

    /**
     * Examines a plan. Takes time in the square of the participants: about half a second for 560.
     *
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param plan in any order, and with any fault
     * @param score what the plan is claimed to be worth
     * @param certificate what is claimed to be proven about it; null where nothing is
     */
    public static Pruefbericht of(
            PortableProblem problem, List<Allocation> plan, Score score, @Nullable Certificate certificate) {
        Submission submission = new Submission(problem, plan, score, certificate);
        List<Check> checks = new ArrayList<>();
        WholePlan.PROPERTIES.forEach(property -> checks.add(property.check(submission)));
        boolean whole = checks.stream().allMatch(check -> check.verdict() == Verdict.HELD);
        for (Property property : PublishedProperties.OF_A_WHOLE_PLAN) {
            checks.add(whole ? property.check(submission) : property.unchecked());
        }
        return new Pruefbericht(titles(checks, Verdict.BROKEN).isEmpty(), summary(checks), checks);
    }

    private static String summary(List<Check> checks) {
        List<String> broken = titles(checks, Verdict.BROKEN);
        if (!broken.isEmpty()) {
            return "Verletzt: " + String.join(" ", broken);
        }
        int open = titles(checks, Verdict.NOT_APPLICABLE).size();
        return open == 0
                ? "Alle " + checks.size() + " Eigenschaften gelten."
                : checks.size() - open + " von " + checks.size() + " Eigenschaften gelten, "
                        + (open == 1 ? "eine ist" : open + " sind") + " für diesen Plan nicht zugesagt.";
    }

    private static List<String> titles(List<Check> checks, Verdict verdict) {
        return checks.stream()
                .filter(check -> check.verdict() == verdict)
                .map(Check::title)
                .collect(Collectors.toList());
    }
}
