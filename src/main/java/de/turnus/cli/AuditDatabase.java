package de.turnus.cli;

import de.turnus.audit.chain.ChainCheck;
import de.turnus.audit.chain.EntryTable;
import de.turnus.audit.chain.Fault;
import de.turnus.audit.chain.Head;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit in the service's database. */
record AuditDatabase(
        String url, @Nullable String username, @Nullable String password) {
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    /** @throws RefusedException where the environment names none */
    static AuditDatabase of(Map<String, String> environment) {
        String url = environment.get(URL);
        if (url == null || url.isBlank()) {
            throw new RefusedException(
                    ExitCode.REFUSED,
                    List.of("Es fehlt, was zu prüfen ist: die Datei eines Exports angeben, oder mit " + URL
                            + " die Datenbank nennen."));
        }
        return new AuditDatabase(
                url, environment.get("QUARKUS_DATASOURCE_USERNAME"), environment.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    /**
     * The entries of one moment; the last must be the one that the database keeps as the end.
     *
     * @throws RefusedException where the database cannot be read
     */
    Optional<Fault> check(ChainCheck check) {
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Head kept = EntryTable.head(connection);
            EntryTable.read(connection, "true order by number", List.of(), entry -> check.next(entry.toLine()));
            Optional<Fault> fault = check.finish();
            connection.rollback();
            return fault.isPresent() || check.head().equals(kept)
                    ? fault
                    : Optional.of(endIsAnother(check.head(), kept));
        } catch (IllegalArgumentException e) {
            long next = check.head().number() + 1;
            return Optional.of(new Fault(
                    next, next, Fault.Kind.ALTERED, "Eintrag " + next + " oder ein späterer ist kein JSON mehr."));
        } catch (SQLException e) {
            throw new RefusedException(
                    ExitCode.REFUSED,
                    List.of("Die Datenbank " + url + " lässt sich nicht lesen: Adresse, Name und Passwort prüfen. ("
                            + e.getMessage() + ")"));
        }
    }

    private static Fault endIsAnother(Head last, Head kept) {
        return new Fault(
                last.number() + 1,
                last.number() + 1,
                Fault.Kind.MISSING,
                "Der letzte Eintrag ist " + last.number() + ", audit_head nennt Eintrag " + kept.number()
                        + ": am Ende fehlen Einträge, oder einer ist ersetzt.");
    }
}
