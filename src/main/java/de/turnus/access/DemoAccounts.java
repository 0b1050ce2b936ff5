package de.turnus.access;

import de.turnus.postgres.EmbeddedPostgres;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.util.List;

/**
 * The accounts of the embedded default, so that a newcomer can try everything. With any other database the service
 * refuses to start while one of them exists, or where configuration asks for them: that the database is the embedded one is
 * known, not configured.
 */
@ApplicationScoped
class DemoAccounts {
    private static final String PASSWORD = "turnus-demo";

    /** The least that bcrypt allows: nothing protects a published password, and every request pays for its hash. */
    private static final int COST = 4;

    private final AccountRepository accounts;
    private final boolean wanted;

    DemoAccounts(AccountRepository accounts, @ConfigProperty(name = "turnus.demo-accounts") boolean wanted) {
        this.accounts = accounts;
        this.wanted = wanted;
    }

    /** Runs before anything answers; one hash serves all, since all have the same published password. */
    @Transactional
    void createOrRefuse(@Observes @Priority(10) StartupEvent start) {
        boolean own = LaunchMode.current() != LaunchMode.NORMAL || EmbeddedPostgres.runsInThisProcess();
        if (wanted && !own) {
            throw new IllegalStateException("Demo-Konten gibt es nur mit der eingebetteten Datenbank: "
                    + "turnus.demo-accounts nicht setzen und kein Profil wählen, das es tut.");
        }
        long present = accounts.countDemo();
        if (!wanted && present > 0) {
            throw new IllegalStateException("In dieser Datenbank sind " + present + " Demo-Konten mit einem bekannten "
                    + "Passwort. Zuerst löschen: delete from account where demo;");
        }
        if (wanted && present == 0) {
            String hash = BcryptUtil.bcryptHash(PASSWORD, COST);
            accounts.persist(new Account("leitung-1", hash, Role.PROJECT_LEAD, List.of(), true));
            accounts.persist(new Account("leitung-2", hash, Role.PROJECT_LEAD, List.of(), true));
            accounts.persist(new Account("ministerium", hash, Role.MINISTRY, List.of(), true));
            accounts.persist(new Account("pruefung", hash, Role.AUDITOR, List.of(), true));
            offices().forEach(ags -> accounts.persist(new Account(ags, hash, Role.JUGENDAMT, List.of(ags), true)));
        }
    }

    private List<String> offices() {
        return accounts.getEntityManager()
                .createNativeQuery("select ags from jugendamt order by ags", String.class)
                .getResultList();
    }
}
