package de.turnus.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.VerfahrenStatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of Verfahren as the service gives and takes it: semicolons, a header, CRLF. */
final class VerfahrenFile {
    private static final String LINE = "%s;%s;ZWISCHENPHASE_2025;false;nicht benannt;COMPLETED;true\r\n";

    /** A line of it; cancelled ones are not among them. */
    record Entry(String ags, HalbjahrId halbjahr, boolean assumed) {}

    private VerfahrenFile() {}

    static List<Entry> read(String csv) {
        List<Entry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.replace("\uFEFF", ""))) {
            for (NamedCsvRecord line : lines) {
                if (!line.getField("status").equals(VerfahrenStatus.CANCELLED.name())) {
                    entries.add(new Entry(
                            line.getField("ags"),
                            HalbjahrId.parse(line.getField("halbjahr")),
                            line.getField("assumed").equals("true")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The file with a line more for each office, marked as assumed. */
    static String with(String csv, Map<HalbjahrId, List<Jugendamt>> assumed) {
        StringBuilder file = new StringBuilder(csv);
        assumed.forEach(
                (halbjahr, offices) -> offices.forEach(office -> file.append(LINE.formatted(office.ags(), halbjahr))));
        return file.toString();
    }
}
