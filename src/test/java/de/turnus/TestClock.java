package de.turnus;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The service's clock in tests: runs like the real one, from wherever a test sets it. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private volatile Clock clock = Clock.system(BERLIN);

    /** Sets the offices' clocks, as {@code 2025-11-17T23:59:59}. */
    public void set(String localTime) {
        Instant wanted = LocalDateTime.parse(localTime).atZone(BERLIN).toInstant();
        clock = Clock.offset(Clock.system(BERLIN), Duration.between(Instant.now(), wanted));
    }

    /** Back to the real time. */
    public void reset() {
        clock = Clock.system(BERLIN);
    }

    @Override
    public ZoneId getZone() {
        return BERLIN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
