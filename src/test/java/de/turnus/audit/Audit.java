package de.turnus.audit;

import de.turnus.audit.chain.ChainCheck;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;

/** The audit for tests. */
final class Audit {
    private Audit() {}

    /** All entries of a row, the oldest first. */
    static List<Map<String, Object>> of(String entity, String key) {
        return asLead().queryParam("entity", entity)
                .queryParam("key", key)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    static Map<String, Object> lastOf(String entity, String key) {
        return of(entity, key).getLast();
    }

    static long head() {
        return asLead().get("/audit-entries/head")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("number");
    }

    static List<String> export() {
        return asLead().get("/audit-entries/export")
                .then()
                .statusCode(200)
                .contentType(AuditResource.JSON_LINES)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /** Checks the whole chain; answers how many entries it has. */
    static long requireValid(List<String> export) {
        ChainCheck check = new ChainCheck(Set.of());
        export.forEach(check::next);
        assertThat(check.finish()).isEmpty();
        return check.head().number();
    }
}
