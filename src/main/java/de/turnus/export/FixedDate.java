package de.turnus.export;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a document's own date in both places that have one. The renderer writes the clock's there and has no setting for it
 * (openhtmltopdf issue 72).
 */
final class FixedDate {
    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private FixedDate() {}

    /** PDF/A asks that both be the same moment (ISO 19005-2, 6.6.2.3). */
    static void set(PDDocument document, OffsetDateTime date) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.toZonedDateTime()));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        Matcher xmp = XMP_DATE.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        if (!xmp.find()) {
            throw new IllegalStateException("The renderer writes its metadata in another form than before");
        }
        String fixed = xmp.replaceAll("$1" + XMP.format(date) + "$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
