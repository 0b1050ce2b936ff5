package de.turnus.access;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.PasswordType;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A local account. */
@Entity
@UserDefinition
public class Account {
    @Id
    @Username
    public String name;

    /** bcrypt, in the modular crypt format. */
    @Column(nullable = false)
    @Password(PasswordType.MCF)
    public String passwordHash;

    @Column(nullable = false)
    @Roles
    public String role;

    /** The office that the account speaks for; null unless the role is {@link Role#JUGENDAMT}. */
    public @Nullable String ags;

    /** Came with the embedded default; must not exist anywhere else. */
    @Column(nullable = false)
    public boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String name, String passwordHash, String role, @Nullable String ags, boolean demo) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.ags = ags;
        this.demo = demo;
    }
}
