package de.turnus.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One data directory of PostgreSQL ({@code PGDATA}) and the server process on it. */
final class Cluster {
    /** Longest wait for a start (after a crash the log is replayed) and for a stop, in seconds. */
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Path data;
    private final Path log;
    private final Programs programs;
    private final Unprivileged user;

    Cluster(Path folder, Programs programs, Unprivileged user) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.log = folder.resolve("server.log");
        this.programs = programs;
        this.user = user;
    }

    boolean isInitialised() {
        return Files.isDirectory(data);
    }

    /**
     * Creates the cluster. It appears under its name only when complete, so that an interrupted creation is repeated.
     * UTF-8 and the collation by code point built into PostgreSQL: no order ever depends on the machine's C library.
     */
    void initialise(String superuser, Path passwordFile, Durability durability) throws IOException {
        Path unfinished = folder.resolve("initialising");
        deleteTree(unfinished);
        Files.createDirectory(unfinished);
        user.own(unfinished);
        int exit = run(List.of(
                programs.program("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                durability == Durability.DURABLE ? "--sync-method=fsync" : "--no-sync"));
        if (exit != 0) {
            throw failure("Die eingebettete Datenbank lässt sich in " + folder + " nicht anlegen");
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server on a port of localhost and returns when it accepts connections. What the last server said is kept
     * beside: every log holds one run.
     */
    void start(int port, Durability durability) throws IOException {
        user.own(data);
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        String on = durability.setting();
        int exit = run(pgCtl(
                "start",
                "--options="
                        + String.join(
                                " ",
                                "-p " + port,
                                "-c listen_addresses=127.0.0.1",
                                "-c unix_socket_directories=",
                                "-c fsync=" + on,
                                "-c synchronous_commit=" + on,
                                "-c full_page_writes=" + on,
                                "-c max_connections=40",
                                "-c shared_buffers=64MB",
                                "-c timezone=UTC")));
        if (exit != 0) {
            throw failure("Die eingebettete Datenbank startet nicht");
        }
    }

    /** Ends what a killed service left behind: its server, when that still runs, and its note of the process id. */
    void stopOrphan() throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        if (isServer(Files.readAllLines(note).getFirst())) {
            stop();
        } else {
            // The number may belong to any process by now, and PostgreSQL would refuse to start beside it.
            Files.deleteIfExists(note);
        }
    }

    /** Disconnects every client, writes everything to disk and ends the server. */
    void stop() throws IOException {
        if (run(pgCtl("stop", "--mode=fast")) != 0) {
            throw failure("Die eingebettete Datenbank lässt sich nicht beenden");
        }
    }

    private List<String> pgCtl(String action, String option) {
        return List.of(
                programs.program("pg_ctl").toString(),
                action,
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                option);
    }

    private boolean isServer(String processId) throws IOException {
        Path commandLine = Path.of("/proc", processId, "cmdline");
        if (Files.exists(commandLine)) {
            return Files.readString(commandLine, StandardCharsets.ISO_8859_1)
                    .contains(
                            new String(data.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        return ProcessHandle.of(Long.parseLong(processId.strip()))
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains(data.toString()))
                .isPresent();
    }

    /** Runs a program to its end, its output to a file: a pipe would stay open as long as the server lives. */
    private int run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(user.command(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS + 10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PostgresException("Das Warten auf die eingebettete Datenbank wurde unterbrochen.", e);
        }
    }

    private PostgresException failure(String what) throws IOException {
        return new PostgresException(what + "; der Grund steht in " + folder.resolve("command.log") + " und "
                + log + ": "
                + Files.readString(folder.resolve("command.log"), StandardCharsets.UTF_8)
                        .strip());
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
