package de.turnus.postgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a running database is set up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    private final Path folder;
    private final EmbeddedPostgres database;

    EmbeddedPostgresTest(@TempDir Path folder) {
        this.folder = folder;
        this.database = EmbeddedPostgres.start(folder, Path.of("target", "postgres-programs"), Durability.DURABLE);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void writesThroughToTheDiskAndListensOnThisMachineAlone() throws Exception {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(Rows.query(database, "SHOW " + setting)).as(setting).containsExactly("on");
        }
        assertThat(Rows.query(database, "SHOW listen_addresses")).containsExactly("127.0.0.1");
        // No socket beside the port: what the server was started with says so.
        assertThat(folder.resolve("data/postmaster.opts")).content().contains("\"unix_socket_directories=\"");
    }

    @Test
    void asksForAPasswordThatOnlyTheOwnerOfTheFolderCanRead() throws Exception {
        Path file = folder.resolve("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).hasContent(database.password());
        assertThatThrownBy(() -> Rows.connect(database, "guessed")).isInstanceOfSatisfying(SQLException.class, e -> {
            assertThat(e.getSQLState()).isEqualTo("28P01");
        });
    }

    @Test
    void givesTheServiceARoleWithoutSpecialRights() throws SQLException {
        assertThat(Rows.query(database, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
    }
}
