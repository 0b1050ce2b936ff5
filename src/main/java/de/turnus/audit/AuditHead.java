package de.turnus.audit;

/**
 * The end of the chain, to be published with each release.
 *
 * @param number of the last entry; 0 where there is none
 * @param hash of the last entry; 64 zeros where there is none
 */
record AuditHead(long number, String hash) {}
