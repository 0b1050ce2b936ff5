package de.turnus.audit;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerGroups;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** That nothing which is stored is forgotten. */
@QuarkusTest
class AuditCompletenessTest {
    @Inject
    EntityManagerFactory entities;

    @Inject
    DataSource database;

    @Test
    void everyEntityIsAuditedButTheFewThatAreNamed() {
        EventListenerGroups listening =
                entities.unwrap(SessionFactoryImplementor.class).getEventListenerGroups();
        assertThat(List.of(
                        listening.eventListenerGroup_POST_INSERT,
                        listening.eventListenerGroup_POST_UPDATE,
                        listening.eventListenerGroup_POST_DELETE,
                        listening.eventListenerGroup_PRE_COLLECTION_UPDATE,
                        listening.eventListenerGroup_PRE_COLLECTION_REMOVE,
                        listening.eventListenerGroup_PRE_COLLECTION_RECREATE))
                .allSatisfy(group -> assertThat(group.listeners()).hasAtLeastOneElementOfType(ChangeListener.class));
        assertThat(tables()).extracting(AuditedTable::name).containsAll(ColumnRules.NOT_AUDITED.keySet());
        assertThat(ColumnRules.NOT_AUDITED).containsOnlyKeys("idempotent_answer", "lottery_refusal");
    }

    @Test
    void ofEveryColumnOfTextItIsDecidedWhatIsKept() {
        for (AuditedTable table : tables()) {
            if (ColumnRules.isAudited(table.name())) {
                for (AuditedTable.Column column : table.columns()) {
                    assertThat(!column.text()
                                    || ColumnRules.decided(table.name(), column.name())
                                            .isPresent())
                            .as(
                                    "%s.%s is blanked until ColumnRules says whether it may be kept",
                                    table.name(), column.name())
                            .isTrue();
                }
            }
        }
    }

    /** Tables that no entity stands for are written past the audit; each is known here. */
    @Test
    void everyTableHasAnEntityOrNoChangeOfAnybody() throws Exception {
        Set<String> withEntity = tables().stream().map(AuditedTable::name).collect(Collectors.toSet());
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            while (rows.next()) {
                String table = rows.getString(1);
                boolean collection = table.startsWith("analyseteam_");
                boolean ofTheMachinery = Set.of(
                                "audit_entry",
                                "audit_head",
                                "flyway_schema_history",
                                "scheduled_tasks",
                                "shipped_table")
                        .contains(table);
                assertThat(withEntity.contains(table) || collection || ofTheMachinery)
                        .as("%s has no entity: its changes are in no audit entry", table)
                        .isTrue();
            }
        }
    }

    private List<AuditedTable> tables() {
        return entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .map(AuditedTable::of)
                .toList();
    }
}
