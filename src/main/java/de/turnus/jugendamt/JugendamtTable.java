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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The offices as a file. */
@ApplicationScoped
class JugendamtTable implements ReferenceTable<Jugendamt> {
    /** More than the whole Land has. */
    static final int MOST_EINWOHNER = 20_000_000;

    static final int LONGEST_NAME = 200;

    static final Pattern AGS = Pattern.compile("05[0-9]{3}([0-9]{3})?");
    static final String AGS_REMEDY = "8 Ziffern für eine Stadt oder 5 für einen Kreis angeben, beginnend mit 05 "
            + "(Tabellenprogramme streichen führende Nullen: Spalte als Text einlesen)";

    private final JugendamtRepository repository;
    private final GemeindeRepository gemeinden;
    private final SizeClassLimits limits;
    private final Clock clock;

    JugendamtTable(JugendamtRepository repository, GemeindeRepository gemeinden, SizeClassLimits limits, Clock clock) {
        this.repository = repository;
        this.gemeinden = gemeinden;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jugendaemter";
    }

    @Override
    public String shippedFile() {
        return "jugendaemter.csv";
    }

    @Override
    public int position() {
        return 2;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ags",
                "name",
                "typ",
                "landschaftsverband",
                "regierungsbezirk",
                "kreis",
                "einwohner",
                "lat",
                "lon",
                "valid_from",
                "valid_until",
                "successor");
    }

    @Override
    public int optionalColumns() {
        return 3;
    }

    /** Accounts, registrations and Verfahren refer to it; an office that ends gets its last day. */
    @Override
    public boolean mayVanish() {
        return false;
    }

    @Override
    public Jugendamt read(Line line) {
        String ags = line.matching("ags", AGS, AGS_REMEDY);
        Typ typ = line.oneOf("typ", Typ.class);
        if (AGS.matcher(ags).matches() && ags.length() != typ.agsDigits()) {
            line.fault("ags ist " + ags + ", typ " + typ + ": dazu gehört ein Schlüssel mit " + typ.agsDigits()
                    + " Ziffern. Schlüssel oder Typ berichtigen.");
        }
        Landschaftsverband landschaftsverband = line.oneOf("landschaftsverband", Landschaftsverband.class);
        LocalDate validFrom = line.date("valid_from");
        LocalDate validUntil = line.date("valid_until");
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            line.fault("valid_until " + validUntil + " liegt vor valid_from " + validFrom
                    + ": einen der beiden Tage berichtigen.");
        }
        int einwohner = line.wholeNumber("einwohner", 1, MOST_EINWOHNER);
        return new Jugendamt(
                ags,
                line.text("name", LONGEST_NAME),
                typ,
                landschaftsverband,
                regierungsbezirk(line, landschaftsverband),
                line.text("kreis", LONGEST_NAME),
                einwohner,
                SizeClass.of(einwohner, limits),
                line.decimal("lat", 50, 53),
                line.decimal("lon", 5, 10),
                validFrom,
                validUntil,
                line.has("successor") ? line.matching("successor", AGS, AGS_REMEDY) : null);
    }

    private static Regierungsbezirk regierungsbezirk(Line line, Landschaftsverband landschaftsverband) {
        String name = line.text("regierungsbezirk", LONGEST_NAME);
        Regierungsbezirk region = Regierungsbezirk.named(name).orElse(null);
        if (region == null) {
            line.fault("regierungsbezirk ist " + Echo.of(name) + ": einen Wert aus " + Regierungsbezirk.names()
                    + " angeben.");
            return Regierungsbezirk.DUESSELDORF;
        }
        if (region.landschaftsverband() != landschaftsverband) {
            line.fault("Der Regierungsbezirk " + region + " gehört zu " + region.landschaftsverband() + ", nicht zu "
                    + landschaftsverband + ": einen der beiden Werte berichtigen.");
        }
        return region;
    }

    @Override
    public List<? extends @Nullable Object> write(Jugendamt row) {
        return Arrays.<@Nullable Object>asList(
                row.ags(),
                row.name(),
                row.typ().name(),
                row.landschaftsverband().name(),
                row.regierungsbezirk().toString(),
                row.kreis(),
                row.einwohner(),
                Double.toString(row.lat()),
                Double.toString(row.lon()),
                row.validFrom(),
                row.validUntil(),
                row.successor());
    }

    @Override
    public List<Jugendamt> stored() {
        return repository.all();
    }

    /** On municipalities only warns: they and the offices are corrected one file after the other. */
    @Override
    public void check(List<NumberedRow<Jugendamt>> rows, Findings findings) {
        SuccessorRules.check(rows, findings);
        List<Gemeinde> stored = gemeinden.all();
        if (stored.isEmpty()) {
            return;
        }
        ServedInhabitants served = new ServedInhabitants(stored);
        rows.stream()
                .map(NumberedRow::value)
                .filter(office -> office.existsOn(LocalDate.now(clock)))
                .forEach(office -> served.contradiction(office).ifPresent(findings::warn));
    }

    @Override
    public Totals totals(List<Jugendamt> rows) {
        return OfficeTotals.of(
                rows, rows.stream().mapToLong(Jugendamt::einwohner).sum());
    }

    @Override
    public void save(Jugendamt row) {
        repository.save(row);
    }

    @Override
    public void remove(Jugendamt row) {
        throw new IllegalStateException("An office never vanishes: " + row.ags());
    }
}
