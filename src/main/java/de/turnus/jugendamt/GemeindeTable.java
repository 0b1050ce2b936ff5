package de.turnus.jugendamt;

import de.turnus.reference.Findings;
import de.turnus.reference.Line;
import de.turnus.reference.NumberedRow;
import de.turnus.reference.ReferenceTable;
import de.turnus.reference.Totals;
import de.turnus.web.Echo;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The municipalities without a Jugendamt of their own as a file. */
@ApplicationScoped
class GemeindeTable implements ReferenceTable<Gemeinde> {
    private static final Pattern AGS = Pattern.compile("05[0-9]{6}");

    private final GemeindeRepository repository;
    private final JugendamtRepository offices;
    private final Clock clock;

    GemeindeTable(GemeindeRepository repository, JugendamtRepository offices, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gemeinden";
    }

    @Override
    public String shippedFile() {
        return "gemeinden_kreisjugendamt.csv";
    }

    @Override
    public int position() {
        return 3;
    }

    @Override
    public List<String> columns() {
        return List.of("ags_gemeinde", "gemeinde", "ags_jugendamt", "jugendamt", "kreis", "einwohner", "lat", "lon");
    }

    /** Nothing refers to it, and a municipality that founds a Jugendamt leaves the table; the sums still hold. */
    @Override
    public boolean mayVanish() {
        return true;
    }

    @Override
    public Gemeinde read(Line line) {
        String ags = line.matching(
                "ags_gemeinde",
                AGS,
                "8 Ziffern angeben, beginnend mit 05 (Tabellenprogramme streichen führende Nullen: Spalte als Text "
                        + "einlesen)");
        if (offices.find(ags).isPresent()) {
            line.fault(
                    "ags_gemeinde " + ags + " hat ein eigenes Jugendamt: Zeile streichen oder Schlüssel berichtigen.");
        }
        String jugendamt = line.matching("ags_jugendamt", JugendamtTable.AGS, JugendamtTable.AGS_REMEDY);
        checkOffice(line, jugendamt, line.text("jugendamt", JugendamtTable.LONGEST_NAME));
        return new Gemeinde(
                ags,
                line.text("gemeinde", JugendamtTable.LONGEST_NAME),
                jugendamt,
                line.text("kreis", JugendamtTable.LONGEST_NAME),
                line.wholeNumber("einwohner", 1, JugendamtTable.MOST_EINWOHNER),
                line.decimal("lat", 50, 53),
                line.decimal("lon", 5, 10));
    }

    /** The name is there so that a mistyped key does not silently point to another office. */
    private void checkOffice(Line line, String ags, String name) {
        Optional<Jugendamt> office = offices.find(ags);
        if (office.isEmpty()) {
            if (JugendamtTable.AGS.matcher(ags).matches()) {
                line.fault("ags_jugendamt " + ags + " gibt es nicht: Schlüssel berichtigen oder zuerst die Tabelle "
                        + "jugendaemter ergänzen.");
            }
        } else if (!office.get().existsOn(LocalDate.now(clock))) {
            line.fault("Das Jugendamt " + ags + " besteht heute nicht: das zuständige angeben.");
        } else if (!office.get().name().equals(name)) {
            line.fault("jugendamt ist " + Echo.of(name) + ", " + ags + " heißt aber "
                    + office.get().name() + ": Schlüssel oder Namen berichtigen.");
        }
    }

    @Override
    public List<? extends @Nullable Object> write(Gemeinde row) {
        return List.of(
                row.ags(),
                row.name(),
                row.jugendamt(),
                offices.find(row.jugendamt()).map(Jugendamt::name).orElse(""),
                row.kreis(),
                row.einwohner(),
                Double.toString(row.lat()),
                Double.toString(row.lon()));
    }

    @Override
    public List<Gemeinde> stored() {
        return repository.all();
    }

    @Override
    public void check(List<NumberedRow<Gemeinde>> rows, Findings findings) {
        ServedInhabitants served =
                new ServedInhabitants(rows.stream().map(NumberedRow::value).toList());
        offices.all().stream()
                .filter(office -> office.existsOn(LocalDate.now(clock)))
                .forEach(office -> served.contradiction(office).ifPresent(findings::fault));
    }

    @Override
    public Totals totals(List<Gemeinde> rows) {
        List<Jugendamt> serving = rows.stream()
                .map(Gemeinde::jugendamt)
                .distinct()
                .flatMap(ags -> offices.find(ags).stream())
                .toList();
        return OfficeTotals.of(
                serving, rows.stream().mapToLong(Gemeinde::einwohner).sum());
    }

    @Override
    public void save(Gemeinde row) {
        repository.save(row);
    }

    @Override
    public void remove(Gemeinde row) {
        repository.deleteById(row.ags());
    }
}
