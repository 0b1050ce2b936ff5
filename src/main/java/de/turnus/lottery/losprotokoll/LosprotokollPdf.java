package de.turnus.lottery.losprotokoll;

import de.turnus.export.Pdf;
import de.turnus.lottery.draw.Finding;
import de.turnus.lottery.draw.Kind;
import de.turnus.lottery.draw.LotteryException;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Verification;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Losprotokoll as PDF, for the files and for a judge. It says what the published JSON says and nothing else: the same
 * JSON gives the same bytes.
 */
@ApplicationScoped
public class LosprotokollPdf {
    /** Anyone may ask, and setting one takes seconds: one at a time, and the last few are kept. */
    private static final int KEPT = 4;

    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    @CheckedTemplate(basePath = "losprotokoll")
    static class Templates {
        private Templates() {}

        static native TemplateInstance draw(Losprotokoll p);

        static native TemplateInstance tickets(Losprotokoll p);
    }

    /**
     * Sets a protocol, unless it was set just before.
     *
     * @param document the protocol's JSON, byte for byte as published
     * @throws LotteryException where it does not hold when recomputed: what is filed must not be wrong
     */
    public synchronized byte[] of(String document) {
        Protocol protocol = Protocol.parse(document);
        byte[] pdf = kept.get(protocol.fingerprint());
        if (pdf == null) {
            requireSound(document);
            pdf = Pdf.of(page(protocol), protocol.drawnAt(), protocol.fingerprint());
            kept.put(protocol.fingerprint(), pdf);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return pdf.clone();
    }

    /** Under which name a protocol is filed: {@code Losprotokoll Rotation 2026–2028.pdf}. */
    public static String fileName(String document) {
        Protocol protocol = Protocol.parse(document);
        return Losprotokoll.title(protocol.commitment()) + " "
                + protocol.commitment().announcement().name() + ".pdf";
    }

    private static void requireSound(String document) {
        for (Finding finding : Verification.of(document, List.of()).findings()) {
            if (finding.verdict() == Finding.Verdict.BROKEN) {
                throw new LotteryException("Das Losprotokoll hält der Nachprüfung nicht stand, Schritt „"
                        + finding.step().title() + "“: " + finding.text());
            }
        }
    }

    static String page(Protocol protocol) {
        Losprotokoll sheet = Losprotokoll.of(protocol);
        boolean ranks = protocol.commitment().kind() == Kind.TICKETS;
        return (ranks ? Templates.tickets(sheet) : Templates.draw(sheet)).render();
    }
}
