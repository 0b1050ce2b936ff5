package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.problem.Level;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the certificate fits the plan and itself. That a bound is true only the exact engine can prove; that it is not
 * refuted by a better plan nearby is what {@link ExchangeChains} and {@link BetterPlaces} look for.
 */
final class ClaimedProof {
    static final List<Property> PROPERTIES = List.of(new Property(
            "certificateConsistent",
            "Der Nachweis passt zum Plan und ist in sich schlüssig: keine Schranke über den Kosten, der Abstand richtig"
                    + " gerechnet, OPTIMAL genau dort, wo die ersten drei Stufen bewiesen sind, und begründet, was offen"
                    + " bleibt.",
            Binding.ALWAYS,
            ClaimedProof::examine));

    private static final List<Level> DECIDING = List.of(Level.HARD, Level.PLACEMENT, Level.POLICY);

    private ClaimedProof() {}

    private static void examine(Submission submission, Findings findings) {
        Certificate certificate = submission.certificate();
        if (certificate == null) {
            findings.notApplicable("Zu diesem Plan gibt es keinen Nachweis.");
            return;
        }
        List<Level> named = certificate.levels().stream().map(LevelBound::level).toList();
        if (!named.equals(List.of(Level.HARD, Level.PLACEMENT, Level.POLICY, Level.TICKET))) {
            findings.breach("Der Nachweis nennt nicht jede Stufe einmal und der Reihe nach, sondern " + named + ".");
            return;
        }
        for (LevelBound level : certificate.levels()) {
            level(level, submission, findings);
        }
        verdict(certificate, findings);
        gap(certificate, findings);
    }

    private static void level(LevelBound level, Submission submission, Findings findings) {
        long cost = -ClaimedScore.claimed(submission.score(), level.level());
        if (level.cost() != cost) {
            findings.breach("Stufe " + level.level() + ": der Nachweis nennt die Kosten " + level.cost()
                    + ", die Bewertung " + cost + ".");
        }
        if (level.bound() < 0 || level.bound() > level.cost()) {
            findings.breach("Stufe " + level.level() + ": die Schranke " + level.bound()
                    + " liegt nicht zwischen 0 und den Kosten " + level.cost() + ".");
        }
    }

    private static void verdict(Certificate certificate, Findings findings) {
        boolean proven = certificate.levels().stream()
                .filter(level -> DECIDING.contains(level.level()))
                .allMatch(Binding::isProven);
        if (proven != (certificate.status() == Certificate.Status.OPTIMAL)) {
            findings.breach("Der Nachweis sagt " + certificate.status() + ", die ersten drei Stufen sind aber "
                    + (proven ? "" : "nicht alle ") + "bewiesen.");
        }
        if (certificate.note() == null && !certificate.levels().stream().allMatch(Binding::isProven)) {
            findings.breach("Der Nachweis sagt nicht, warum etwas offen ist.");
        }
    }

    private static void gap(Certificate certificate, Findings findings) {
        LevelBound policy = certificate.levels().get(DECIDING.indexOf(Level.POLICY));
        if (certificate.bound() != policy.bound()) {
            findings.breach(
                    "Die Schranke " + certificate.bound() + " ist nicht die der Stufe POLICY, " + policy.bound() + ".");
        }
        // rounded up to four places: gap · cost is at least what is above the bound, and less than a ten-thousandth
        // more
        BigDecimal above = BigDecimal.valueOf(policy.cost() - policy.bound());
        BigDecimal cost = BigDecimal.valueOf(policy.cost());
        BigDecimal difference = certificate.gap().multiply(cost).subtract(above);
        boolean exact = policy.cost() == 0
                ? certificate.gap().signum() == 0
                : difference.signum() >= 0 && difference.compareTo(cost.movePointLeft(4)) < 0;
        if (!exact) {
            findings.breach("Der Abstand " + certificate.gap() + " passt nicht zu Kosten " + policy.cost()
                    + " und Schranke " + policy.bound() + ".");
        }
    }
}
