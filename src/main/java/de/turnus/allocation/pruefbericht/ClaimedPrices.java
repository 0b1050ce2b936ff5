package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.problem.Level;

import java.util.List;

/** What the prices of the certificate prove by themselves: a bound for which nobody has to trust the exact engine. */
final class ClaimedPrices {
    static final List<Property> PROPERTIES = List.of(new Property(
            "pricesProveBound",
            "Die Schranke, die sich allein aus den Preisen des Nachweises nachrechnen lässt, liegt weder über den Kosten"
                    + " des Plans noch über der Schranke des Nachweises.",
            Binding.ALWAYS,
            ClaimedPrices::examine));

    private ClaimedPrices() {}

    private static void examine(Submission submission, Findings findings) {
        Certificate certificate = submission.certificate();
        if (certificate == null) {
            findings.notApplicable("Zu diesem Plan gibt es keinen Nachweis.");
            return;
        }
        PriceList prices = certificate.prices();
        if (prices == null) {
            findings.notApplicable("Der Nachweis nennt keine Preise.");
            return;
        }
        Recount recount = new Recount(submission);
        if (recount.costs().of(Level.HARD) > 0) {
            findings.notApplicable("Preise gelten nur für Pläne, die jede feste Vorgabe halten; dieser bricht eine.");
            return;
        }
        if (prices.level() != Level.POLICY || prices.scale() <= 0) {
            findings.breach("Die Preise sind für die Stufe " + prices.level() + " mit dem Maßstab " + prices.scale()
                    + " genannt; gebraucht werden sie für POLICY mit einem Maßstab über 0.");
            return;
        }
        try {
            compare(
                    certificate,
                    new PriceBound(recount, prices),
                    recount.costs().of(Level.POLICY),
                    findings);
        } catch (ArithmeticException tooLarge) {
            findings.breach("Die Preise sind zu groß, um mit ihnen zu rechnen.");
        }
    }

    private static void compare(Certificate certificate, PriceBound prices, long cost, Findings findings) {
        prices.unknown()
                .forEach(tag -> findings.breach("Der Preis für " + tag.constraint() + " '" + tag.group() + "' '"
                        + tag.halbjahr() + "' gehört zu nichts, was es in der Aufgabe gibt."));
        long bound = prices.bound();
        if (bound > cost) {
            findings.breach("Aus den Preisen folgt die Schranke " + bound + "; der Plan kostet aber nur " + cost + ".");
        }
        // the certificate speaks of plans that leave as few without a place as any
        if (Binding.PLACEMENT_PROVEN.covers(certificate) && bound > certificate.bound()) {
            findings.breach("Aus den Preisen folgt die Schranke " + bound + "; der Nachweis nennt aber nur "
                    + certificate.bound() + ".");
        }
        findings.note("Aus den Preisen allein folgt: jeder Plan kostet mindestens " + bound + "; der Plan kostet "
                + cost + ".");
    }
}
