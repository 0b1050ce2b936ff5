package de.turnus.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The order in which equal claims are served: by SHA-256 over the first Halbjahr of the round and the office's key.
 *
 * <p>Bound to the {@code ags} alone, so nothing that an office or a project lead does later changes it, and anyone can
 * recompute it. It is fixed by a rule, not drawn by lot.
 */
final class Ticket {
    private Ticket() {}

    /**
     * @param offices keys of all participants
     * @param firstHalbjahr of the round, as {@code 2026-H1}
     * @return rank 1 to N by key
     */
    static Map<String, Integer> ranks(List<String> offices, String firstHalbjahr) {
        List<String> ordered = offices.stream()
                .sorted(Comparator.comparing((String ags) -> hash(firstHalbjahr + "\n" + ags))
                        .thenComparing(ags -> ags))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            ranks.put(ordered.get(i), i + 1);
        }
        return ranks;
    }

    private static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
