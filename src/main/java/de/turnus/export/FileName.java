package de.turnus.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How a download is told its file's name, umlauts and dashes included (RFC 6266, RFC 8187). */
public final class FileName {
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private FileName() {}

    /**
     * A value for {@code Content-Disposition} that lets a browser show the document and save it under its name.
     *
     * @param name German, with its suffix; what no file system takes becomes a hyphen
     */
    public static String contentDisposition(String name) {
        String safe = name.replaceAll(FORBIDDEN, "-");
        String ascii = Normalizer.normalize(safe.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]", "-");
        String encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
