package de.turnus.lottery;

import de.turnus.export.FileName;
import de.turnus.export.Pdf;
import de.turnus.lottery.losprotokoll.LosprotokollPdf;
import de.turnus.web.Sha256;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What anyone may read of the lots, on paper. */
@ApplicationScoped
class PrintedLots {
    private final PublishedLots lots;
    private final LosprotokollPdf printer;

    PrintedLots(PublishedLots lots, LosprotokollPdf printer) {
        this.lots = lots;
        this.printer = printer;
    }

    /** The protocol as PDF, or 304. @throws io.quarkiverse.resteasy.problem.HttpProblem 404 before the draw */
    Response protocol(LotteryKey key, Request request) {
        String document = lots.protocol(key);
        byte[] pdf = printer.of(document);
        EntityTag tag = new EntityTag(Sha256.hex(pdf));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null ? known : Response.ok(pdf, Pdf.MEDIA_TYPE);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.contentDisposition(LosprotokollPdf.fileName(document)))
                .build();
    }
}
