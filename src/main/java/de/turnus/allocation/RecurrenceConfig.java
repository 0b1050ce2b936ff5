package de.turnus.allocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far apart an office's Verfahren in two successive Turnusse may lie, in half-years from start to start. */
@ConfigMapping(prefix = "turnus.recurrence")
interface RecurrenceConfig {
    /** Sooner than after four years what was improved has hardly been lived. */
    @WithDefault("8")
    int minInterval();

    /** § 8 LKG NRW asks for once in five years; a year of tolerance keeps the Halbjahre full. */
    @WithDefault("12")
    int maxInterval();
}
