package de.turnus.audit;

import io.quarkus.runtime.StartupEvent;
import org.hibernate.bytecode.enhance.spi.LazyPropertyInitializer;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hears of every row that Hibernate inserts, updates or deletes, whichever room it belongs to, and writes the entries as
 * the last thing before the same transaction commits. What goes past the entities is not heard of: updates in bulk,
 * which only the progress of searches uses, and SQL by hand.
 */
@Singleton
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener,
                PreCollectionRecreateEventListener {
    private final transient Map<String, AuditedTable> tables = new ConcurrentHashMap<>();
    private final transient SessionFactoryImplementor sessions;
    private final transient TransactionSynchronizationRegistry transaction;
    private final transient EntryWriter writer;

    ChangeListener(EntityManagerFactory factory, TransactionSynchronizationRegistry transaction, EntryWriter writer) {
        this.sessions = factory.unwrap(SessionFactoryImplementor.class);
        this.transaction = transaction;
        this.writer = writer;
    }

    /** Before anything is stored; the reference data comes first. */
    void listen(@Observes @Priority(1) StartupEvent start) {
        EventListenerRegistry registry = sessions.getEventListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
        registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
        registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, this);
        registry.appendListeners(EventType.PRE_COLLECTION_RECREATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        AuditedTable table = table(event.getPersister());
        if (ColumnRules.isAudited(table.name())) {
            change(table, event.getId(), false, event.getSession()).created(row(table, event.getState()));
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        AuditedTable table = table(event.getPersister());
        if (!ColumnRules.isAudited(table.name())) {
            return;
        }
        Object[] was = Objects.requireNonNull(event.getOldState(), "Update of a row that was not read before");
        Object[] is = event.getState();
        Set<Integer> dirty = event.getDirtyProperties() == null
                ? Set.of()
                : IntStream.of(event.getDirtyProperties()).boxed().collect(Collectors.toSet());
        Change change = change(table, event.getId(), true, event.getSession());
        for (AuditedTable.Column column : table.columns()) {
            Object before = value(was[column.index()]);
            Object after = value(is[column.index()]);
            boolean unread = ColumnValue.UNREAD.equals(before) && !dirty.contains(column.index());
            if (!column.collection() && !unread && !Objects.equals(before, after)) {
                change.changed(column.name(), before, after);
            }
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        AuditedTable table = table(event.getPersister());
        if (ColumnRules.isAudited(table.name())) {
            change(table, event.getId(), true, event.getSession()).deleted(row(table, event.getDeletedState()));
        }
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        collectionChanged(event, stored(event.getCollection()), value(event.getCollection()));
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        collectionChanged(event, stored(event.getCollection()), List.of());
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        collectionChanged(event, List.of(), value(event.getCollection()));
    }

    private void collectionChanged(AbstractCollectionEvent event, @Nullable Object was, @Nullable Object is) {
        AuditedTable table =
                table(sessions.getMappingMetamodel().getEntityDescriptor(event.getAffectedOwnerEntityName()));
        String role = Objects.requireNonNull(event.getCollection().getRole());
        if (ColumnRules.isAudited(table.name())) {
            Object owner = Objects.requireNonNull(event.getAffectedOwnerIdOrNull());
            table.column(role.substring(role.lastIndexOf('.') + 1))
                    .ifPresent(column ->
                            change(table, owner, true, event.getSession()).changed(column.name(), was, is));
        }
    }

    private static @Nullable Object stored(PersistentCollection<?> collection) {
        if (!collection.wasInitialized()) {
            return ColumnValue.UNREAD;
        }
        Object snapshot = collection.getStoredSnapshot();
        // of a set Hibernate keeps a map from each element to itself
        return ColumnValue.plain(
                collection instanceof Set && snapshot instanceof Map<?, ?> map ? Set.copyOf(map.keySet()) : snapshot);
    }

    private static Map<String, @Nullable Object> row(AuditedTable table, Object[] state) {
        Map<String, @Nullable Object> row = new TreeMap<>();
        table.columns().forEach(column -> row.put(column.name(), value(state[column.index()])));
        return row;
    }

    private static @Nullable Object value(@Nullable Object state) {
        boolean unread = state == LazyPropertyInitializer.UNFETCHED_PROPERTY
                || state instanceof PersistentCollection<?> collection && !collection.wasInitialized();
        return unread ? ColumnValue.UNREAD : ColumnValue.plain(state);
    }

    private static String key(Object id) {
        return id instanceof Record parts
                ? ColumnValue.components(parts).values().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("/"))
                : id.toString();
    }

    private AuditedTable table(EntityPersister persister) {
        return tables.computeIfAbsent(persister.getEntityName(), name -> AuditedTable.of(persister));
    }

    private Change change(AuditedTable table, Object id, boolean existed, Object session) {
        TransactionChanges changes = (TransactionChanges) transaction.getResource(TransactionChanges.class);
        if (changes == null) {
            TransactionChanges begun = new TransactionChanges();
            transaction.putResource(TransactionChanges.class, begun);
            ((EventSource) session)
                    .getActionQueue()
                    .registerCallback(closing -> closing.doWork(connection -> writer.write(begun, connection)));
            changes = begun;
        }
        return changes.of(table, key(id), existed);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
