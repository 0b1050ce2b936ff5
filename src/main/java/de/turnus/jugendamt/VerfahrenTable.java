package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Halbjahre;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The Verfahren as a file. */
@ApplicationScoped
class VerfahrenTable implements ReferenceTable<Verfahren> {
    private static final Pattern PHASE = Pattern.compile("[A-Z0-9_]{1,40}");

    private final VerfahrenRepository repository;
    private final JugendamtRepository offices;
    private final Halbjahre halbjahre;
    private final Clock clock;

    VerfahrenTable(VerfahrenRepository repository, JugendamtRepository offices, Halbjahre halbjahre, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.halbjahre = halbjahre;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verfahren";
    }

    @Override
    public String shippedFile() {
        return "verfahren.csv";
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public List<String> columns() {
        return List.of("ags", "halbjahr", "phase", "self_initiated", "name_in_source", "status", "assumed");
    }

    @Override
    public int keyColumns() {
        return 2;
    }

    @Override
    public int optionalColumns() {
        return 2;
    }

    /** Nothing refers to it, and what turns out not to have taken place must be removable. */
    @Override
    public boolean mayVanish() {
        return true;
    }

    @Override
    public Verfahren read(Line line) {
        String ags = line.matching("ags", JugendamtTable.AGS, JugendamtTable.AGS_REMEDY);
        if (JugendamtTable.AGS.matcher(ags).matches() && offices.find(ags).isEmpty()) {
            line.fault("Das Jugendamt " + ags + " gibt es nicht: Schlüssel berichtigen oder zuerst die Tabelle "
                    + "jugendaemter ergänzen.");
        }
        HalbjahrId halbjahr = halbjahr(line);
        return new Verfahren(
                ags,
                halbjahr,
                line.matching("phase", PHASE, "Großbuchstaben, Ziffern und Unterstriche angeben, etwa PILOT"),
                line.has("status") ? line.oneOf("status", VerfahrenStatus.class) : statusByDate(halbjahr),
                line.flag("self_initiated"),
                line.has("assumed") && line.flag("assumed"),
                line.text("name_in_source", JugendamtTable.LONGEST_NAME));
    }

    private HalbjahrId halbjahr(Line line) {
        String text = line.text("halbjahr", 20);
        if (!halbjahre.exists(text)) {
            line.fault("Das Halbjahr " + Echo.of(text) + " gibt es nicht. Ein Halbjahr heißt etwa 2026-H1; "
                    + "ein neues zuerst unter /api/v1/halbjahre anlegen.");
        }
        return HalbjahrId.tryParse(text).orElse(new HalbjahrId(2000, 1));
    }

    private VerfahrenStatus statusByDate(HalbjahrId halbjahr) {
        int ahead = HalbjahrId.of(LocalDate.now(clock)).until(halbjahr);
        if (ahead > 0) {
            return VerfahrenStatus.PLANNED;
        }
        return ahead == 0 ? VerfahrenStatus.RUNNING : VerfahrenStatus.COMPLETED;
    }

    @Override
    public List<? extends @Nullable Object> write(Verfahren row) {
        return List.of(
                row.ags(),
                row.halbjahr().toString(),
                row.phase(),
                row.selfInitiated(),
                row.nameInSource(),
                row.status().name(),
                row.assumed());
    }

    @Override
    public List<Verfahren> stored() {
        return repository.all();
    }

    /** Once in every Turnus is the law; a second one is possible (§ 8 (4) LKG NRW) but rarely meant. */
    @Override
    public void check(List<NumberedRow<Verfahren>> rows, Findings findings) {
        Map<String, HalbjahrId> seen = new HashMap<>();
        Map<String, HalbjahrId> promised = new HashMap<>();
        for (NumberedRow<Verfahren> row : rows) {
            Verfahren verfahren = row.value();
            if (verfahren.status() == VerfahrenStatus.CANCELLED) {
                continue;
            }
            String once = verfahren.ags() + " " + verfahren.halbjahr().turnus().firstYear();
            HalbjahrId allocated =
                    verfahren.phase().equals(Verfahren.ALLOCATION) ? promised.put(once, verfahren.halbjahr()) : null;
            if (allocated != null) {
                findings.fault(
                        row.line(),
                        verfahren.ags() + " hat im selben Turnus schon ein zugesagtes Verfahren ("
                                + Verfahren.ALLOCATION + ") in " + allocated
                                + ": eines von beiden auf CANCELLED setzen.");
            }
            HalbjahrId other = seen.put(once, verfahren.halbjahr());
            if (other != null) {
                findings.warn("Zeile " + row.line() + ": " + verfahren.ags()
                        + " hat im selben Turnus schon ein Verfahren in " + other + ". Prüfen, ob beide stattfinden.");
            }
        }
    }

    @Override
    public Totals totals(List<Verfahren> rows) {
        return OfficeTotals.of(
                rows.stream()
                        .map(Verfahren::ags)
                        .distinct()
                        .flatMap(ags -> offices.find(ags).stream())
                        .toList(),
                null);
    }

    @Override
    public void save(Verfahren row) {
        repository.save(row);
    }

    @Override
    public void remove(Verfahren row) {
        repository.deleteById(new VerfahrenRow.Key(row.ags(), row.halbjahr().toString()));
    }
}
