package de.turnus.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets changes to the reference data happen one after the other, on however many replicas. */
@ApplicationScoped
public class ReferenceDataLock {
    private final EntityManager database;

    ReferenceDataLock(EntityManager database) {
        this.database = database;
    }

    /** Waits until nobody else changes reference data and holds the others off until the transaction ends. */
    public void acquire() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('reference-data', 0))")
                .getSingleResult();
    }
}
