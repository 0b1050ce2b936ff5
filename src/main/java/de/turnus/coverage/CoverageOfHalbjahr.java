package de.turnus.coverage;

import de.turnus.halbjahr.Turnus;
import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** One half-year of a {@link Coverage}. */
public record CoverageOfHalbjahr(
        Turnus turnus, LocalDate referenceDay, @Nullable CountedPlan plan, HalbjahrCoverage coverage)
        implements Tabular {
    @Override
    public String fileName() {
        return "coverage-" + coverage.halbjahr();
    }

    @Override
    public List<String> header() {
        return CoverageRows.HEADER;
    }

    @Override
    public List<? extends List<? extends @Nullable Object>> rows() {
        return CoverageRows.of(this);
    }
}
