package de.turnus.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

@ApplicationScoped
class VariantRepository implements PanacheRepositoryBase<VariantRow, UUID> {
    /** What the scenario was made from; null where it came by itself. */
    @Nullable
    VariantOf baseOf(UUID scenario) {
        VariantRow row = findById(scenario);
        return row == null ? null : row.toRecord();
    }
}
