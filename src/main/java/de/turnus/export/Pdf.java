package de.turnus.export;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;

/**
 * A page as PDF: PDF/A-2a (ISO 19005-2) for the archive and PDF/UA-1 (ISO 14289-1) for readers who hear it. Same page, same
 * date, same bytes: neither the clock nor chance has a part in it.
 */
public final class Pdf {
    /** As {@code application/pdf} in Accept and Content-Type. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final int HEX_OF_LONG = 16;

    private Pdf() {}

    /**
     * Sets a page.
     *
     * @param page well-formed XHTML with {@code lang}, {@code title} and a {@code meta} named {@code subject}; it may refer
     *     to what lies under {@code print/} on the classpath, as {@code print:letter.css}, and to nothing else
     * @param date of the document, as its readers are told; never the moment of setting it
     * @param identity what tells the document from all others, at least 16 hexadecimal digits of its hash
     * @throws IllegalArgumentException where the page is not well-formed or the identity is no hash
     */
    public static byte[] of(String page, OffsetDateTime date, String identity) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Turnus");
        PrintFonts.addTo(builder);
        PrintResources.restrict(builder);
        builder.withHtmlContent(page, PrintResources.BASE);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            FixedDate.set(document, date);
            document.setDocumentId(Long.parseUnsignedLong(identity.substring(0, HEX_OF_LONG), HEX_OF_LONG));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be set as PDF", e);
        }
    }
}
