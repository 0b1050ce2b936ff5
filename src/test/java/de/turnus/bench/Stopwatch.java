package de.turnus.bench;

/** Seconds since it was made, by the clock. */
final class Stopwatch {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long begun = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - begun) / NANOS_PER_SECOND;
    }
}
