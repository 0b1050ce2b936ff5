package de.turnus.access;

import de.turnus.web.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;

import java.util.Objects;

/** Who is calling: the account behind the request. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final AccountRepository accounts;

    Caller(SecurityIdentity identity, AccountRepository accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    /** The account's name. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean isProjectLead() {
        return identity.hasRole(Role.PROJECT_LEAD);
    }

    /**
     * Lets a project lead pass, and an office where the data is its own.
     *
     * @param ags the office whose data is asked for
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everyone else, whether that office exists or not
     */
    public void requireLeadOrOwn(String ags) {
        if (isProjectLead()) {
            return;
        }
        Account account = accounts.findById(name());
        if (account == null || !Objects.equals(account.ags, ags)) {
            throw ProblemType.FORBIDDEN.because(
                    "Ein Jugendamt liest und ändert nur die eigenen Angaben. Mit dem Konto des betreffenden "
                            + "Jugendamts anmelden.");
        }
    }
}
