package de.turnus.coverage;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

/**
 * What one half-year contributes.
 *
 * @param seats the number of Verfahren aimed at
 * @param announced how many offices the source announced; null where it announced no number
 * @param named how many offices a source names
 * @param contradiction German: that the source announces another number than it names; null where it does not
 */
public record HalbjahrCoverage(
        HalbjahrId halbjahr,
        int seats,
        @Nullable Integer announced,
        int named,
        @Nullable String contradiction,
        Grouped counts) {}
