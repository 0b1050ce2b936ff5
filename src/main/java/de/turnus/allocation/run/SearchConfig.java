package de.turnus.allocation.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How searches run in the service. */
@ConfigMapping(prefix = "turnus.search")
interface SearchConfig {
    /**
     * How many searches run at a time in this process. Each keeps up to two cores busy; more at a time make each slower
     * and let a time limit cut plans short that would otherwise end by themselves.
     */
    @WithDefault("1")
    int parallel();

    /**
     * Safety net where a problem names none. A search ends by its moves, so that the same problem has the same plan on
     * every machine; this only keeps a slow machine from searching for ever.
     */
    @WithDefault("PT10M")
    Duration timeLimit();

    /**
     * How often a process says that it is alive. After four silent intervals its searches go on elsewhere; shorter
     * finds a dead process sooner but may take a paused one for dead.
     */
    @WithDefault("PT5S")
    Duration heartbeat();
}
