package de.turnus.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that starts a database, stores a row in it and then waits to be killed. */
final class AbandonedService {
    private static final String READY = "stored";

    private AbandonedService() {}

    /** Starts the process and returns when its row is committed. */
    static Process storing(String row, Path folder, Path programs) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedService.class.getName(),
                        row,
                        folder.toString(),
                        programs.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = process.inputReader().readLine();
        if (!READY.equals(said)) {
            process.destroyForcibly();
            throw new IllegalStateException("the process ended or said: " + said);
        }
        return process;
    }

    public static void main(String... args) throws Exception {
        // Not closed: the database is to outlive this process.
        var database = EmbeddedPostgres.start(Path.of(args[1]), Path.of(args[2]), Durability.DURABLE);
        Rows.store(database, args[0]);
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
