package de.turnus.audit.chain;

/** What happened to an object in one transaction. */
public enum ChangeKind {
    CREATED,
    CHANGED,
    DELETED
}
