package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;

import java.util.List;
import java.util.function.BiConsumer;

/** One published property and how it is examined. */
record Property(String id, String title, Binding binds, BiConsumer<Submission, Findings> examination) {

    Check check(Submission submission) {
        Findings findings = new Findings();
        examination.accept(submission, findings);
        return new Check(id, title, binds, verdict(submission, findings), findings.listed());
    }

    private Verdict verdict(Submission submission, Findings findings) {
        if (findings.isNotApplicable()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!findings.isBroken()) {
            return Verdict.HELD;
        }
        return binds.covers(submission.certificate()) ? Verdict.BROKEN : Verdict.NOT_APPLICABLE;
    }

    /** The check where the plan is not even whole. */
    Check unchecked() {
        return new Check(
                id,
                title,
                binds,
                Verdict.NOT_APPLICABLE,
                List.of("Nicht geprüft: der Plan ist unvollständig oder nennt, was es in der Aufgabe nicht gibt."));
    }
}
