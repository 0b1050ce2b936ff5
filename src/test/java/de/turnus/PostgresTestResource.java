package de.turnus;

import de.turnus.postgres.Durability;
import de.turnus.postgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * A real and empty PostgreSQL for every start of the application under {@code @QuarkusTest}. Registered as a service, so
 * that no test needs an annotation for it; the tests of one profile share one start and so one database.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
    private static final Path TARGET = Path.of("target");

    private @Nullable Path folder;
    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            Path created = Files.createTempDirectory(Files.createDirectories(TARGET), "postgres-test-");
            folder = created;
            var started = EmbeddedPostgres.start(created, TARGET.resolve("postgres-programs"), Durability.VOLATILE);
            server = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                    "quarkus.datasource.username", started.username(),
                    "quarkus.datasource.password", started.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            deleteTree(folder);
        }
    }

    private static void deleteTree(Path root) {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
