package de.turnus.replica;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.problem.Score;
import de.turnus.postgres.Durability;
import de.turnus.postgres.EmbeddedPostgres;
import de.turnus.web.Json;
import io.quarkus.elytron.security.common.BcryptUtil;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two processes on one database, and what the database itself knows of their searches. */
final class Cluster implements AutoCloseable {
    static final String ACCOUNT = "leitung";
    static final String PASSWORD = "of this test alone";

    /** The fewest: every look at a search checks the password anew. */
    private static final int BCRYPT_ROUNDS = 4;

    private final Path folder;
    private final EmbeddedPostgres database;
    private final Connection connection;
    private final List<Replica> replicas = new ArrayList<>();

    private Cluster(Path folder, EmbeddedPostgres database, Connection connection) {
        this.folder = folder;
        this.database = database;
        this.connection = connection;
    }

    /** @param folder empty; for the database and the logs */
    static Cluster start(Path folder) throws IOException, SQLException, InterruptedException {
        EmbeddedPostgres database =
                EmbeddedPostgres.start(folder, Path.of("target", "postgres-programs"), Durability.DURABLE);
        Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        Cluster cluster = new Cluster(folder, database, connection);
        try {
            cluster.fill();
            cluster.addAccount();
        } catch (IOException | SQLException | RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    /** Starts processes until there are two again. */
    void fill() throws IOException, InterruptedException {
        while (replicas.size() < 2) {
            replicas.add(Replica.start(database, folder));
        }
    }

    void kill(Replica replica) throws InterruptedException {
        replicas.remove(replica);
        replica.kill();
    }

    /** The process that runs the search; null where nobody does. */
    @Nullable
    Replica runnerOf(UUID search) throws SQLException {
        String picker =
                query("select picked_by from scheduled_tasks where picked and task_instance = '" + search + "'");
        return picker == null
                ? null
                : replicas.stream().filter(r -> r.isNamed(picker)).findFirst().orElse(null);
    }

    Replica otherThan(@Nullable Replica replica) {
        return replicas.stream().filter(r -> r != replica).findFirst().orElseThrow();
    }

    /** What the best plan so far of a search is worth; null where none is stored. */
    @Nullable
    Score storedScore(UUID search) throws SQLException {
        String score = query("select score from search_run where id = '" + search + "'");
        return score == null ? null : Json.read(score, new TypeReference<>() {});
    }

    String stage(UUID search) throws SQLException {
        return value("select stage from search_run where id = '" + search + "'");
    }

    int attempts(UUID search) throws SQLException {
        return Integer.parseInt(value("select begun from search_run where id = '" + search + "'"));
    }

    long searches() throws SQLException {
        return Long.parseLong(value("select count(*) from search_run"));
    }

    long queued() throws SQLException {
        return Long.parseLong(value("select count(*) from scheduled_tasks"));
    }

    /** Every column of every search but these: a checksum. */
    String searchesWithout(UUID... these) throws SQLException {
        String list = Stream.concat(Stream.of("null"), Stream.of(these).map(id -> "'" + id + "'"))
                .collect(Collectors.joining(", ", "(", ")"));
        return value("select md5(coalesce(string_agg(cast(r as text), '' order by id), '')) from search_run r"
                + " where (id in " + list + ") is not true");
    }

    private String value(String sql) throws SQLException {
        return Objects.requireNonNull(query(sql), sql);
    }

    private @Nullable String query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void addAccount() throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into account (name, password_hash, role) values (?, ?, 'project-lead')")) {
            statement.setString(1, ACCOUNT);
            statement.setString(2, BcryptUtil.bcryptHash(PASSWORD, BCRYPT_ROUNDS));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        for (Replica replica : replicas) {
            replica.kill();
        }
        connection.close();
        database.close();
    }
}
