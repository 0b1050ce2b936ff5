package de.turnus.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, String> {
    long countDemo() {
        return count("demo", true);
    }
}
