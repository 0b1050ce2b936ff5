package de.turnus.reference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One table of the reference data, as a room brings it: its columns, its rules and where its rows are kept.
 *
 * @param <R> a row: a record whose {@code equals} tells whether anything changed
 */
public interface ReferenceTable<R> {
    /** The table's name in the address. */
    String name();

    /** The file on the classpath, under {@code reference-data}, with which an empty table is filled. */
    String shippedFile();

    /** Whether an empty table is filled at the first start. */
    default boolean isShipped() {
        return true;
    }

    /** Place in the order in which tables are filled: a table comes after those that it refers to. */
    int position();

    /** All columns in their order; the first {@link #keyColumns()} identify a row. */
    List<String> columns();

    default int keyColumns() {
        return 1;
    }

    /** How many columns at the end a file may leave out. */
    default int optionalColumns() {
        return 0;
    }

    /** Whether a row that is stored may be missing in a file, which then removes it. */
    boolean mayVanish();

    /** Reads one line; what is wrong is said to the line, which then gives a placeholder. */
    R read(Line line);

    /** The cells of a row in the order of {@link #columns()}, so that {@link #read} gives the same row again. */
    List<? extends @Nullable Object> write(R row);

    /** All rows, ordered by key. */
    List<R> stored();

    /** The rules on the table as a whole; asked only when every single line is sound. */
    default void check(List<NumberedRow<R>> rows, Findings findings) {}

    /** What the table counts; null where it counts neither offices nor inhabitants. */
    default @Nullable Totals totals(List<R> rows) {
        return null;
    }

    /** Adds or replaces a row. */
    void save(R row);

    /** Removes a row; only called where {@link #mayVanish()}. */
    void remove(R row);
}
