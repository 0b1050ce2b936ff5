package de.turnus;

import de.turnus.postgres.Durability;
import de.turnus.postgres.EmbeddedPostgres;
import de.turnus.postgres.PostgresException;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ExceptionUtil;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Starts the service, and before it a database of its own where no other is configured. */
@QuarkusMain
public final class Main {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String PROFILE = "quarkus.profile";
    /** The profile that stands for the embedded database, and for the demo accounts that exist only there. */
    private static final String EMBEDDED = "embedded";

    private Main() {}

    public static void main(String... args) {
        try {
            if (setting(JDBC_URL) == null) {
                runEmbedded(args);
            } else if (hasProfile(EMBEDDED)) {
                throw new PostgresException("Das Profil embedded gehört zur eingebetteten Datenbank; starten Sie mit"
                        + " QUARKUS_DATASOURCE_JDBC_URL ohne dieses Profil.");
            } else {
                ApplicationLifecycleManager.setDefaultExitCodeHandler(Main::exit);
                Quarkus.run(args);
            }
        } catch (PostgresException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Where the embedded database has its data: {@code TURNUS_DATA}, or {@code data} in the current folder. */
    static Path dataFolder() {
        String folder = setting("turnus.data");
        return Path.of(folder == null ? "data" : folder).toAbsolutePath().normalize();
    }

    private static void runEmbedded(String... args) {
        if (hasProfile("prod")) {
            throw new PostgresException("Im Profil prod gibt es keine eingebettete Datenbank; setzen Sie"
                    + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME und QUARKUS_DATASOURCE_PASSWORD.");
        }
        var shutdown = new EmbeddedShutdown();
        Runtime.getRuntime().addShutdownHook(shutdown);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((exitCode, failure) -> {
            shutdown.serviceStopped();
            exit(exitCode, failure);
        });
        try {
            Path folder = dataFolder().resolve("postgres");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, folder.resolve("programs"), Durability.DURABLE);
            shutdown.closes(postgres);
            System.setProperty(JDBC_URL, postgres.jdbcUrl());
            System.setProperty("quarkus.datasource.username", postgres.username());
            System.setProperty("quarkus.datasource.password", postgres.password());
            System.setProperty(PROFILE, EMBEDDED);
            if (!shutdown.hasBegun()) {
                Quarkus.run(args);
            }
        } finally {
            // Reached when the start failed or was stopped: no service uses the database then.
            shutdown.serviceStopped();
        }
    }

    /** The log has the reason of a failed start already; the commonest one is repeated as what to do about it. */
    private static void exit(int exitCode, @Nullable Throwable failure) {
        if (failure != null && ExceptionUtil.getRootCause(failure) instanceof QuarkusBindException taken) {
            System.err.println("Der Port " + taken.getPort() + " ist belegt; setzen Sie TURNUS_PORT auf einen freien.");
        }
        System.exit(exitCode);
    }

    private static boolean hasProfile(String name) {
        String profiles = setting(PROFILE);
        return profiles != null && Arrays.asList(profiles.split("\\s*,\\s*")).contains(name);
    }

    /** A setting as a system property or, in capitals, as an environment variable; blank is not set. */
    private static @Nullable String setting(String name) {
        String property = System.getProperty(name);
        String value =
                property == null ? System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_')) : property;
        return value == null || value.isBlank() ? null : value.strip();
    }
}
