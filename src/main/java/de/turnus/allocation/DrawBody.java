package de.turnus.allocation;

import jakarta.validation.constraints.NotNull;

/**
 * The outcome of the announced source.
 *
 * @param randomness to the letter and blank as it was announced; 1 to 1000 characters in Unicode NFC
 */
public record DrawBody(@NotNull String randomness) {}
