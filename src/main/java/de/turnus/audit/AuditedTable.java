package de.turnus.audit;

import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An entity's table with its columns, in the order in which Hibernate hands over their values; without the key. */
record AuditedTable(String name, List<Column> columns) {
    /**
     * A column, or a collection that belongs to the row.
     *
     * @param text whether its values are or hold texts that are not of a fixed list
     */
    record Column(int index, String property, String name, boolean collection, boolean text) {}

    static AuditedTable of(EntityPersister persister) {
        List<Column> columns = new ArrayList<>();
        String[] properties = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < properties.length; i++) {
            boolean collection = types[i].isCollectionType();
            // what is computed by the database is neither inserted nor updated
            if (collection
                    || persister.getPropertyInsertability()[i]
                    || persister.getPropertyUpdateability()[i]) {
                String name = collection ? properties[i] : columnOf(persister, properties[i]);
                columns.add(new Column(i, properties[i], name, collection, holdsText(types[i])));
            }
        }
        return new AuditedTable(persister.getRootTableName(), List.copyOf(columns));
    }

    private static String columnOf(EntityPersister persister, String property) {
        String[] names = persister.getPropertyColumnNames(property);
        return names.length == 1 ? names[0] : property;
    }

    private static boolean holdsText(Type type) {
        Class<?> values = type.getReturnedClass();
        return !(values.isPrimitive()
                || values.isEnum()
                || Number.class.isAssignableFrom(values)
                || Temporal.class.isAssignableFrom(values)
                || values == Boolean.class
                || values == UUID.class);
    }

    Optional<Column> column(@Nullable String property) {
        return columns.stream().filter(c -> c.property().equals(property)).findFirst();
    }
}
