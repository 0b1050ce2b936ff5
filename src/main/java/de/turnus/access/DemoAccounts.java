package de.turnus.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.util.List;

/**
 * The accounts of the embedded default, so that a newcomer can try everything. With any other database the service
 * refuses to start while one of them exists.
 */
@ApplicationScoped
class DemoAccounts {
    private static final String PASSWORD = "turnus-demo";

    private final AccountRepository accounts;
    private final boolean wanted;

    DemoAccounts(AccountRepository accounts, @ConfigProperty(name = "turnus.demo-accounts") boolean wanted) {
        this.accounts = accounts;
        this.wanted = wanted;
    }

    /** Runs before anything answers; one hash serves all, since all have the same published password. */
    @Transactional
    void createOrRefuse(@Observes @Priority(10) StartupEvent start) {
        long present = accounts.countDemo();
        if (!wanted && present > 0) {
            throw new IllegalStateException(present + " demo accounts with a published password are in this database."
                    + " Delete them first: delete from account where demo;");
        }
        if (wanted && present == 0) {
            String hash = BcryptUtil.bcryptHash(PASSWORD);
            accounts.persist(new Account("leitung-1", hash, Role.PROJECT_LEAD, null, true));
            accounts.persist(new Account("leitung-2", hash, Role.PROJECT_LEAD, null, true));
            accounts.persist(new Account("ministerium", hash, Role.MINISTRY, null, true));
            offices().forEach(ags -> accounts.persist(new Account(ags, hash, Role.JUGENDAMT, ags, true)));
        }
    }

    private List<String> offices() {
        return accounts.getEntityManager()
                .createNativeQuery("select ags from jugendamt order by ags", String.class)
                .getResultList();
    }
}
