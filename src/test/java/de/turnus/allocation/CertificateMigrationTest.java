package de.turnus.allocation;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A database from before there were certificates, with a search and a round in it. */
@QuarkusTest
class CertificateMigrationTest {
    private static final String SCHEMA = "before_certificates";

    @Inject
    DataSource database;

    @AfterEach
    void clean() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }

    @Test
    void whatListsAndLooksNeedIsAddedToWhatIsThere() throws SQLException {
        PortableProblem problem = SampleProblems.read("pilot-2023");
        List<Allocation> plan = List.of(new Allocation("a", "2024-H1", "TA"), Allocation.unplaced("b"));
        flyway().target("4").load().migrate();
        insert(
                "search_run",
                "(id, scenario, status, problem, created_by, created_at, allocations, score, ended_by)"
                        + " values (gen_random_uuid(), true, 'PLANNED', ?, 'x', now(), ?, '{}', 'COMPLETED')",
                Json.write(problem),
                Json.write(plan));
        insert(
                "allocation_round",
                "(id, name, kind, status, reference, problem, created_by, created_at)"
                        + " values (gen_random_uuid(), 'Alt', 'SELECTION', 'DRAFT', 'ALL', ?, 'x', now())",
                Json.write(problem));

        flyway().target("5").load().migrate();

        assertThat(read("select unplaced from " + SCHEMA + ".search_run")).isEqualTo("1");
        String outline = read("select outline from " + SCHEMA + ".allocation_round");
        assertThat(Json.read(outline, new TypeReference<RoundOutline>() {})).isEqualTo(RoundOutline.of(problem));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/migration");
    }

    private void insert(String table, String rest, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into " + SCHEMA + "." + table + " " + rest)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
