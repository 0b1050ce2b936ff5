package de.turnus.lottery.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a Losprotokoll from its text alone, in the steps of {@code docs/lottery.md}, and says at which of them something
 * is wrong. Everything is recomputed; nothing that the protocol says of itself is believed.
 *
 * <p>A stranger who changes a protocol and also its hashes is found out by what was published elsewhere: hand in that
 * {@link Published} hash as well.
 */
public final class Verification {
    private final List<Finding> findings = new ArrayList<>();
    private Step step = Step.FORM;

    private Verification() {}

    /** Without anything known from elsewhere. */
    public static Verification of(String protocol, List<String> earlier) {
        return of(protocol, earlier, Published.NOTHING);
    }

    /**
     * Never throws, whatever is handed in.
     *
     * @param protocol text of the protocol's file
     * @param earlier texts of the protocols of the round before it, in any order; a replacement needs them
     */
    public static Verification of(String protocol, List<String> earlier, Published published) {
        Verification verification = new Verification();
        try {
            verification.check(protocol, earlier, published);
        } catch (LotteryException broken) {
            verification.end(Finding.Verdict.BROKEN, broken.detail());
        }
        return verification;
    }

    private void check(String text, List<String> earlier, Published published) {
        JsonObject json = JsonReader.read(text);
        requireCanonical(text, JsonWriter.write(json));
        RawProtocol raw = RawProtocol.read(json);
        held("Kanonisches JSON im Format " + Protocol.FORMAT + ".");

        VerificationSteps steps = new VerificationSteps(raw);
        held(steps.commitment(published.commitment()));
        held(steps.randomness());
        held(steps.seed());
        Commitment commitment = steps.readCommitment();
        held(steps.urns(commitment));
        Protocol drawn = Draw.of(commitment, raw.randomness(), raw.drawnAt());
        held(steps.decisions(drawn));
        held(steps.result(drawn));
        held(VerificationSteps.fingerprint(json, published.fingerprint()));
        History history = History.of(commitment, earlier);
        end(history.complete() ? Finding.Verdict.HELD : Finding.Verdict.OPEN, history.text());
    }

    private static void requireCanonical(String text, String canonical) {
        if (!text.equals(canonical)) {
            int at = 0;
            while (at < Math.min(text.length(), canonical.length()) && text.charAt(at) == canonical.charAt(at)) {
                at++;
            }
            throw new LotteryException("Ab Zeichen " + (at + 1) + " ist die Datei nicht in der festen Schreibweise"
                    + " (RFC 8785): die veröffentlichten Bytes unverändert angeben.");
        }
    }

    private void held(String text) {
        findings.add(new Finding(step, Finding.Verdict.HELD, text));
        step = Step.values()[step.ordinal() + 1];
    }

    private void end(Finding.Verdict verdict, String text) {
        findings.add(new Finding(step, verdict, text));
        for (int i = step.ordinal() + 1; i < Step.values().length; i++) {
            findings.add(new Finding(
                    Step.values()[i],
                    Finding.Verdict.OPEN,
                    "Nicht geprüft, weil der Schritt „" + step.title() + "“ nicht hält."));
        }
    }

    /** One for each step, in their order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Nothing that could be checked is wrong. */
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.BROKEN);
    }

    /** Every step was checked; false where a replacement came without all protocols before it. */
    public boolean complete() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.OPEN);
    }
}
