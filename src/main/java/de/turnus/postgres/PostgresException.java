package de.turnus.postgres;

/** The embedded database cannot be had; the message is one German sentence for whoever started the service. */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
