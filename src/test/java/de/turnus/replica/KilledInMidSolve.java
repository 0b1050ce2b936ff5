package de.turnus.replica;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** Kills one of two processes in mid-solve, many times on one database, and writes a row for each as {@code docs/benchmarks.md} takes it. */
final class KilledInMidSolve {
    private static final String[] PROBLEMS = {"turnus-101", "germany-101"};
    private static final int LONGEST_WAIT_MILLIS = 2500;

    private KilledInMidSolve() {}

    /** @param args how often, and the seed of the moments at which to kill */
    public static void main(String... args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        Random moments = new Random(Long.parseLong(args[1]));
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "killed-");
        System.out.println(
                "| problem | killed at | placement, policy, ticket stored | at the end | proof | taken up after, s"
                        + " | ended after, s |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (Cluster cluster = Cluster.start(folder)) {
            for (int i = 0; i < kills; i++) {
                Duration wait = Duration.ofMillis(moments.nextInt(LONGEST_WAIT_MILLIS));
                System.out.println(row(Kill.of(cluster, PROBLEMS[i % PROBLEMS.length], wait), wait));
                cluster.fill();
            }
        }
    }

    private static String row(Kill kill, Duration wait) {
        return String.format(
                Locale.ROOT,
                "| %s | %s, %.1f s | %d, %d, %d | %d, %d, %d | %s | %.1f | %.1f |",
                kill.problem(),
                kill.stage(),
                wait.toMillis() / 1000.0,
                -kill.stored().placement(),
                -kill.stored().policy(),
                -kill.stored().ticket(),
                -kill.ended().placement(),
                -kill.ended().policy(),
                -kill.ended().ticket(),
                kill.certificate(),
                kill.takenUp().toMillis() / 1000.0,
                kill.done().toMillis() / 1000.0);
    }
}
