package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What somebody knows of a draw from elsewhere, a newspaper or an archive, to hold a protocol against.
 *
 * @param commitment hash of the commitment, null where unknown
 * @param fingerprint of the protocol, null where unknown
 */
public record Published(
        @Nullable String commitment, @Nullable String fingerprint) {
    /** Nothing is known from elsewhere. */
    public static final Published NOTHING = new Published(null, null);

    public Published {
        commitment = tidy(commitment);
        fingerprint = tidy(fingerprint);
    }

    private static @Nullable String tidy(@Nullable String hash) {
        return hash == null ? null : hash.strip().toLowerCase(Locale.ROOT);
    }
}
