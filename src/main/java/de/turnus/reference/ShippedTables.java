package de.turnus.reference;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * Fills empty tables from the shipped files, through the same checks as an upload. Each is filled once in the life of a
 * database: what a project lead empties later stays empty.
 */
@ApplicationScoped
class ShippedTables {
    private final List<ReferenceTable<?>> tables;
    private final ReferenceDataLock lock;
    private final EntityManager database;

    ShippedTables(@All List<ReferenceTable<?>> tables, ReferenceDataLock lock, EntityManager database) {
        this.tables = tables;
        this.lock = lock;
        this.database = database;
    }

    /** Before the accounts, which are made from the offices. */
    @Transactional
    void fill(@Observes @Priority(5) StartupEvent start) {
        lock.acquire();
        tables.stream()
                .filter(ReferenceTable::isShipped)
                .sorted(Comparator.comparing(ReferenceTable::position))
                .filter(this::isFirstTime)
                .forEach(table -> {
                    fill(table);
                    database.flush();
                });
    }

    private boolean isFirstTime(ReferenceTable<?> table) {
        int marked = database.createNativeQuery(
                        "insert into shipped_table (name) values (:name) on conflict do nothing")
                .setParameter("name", table.name())
                .executeUpdate();
        return marked == 1 && table.stored().isEmpty();
    }

    private static <R> void fill(ReferenceTable<R> table) {
        Findings findings = new Findings();
        TableFile<R> file = TableFile.read(table, shippedFile(table), ControlTotals.NONE, findings);
        try {
            findings.refuseFaulty();
        } catch (HttpProblem faulty) {
            throw new IllegalStateException(
                    table.shippedFile() + " does not fit this version: " + faulty.getParameters(), faulty);
        }
        file.store();
    }

    private static byte[] shippedFile(ReferenceTable<?> table) {
        String path = "/reference-data/" + table.shippedFile();
        try (InputStream in = ShippedTables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing on the classpath: build the service anew.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
