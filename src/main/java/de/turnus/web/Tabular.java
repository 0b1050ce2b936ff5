package de.turnus.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An answer that can also be had as a table: the same content in rows. */
public interface Tabular {
    /** The table's file name without suffix. */
    String fileName();

    List<String> header();

    /** Cells as text, whole numbers or booleans; null for an empty cell. */
    List<? extends List<? extends @Nullable Object>> rows();
}
