package de.turnus.reference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a sound file changes or, on a dry run, would change.
 *
 * @param rows lines without the header
 * @param added rows that were not stored before
 * @param changed rows that were stored with other values
 * @param removed rows that were stored and are not in the file
 * @param unchanged rows that were stored just so
 * @param totals null for a table that counts neither offices nor inhabitants
 * @param warnings German: what to look at
 */
public record UploadReport(
        String table,
        boolean dryRun,
        int rows,
        int added,
        int changed,
        int removed,
        int unchanged,
        @Nullable Totals totals,
        List<String> warnings) {}
