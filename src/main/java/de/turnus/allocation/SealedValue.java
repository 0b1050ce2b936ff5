package de.turnus.allocation;

import de.turnus.web.Sha256;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * Randomness that the service draws itself where no public source is named: 256 bit, published as a hash at once and as it
 * is only when it is used, so that nobody can choose it afterwards.
 */
final class SealedValue {
    private static final int BYTES = 32;

    private SealedValue() {}

    /** 64 lower-case hexadecimal digits. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is said of it beforehand; it may be opened from the next second on. */
    static LotteryAnnouncement announce(String value, OffsetDateTime now) {
        return new LotteryAnnouncement(
                "Zufallswert von 256 Bit, den der Dienst beim Anlegen der Runde gezogen und versiegelt hat; SHA-256 seiner"
                        + " 64 Hexadezimalziffern: " + Sha256.hex(value),
                "Keiner: der Wert liegt vor. Ginge er verloren, würde die Runde neu angelegt.",
                now.plusSeconds(1),
                "64 Hexadezimalziffern, Buchstaben klein");
    }
}
