package de.turnus.cli;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of the service's own database, and of one whose owner has gone past the triggers. */
@QuarkusTest
class AuditDatabaseTest {
    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    DataSource database;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theServicesOwnDatabaseHolds() {
        assertThat(verify(url)).isEqualTo(AuditVerifyCommand.HOLDS);
        assertThat(out.toString()).startsWith("Die Kette hält: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anOwnerWhoDisablesTheTriggersIsFoundOut() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table audit_kept as select * from audit_entry");
            statement.execute("alter table audit_entry disable trigger user");
            try {
                statement.execute("update audit_entry set actor = 'niemand' where number = 3");
                assertThat(verify(url)).isEqualTo(AuditVerifyCommand.BROKEN);
                statement.execute("delete from audit_entry where number = 3");
                assertThat(verify(url)).isEqualTo(AuditVerifyCommand.BROKEN);
                statement.execute("insert into audit_entry select * from audit_kept where number = 3");
                statement.execute("update audit_entry set after = 'kein JSON' where number = 5");
                assertThat(verify(url)).isEqualTo(AuditVerifyCommand.BROKEN);
                statement.execute("delete from audit_entry where number >= 5");
                assertThat(verify(url)).isEqualTo(AuditVerifyCommand.BROKEN);
            } finally {
                statement.execute("delete from audit_entry where number in (select number from audit_kept)");
                statement.execute("insert into audit_entry select * from audit_kept");
                statement.execute("alter table audit_entry enable trigger user");
                statement.execute("drop table audit_kept");
            }
        }

        assertThat(out.toString())
                .contains("Eintrag 3 (Zeile 3) ist verändert")
                .contains("Eintrag 3 fehlt: in Zeile 3 steht an seiner Stelle Eintrag 4.")
                .contains("Eintrag 5 oder ein späterer ist kein JSON mehr.")
                .contains("Der letzte Eintrag ist 4, audit_head nennt Eintrag ");
        assertThat(verify(url)).isEqualTo(AuditVerifyCommand.HOLDS);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoBrokenChain() {
        assertThat(verify("jdbc:postgresql://localhost:1/nichts")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("lässt sich nicht lesen");
    }

    private int verify(String url) {
        Map<String, String> environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", username,
                "QUARKUS_DATASOURCE_PASSWORD", password);
        return new CommandLine(new AuditVerifyCommand(environment))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute();
    }
}
