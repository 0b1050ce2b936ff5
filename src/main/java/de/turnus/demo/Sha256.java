package de.turnus.demo;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An order and numbers that follow no pattern and are yet the same on every machine. Not for a draw that anyone's turn
 * depends on: whoever knows the text knows the outcome.
 */
final class Sha256 {
    private Sha256() {}

    /** SHA-256 over the text in UTF-8, as 64 hexadecimal digits in lower case. */
    static String hex(String text) {
        return HexFormat.of().formatHex(hash(text));
    }

    /** A number from 0 to {@code bound - 1}. */
    static int number(String text, int bound) {
        return new BigInteger(1, hash(text)).mod(BigInteger.valueOf(bound)).intValueExact();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
