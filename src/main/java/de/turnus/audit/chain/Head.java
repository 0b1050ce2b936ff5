package de.turnus.audit.chain;

/**
 * The end of the chain.
 *
 * @param number of the last entry; 0 where there is none
 * @param hash of the last entry; 64 zeros where there is none
 */
public record Head(long number, String hash) {
    public static final Head NONE = new Head(0, "0".repeat(64));
}
