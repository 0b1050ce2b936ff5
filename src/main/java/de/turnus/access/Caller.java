package de.turnus.access;

import de.turnus.web.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;

import java.util.Set;

/** Who is calling: the account behind the request. */
@RequestScoped
public class Caller {
    /**
     * The identity's attribute ({@code Set<String>}) with the offices of a caller who has no local account. Whoever makes such
     * an identity must set it, empty or not: a foreign name that happens to be a local account's brings no rights.
     */
    static final String OFFICES = "de.turnus.offices";

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
     * The keys (ags) of the offices that the caller speaks for: those that the way of signing in brought along, else those of
     * the local account; empty for everyone who is no Jugendamt.
     */
    public Set<String> offices() {
        Set<String> claimed = identity.getAttribute(OFFICES);
        if (claimed != null) {
            return claimed;
        }
        Account account = accounts.findById(name());
        return account == null ? Set.of() : Set.copyOf(account.offices);
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
        if (!offices().contains(ags)) {
            throw ProblemType.FORBIDDEN.because(
                    "Ein Jugendamt liest und ändert nur die eigenen Angaben. Mit dem Konto des betreffenden "
                            + "Jugendamts anmelden.");
        }
    }
}
