package de.turnus.jugendamt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * From how many inhabitants on an office belongs to a size class. The first three steps of the official statistics are the
 * default. Other limits make classes of other sizes, and with them other quotas in every round that is created later;
 * rounds that exist keep the classes of their snapshot.
 */
@ConfigMapping(prefix = "turnus.size-class")
public interface SizeClassLimits {
    @WithName("from-50k")
    @WithDefault("50000")
    int from50k();

    @WithName("from-100k")
    @WithDefault("100000")
    int from100k();

    @WithName("from-250k")
    @WithDefault("250000")
    int from250k();
}
