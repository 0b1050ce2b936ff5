package de.turnus.scenario;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.Objects;
import java.util.UUID;

@Entity
@Table(name = "scenario_variant")
class VariantRow {
    @Id
    UUID scenario;

    @Nullable
    UUID ofScenario;

    @Nullable
    UUID ofRound;

    @SuppressWarnings("NullAway.Init")
    protected VariantRow() {}

    VariantRow(UUID scenario, VariantOf base) {
        this.scenario = scenario;
        this.ofScenario = base.kind() == VariantOf.Kind.SCENARIO ? base.id() : null;
        this.ofRound = base.kind() == VariantOf.Kind.ROUND ? base.id() : null;
    }

    VariantOf toRecord() {
        return ofScenario == null
                ? new VariantOf(VariantOf.Kind.ROUND, Objects.requireNonNull(ofRound))
                : new VariantOf(VariantOf.Kind.SCENARIO, ofScenario);
    }
}
