package de.turnus.access;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.PasswordType;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.util.List;

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

    /** The keys (ags) of the offices that the account speaks for; empty unless the role is {@link Role#JUGENDAMT}. */
    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> offices;

    /** Came with the embedded default; must not exist anywhere else. */
    @Column(nullable = false)
    public boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String name, String passwordHash, String role, List<String> offices, boolean demo) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.offices = offices;
        this.demo = demo;
    }
}
