package de.turnus.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * A PostgreSQL server of one's own, with its data in one folder: reachable from this machine alone, with a password that
 * only the owner of the folder can read. The data outlives the server, a killed service and, if {@link Durability#DURABLE},
 * a power failure.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    /** The role of the service: owns its database, is no superuser. */
    private static final String USER = "turnus";

    private static final int PASSWORD_BYTES = 24;

    /** Whether this process has ever started a server of its own. */
    private static volatile boolean started;

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;
    private final String password;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on the data in {@code folder}, which is created where missing; an orphan of a killed service is
     * ended first.
     *
     * @param programs where the programs of PostgreSQL are unpacked, once (about 60 MB)
     * @throws PostgresException when the folder is in use, this machine is not served, or PostgreSQL refuses
     */
    public static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FolderLock lock = FolderLock.acquire(absolute);
            try {
                return start(absolute, Programs.unpack(programs.toAbsolutePath().normalize()), durability, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresException("Der Datenordner " + absolute + " ist nicht benutzbar: " + e, e);
        }
    }

    private static EmbeddedPostgres start(Path folder, Programs programs, Durability durability, FolderLock lock)
            throws IOException {
        var cluster = new Cluster(folder, programs, Unprivileged.choose());
        Path passwordFile = folder.resolve("password");
        if (!cluster.isInitialised()) {
            writePassword(passwordFile);
            cluster.initialise(SUPERUSER, passwordFile, durability);
        }
        cluster.stopOrphan();
        int port = freePort();
        cluster.start(port, durability);
        var server = new EmbeddedPostgres(lock, cluster, port, Files.readString(passwordFile));
        server.createMissing();
        started = true;
        return server;
    }

    /** Whether the database of this process is one that it brought along: a fact, which nothing can configure. */
    public static boolean runsInThisProcess() {
        return started;
    }

    public String jdbcUrl() {
        return jdbcUrl(USER);
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Ends the server, orderly, and releases the folder. */
    @Override
    public void close() {
        try (lock) {
            cluster.stop();
        } catch (IOException e) {
            throw new PostgresException("Die eingebettete Datenbank lässt sich nicht beenden: " + e, e);
        }
    }

    private void createMissing() {
        if (isMissing("SELECT FROM pg_roles WHERE rolname = '" + USER + "'")) {
            execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
        }
        if (isMissing("SELECT FROM pg_database WHERE datname = '" + USER + "'")) {
            execute("CREATE DATABASE " + USER + " OWNER " + USER);
        }
    }

    private boolean isMissing(String query) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static PostgresException unusable(SQLException e) {
        return new PostgresException("Die eingebettete Datenbank antwortet nicht wie erwartet: " + e.getMessage(), e);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, password);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void writePassword(Path file) throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
