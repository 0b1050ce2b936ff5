package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Score;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the plan is worth what is claimed. */
final class ClaimedScore {
    static final List<Property> PROPERTIES = List.of(
            new Property(
                    "costsRecomputed",
                    "Die ausgewiesenen Kosten jeder Regel stimmen mit einer unabhängigen Nachrechnung überein.",
                    Binding.ALWAYS,
                    ClaimedScore::costs),
            new Property(
                    "scoreRecomputed",
                    "Die ausgewiesene Bewertung stimmt auf jeder Stufe mit einer unabhängigen Nachrechnung überein.",
                    Binding.ALWAYS,
                    ClaimedScore::levels));

    private ClaimedScore() {}

    /** All but the quotas, which are examined by themselves. */
    private static void costs(Submission submission, Findings findings) {
        Costs costs = new Recount(submission).costs();
        for (Measure measure : Measure.values()) {
            if (!Quotas.MEASURES.contains(measure)) {
                compare(submission, measure, costs, findings);
            }
        }
        Set<String> known = Arrays.stream(Measure.values()).map(m -> m.id).collect(Collectors.toSet());
        submission.score().constraints().keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> findings.breach(id + ": eine solche Regel gibt es nicht."));
    }

    static void compare(Submission submission, Measure measure, Costs costs, Findings findings) {
        Long claimed = submission.score().constraints().get(measure.id);
        long found = -costs.of(measure);
        if (claimed == null) {
            findings.breach(measure.id + ": nicht ausgewiesen, nachgerechnet " + found + ".");
        } else if (claimed != found) {
            findings.breach(measure.id + ": ausgewiesen " + claimed + ", nachgerechnet " + found + ".");
        }
    }

    private static void levels(Submission submission, Findings findings) {
        Costs costs = new Recount(submission).costs();
        for (Level level : Level.values()) {
            long claimed = claimed(submission.score(), level);
            long found = -costs.of(level);
            if (claimed != found) {
                findings.breach("Stufe " + level + ": ausgewiesen " + claimed + ", nachgerechnet " + found + ".");
            }
        }
    }

    static long claimed(Score score, Level level) {
        return switch (level) {
            case HARD -> score.hard();
            case PLACEMENT -> score.placement();
            case POLICY -> score.policy();
            case TICKET -> score.ticket();
        };
    }
}
