package de.turnus.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.turnus.web.Echo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was sent, cut into lines: semicolons, UTF-8 with or without byte order mark, the first line a header.
 */
final class CsvFile {
    private CsvFile() {}

    /** The lines under the header; empty, with a finding, where the file cannot be cut into the table's columns. */
    static List<Line> lines(byte[] file, List<String> columns, int optionalColumns, Findings findings) {
        Optional<String> text = decode(file, findings);
        if (text.isEmpty()) {
            return List.of();
        }
        List<CsvRecord> records = records(text.get(), findings);
        if (records.isEmpty()) {
            findings.fault("Die Datei ist leer. Die erste Zeile muss lauten: " + String.join(";", columns));
            return List.of();
        }
        List<String> header = records.getFirst().getFields();
        if (header.size() < columns.size() - optionalColumns
                || header.size() > columns.size()
                || !header.equals(columns.subList(0, header.size()))) {
            findings.fault(
                    1,
                    "Die Kopfzeile " + Echo.of(String.join(";", header)) + " passt nicht zu dieser Tabelle. Sie muss "
                            + "lauten: " + String.join(";", columns)
                            + (optionalColumns == 0 ? "" : " (die letzten " + optionalColumns + " dürfen fehlen)"));
            return List.of();
        }
        return split(records, header, findings);
    }

    private static List<Line> split(List<CsvRecord> records, List<String> header, Findings findings) {
        List<Line> lines = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.getFieldCount() == header.size()) {
                lines.add(new Line(row.getStartingLineNumber(), header, row.getFields(), findings));
            } else {
                findings.fault(
                        row.getStartingLineNumber(),
                        "Die Zeile hat " + row.getFieldCount() + " Spalten statt " + header.size()
                                + ". Trennzeichen ist das Semikolon; Anführungszeichen paarweise setzen.");
            }
        }
        return lines;
    }

    private static List<CsvRecord> records(String text, Findings findings) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(';')
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            findings.fault(
                    records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1,
                    "Ab hier ist die Datei nicht lesbar. Anführungszeichen paarweise setzen und überlange Felder kürzen.");
        }
        return records;
    }

    /** Strictly, so that a file in another encoding is refused and no office gets a mutilated name. */
    private static Optional<String> decode(byte[] file, Findings findings) {
        try {
            String text = decode(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException whole) {
            int line = 1;
            for (int from = 0; from < file.length; line++) {
                int until = endOfLine(file, from);
                try {
                    decode(Arrays.copyOfRange(file, from, until));
                } catch (CharacterCodingException e) {
                    findings.fault(
                            line,
                            "Die Zeile ist nicht in UTF-8 geschrieben. In Excel als „CSV UTF-8 (durch Trennzeichen "
                                    + "getrennt)“ speichern.");
                }
                from = until + 1;
            }
            return Optional.empty();
        }
    }

    private static int endOfLine(byte[] file, int from) {
        int until = from;
        while (until < file.length && file[until] != '\n') {
            until++;
        }
        return until;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
