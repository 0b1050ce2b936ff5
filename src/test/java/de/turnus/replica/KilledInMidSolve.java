package de.turnus.replica;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Kills one of two processes in mid-solve, many times on one database, and writes a row for each as {@code docs/benchmarks.md} takes it. */
final class KilledInMidSolve {
    /** Problems in turn, and the latest moment at which each is still solved on a quiet machine. */
    private record Target(String problem, int latestMillis) {}

    private static final List<Target> TARGETS =
            List.of(new Target("turnus-101", 2500), new Target("germany-101", 12_000));

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
                Target target = TARGETS.get(i % TARGETS.size());
                Duration wait = Duration.ofMillis(moments.nextInt(target.latestMillis()));
                System.out.println(row(Kill.of(cluster, target.problem(), wait), wait));
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
