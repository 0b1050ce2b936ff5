package de.turnus.postgres;

/** What a committed transaction is worth when the process is killed or the power fails. */
public enum Durability {
    /** It survives both; the only setting for data that somebody entered. */
    DURABLE("on"),
    /** It is lost; for tests, whose data nobody misses. */
    VOLATILE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of {@code fsync}, {@code synchronous_commit} and {@code full_page_writes}. */
    String setting() {
        return setting;
    }
}
