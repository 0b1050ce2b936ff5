package de.turnus.reference;

import de.turnus.web.Echo;
import de.turnus.web.EntityTags;
import de.turnus.web.ProblemType;
import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and replaces whole tables. */
@ApplicationScoped
class ReferenceDataService {
    private final List<ReferenceTable<?>> tables;
    private final ReferenceDataLock lock;
    private final EntityTags tags;

    ReferenceDataService(@All List<ReferenceTable<?>> tables, ReferenceDataLock lock, EntityTags tags) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(ReferenceTable::position))
                .toList();
        this.lock = lock;
        this.tags = tags;
    }

    @Transactional
    TableContent read(String name) {
        return TableContent.of(table(name));
    }

    /**
     * What became of a file.
     *
     * @param tag of the table as it is now
     */
    record Replaced(UploadReport report, String tag) {}

    /**
     * Takes the whole file over or nothing of it.
     *
     * @param dryRun only say what would change
     */
    @Transactional
    Replaced replace(String name, byte[] file, ControlTotals expected, boolean dryRun) {
        ReferenceTable<?> table = table(name);
        if (!dryRun) {
            lock.acquire();
            tags.requireMatch(TableContent.of(table));
        }
        UploadReport report = replace(table, file, expected, dryRun);
        return new Replaced(report, tags.ofTable(TableContent.of(table)));
    }

    private static <R> UploadReport replace(
            ReferenceTable<R> table, byte[] bytes, ControlTotals expected, boolean dryRun) {
        Findings findings = new Findings();
        TableFile<R> file = TableFile.read(table, bytes, expected, findings);
        findings.refuseFaulty();
        if (!dryRun) {
            file.store();
        }
        return file.report(dryRun, findings.warnings());
    }

    private ReferenceTable<?> table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Die Tabelle " + Echo.of(name)
                        + " gibt es nicht. Es gibt "
                        + tables.stream().map(ReferenceTable::name).collect(Collectors.joining(", ")) + "."));
    }
}
