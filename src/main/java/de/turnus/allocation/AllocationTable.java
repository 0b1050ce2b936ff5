package de.turnus.allocation;

import de.turnus.web.Page;
import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The allocations of a round's plan; a page of them, and all that can be said of it as a table. */
public record AllocationTable(
        List<AllocationRow> items, int total, @Nullable String next) implements Tabular {

    static AllocationTable of(Page<AllocationRow> page) {
        return new AllocationTable(page.items(), page.total(), page.next());
    }

    @Override
    public String fileName() {
        return "allocations";
    }

    @Override
    public List<String> header() {
        return List.of(
                "ags",
                "name",
                "claim",
                "halbjahr",
                "analyseteam",
                "wishRank",
                "pinned",
                "landschaftsverband",
                "regierungsbezirk",
                "kreis",
                "sizeClass");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return items.stream()
                .map(row -> Arrays.<@Nullable Object>asList(
                        row.ags(),
                        row.name(),
                        row.claim(),
                        row.halbjahr(),
                        row.analyseteam(),
                        row.wishRank(),
                        row.pinned(),
                        row.landschaftsverband(),
                        row.regierungsbezirk(),
                        row.kreis(),
                        row.sizeClass()))
                .toList();
    }
}
