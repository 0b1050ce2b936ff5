package de.turnus.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.ZoneId;

/** The only place that knows the real clock; everything else is given one. */
final class ClockProducer {
    private ClockProducer() {}

    /**
     * The clock of the offices: Europe/Berlin, in which deadlines are meant. In whole milliseconds, so that what is
     * answered at once is the same as what the database gives back later.
     */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tickMillis(ZoneId.of("Europe/Berlin"));
    }
}
