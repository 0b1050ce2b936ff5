package de.turnus.reference;

import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A table as it is downloaded, exactly as it can be uploaded again. */
record TableContent(String fileName, List<String> header, List<? extends List<? extends @Nullable Object>> rows)
        implements Tabular {
    static <R> TableContent of(ReferenceTable<R> table) {
        return new TableContent(
                table.name(),
                table.columns(),
                table.stored().stream().map(table::write).toList());
    }
}
