package de.turnus.web;

import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes tables as German Excel opens them: semicolons, UTF-8 with byte order mark, formulas made harmless. */
@Provider
@Produces(CsvWriter.TEXT_CSV)
public class CsvWriter implements MessageBodyWriter<Tabular> {
    public static final String TEXT_CSV = "text/csv";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabular table,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TEXT_CSV + ";charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.fileName() + ".csv\"");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(table, writer);
    }

    /** Leaves the writer open: what stands behind it is not this table's to close. */
    static void write(Tabular table, Writer writer) throws IOException {
        writer.write('\uFEFF');
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(table.header());
        for (var row : table.rows()) {
            csv.writeRecord(row.stream().map(CsvWriter::cell).toList());
        }
        csv.flush();
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
    private static String cell(@Nullable Object value) {
        if (value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value.toString();
    }
}
