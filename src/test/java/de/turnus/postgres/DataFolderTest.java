package de.turnus.postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a folder and its data when services stop, are killed, meet, or were interrupted. */
class DataFolderTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private final Path folder;

    DataFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isPostgres18AndKeepsWhatWasStoredOverAStop() throws SQLException {
        try (var first = start()) {
            assertThat(Rows.query(first, "SHOW server_version"))
                    .first()
                    .asString()
                    .startsWith("18.");
            Rows.store(first, "before the stop");
        }
        try (var second = start()) {
            assertThat(Rows.kept(second)).containsExactly("before the stop");
        }
    }

    @Test
    void keepsWhatWasStoredWhenTheServiceIsKilledAndEndsItsOrphan() throws Exception {
        Process service = AbandonedService.storing("before the kill", folder, PROGRAMS);
        service.destroyForcibly().waitFor();
        String orphan = serverProcess();
        assertThat(commandLine(orphan)).contains("postgres");

        try (var next = start()) {
            assertThat(Rows.kept(next)).containsExactly("before the kill");
            assertThat(serverProcess()).isNotEqualTo(orphan);
        }
        assertThat(commandLine(orphan)).isEmpty();
    }

    @Test
    void startsWhereTheNumberOfAnotherProcessWasLeftBehind() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n/elsewhere\n");
        try (var next = start()) {
            assertThat(Rows.query(next, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void startsWhereACreationWasInterrupted() throws Exception {
        Files.createDirectories(folder.resolve("initialising/base"));
        Files.writeString(folder.resolve("initialising/PG_VERSION"), "18");
        try (var next = start()) {
            assertThat(Rows.query(next, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        Process service = AbandonedService.storing("of the first", folder, PROGRAMS);
        String server = serverProcess();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("TURNUS_DATA");
            assertThat(serverProcess()).isEqualTo(server);
            assertThat(commandLine(server)).isNotEmpty();
        } finally {
            service.destroyForcibly().waitFor();
            start().close();
        }
    }

    @Test
    void refusesTheDataOfAnotherVersionAndSaysWhereTheReasonStands() throws Exception {
        start().close();
        Files.writeString(folder.resolve("data/PG_VERSION"), "12\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining(folder.resolve("server.log").toString());
        assertThat(folder.resolve("server.log")).content().contains("initialized by PostgreSQL version 12");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, PROGRAMS, Durability.VOLATILE);
    }

    private String serverProcess() throws IOException {
        return Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
    }

    /** What a process was started with; empty once it ended. */
    private static String commandLine(String process) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(handle -> handle.info().commandLine())
                .orElse("");
    }
}
