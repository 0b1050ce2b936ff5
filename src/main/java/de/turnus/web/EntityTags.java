package de.turnus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Entity tags (RFC 9110): a hash over the JSON of a representation. What looks the same has the same tag, whichever
 * replica answers; nothing has to be counted or stored.
 */
@RequestScoped
public class EntityTags {
    private final ObjectMapper json;
    private final HttpHeaders headers;

    EntityTags(ObjectMapper json, @Context HttpHeaders headers) {
        this.json = json;
        this.headers = headers;
    }

    /** The tag of a representation, in its quotes. */
    public String of(Object representation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(representation));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15)) + '"';
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("No entity tag for " + representation.getClass(), e);
        }
    }

    /** The tag under which a table is read, in its quotes. */
    public String ofTable(Tabular table) {
        return asTable(of(table));
    }

    /** The tag of the same content written as a table; whoever has read either has seen what there is. */
    static String asTable(String tag) {
        return tag.substring(0, tag.length() - 1) + "-csv\"";
    }

    /**
     * Lets a change pass only where the caller has seen what it changes.
     *
     * @param current what a GET would answer now, inside the transaction that changes it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without {@code If-Match}, 412 where it names another state
     */
    public void requireMatch(Object current) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted == null) {
            throw ProblemType.IF_MATCH_REQUIRED.because(
                    "Zum Ändern zuerst lesen und das ETag der Antwort im Kopf If-Match mitsenden.");
        }
        String tag = of(current);
        if (!matches(wanted, tag) && !matches(wanted, asTable(tag))) {
            throw ProblemType.STALE_ETAG.because("If-Match " + shown(wanted)
                    + " ist nicht mehr der gespeicherte Stand. Neu lesen, Änderung prüfen, noch einmal senden.");
        }
    }

    /** Refuses to create over something that exists when the caller said {@code If-None-Match: *}. */
    public void requireAbsentIfAsked() {
        if ("*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw ProblemType.STALE_ETAG.because("Das gibt es schon. Lesen und mit If-Match ändern.");
        }
    }

    /** Whether {@code If-None-Match} says that the caller already has this tag. */
    boolean isKnown(String tag) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && matches(known, tag);
    }

    private static boolean matches(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                .anyMatch(t -> t.equals("*") || t.equals(tag));
    }

    private static String shown(String header) {
        String plain = new String(header.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)
                .replaceAll("[^\\w\"*/-]", "?");
        return plain.substring(0, Math.min(40, plain.length()));
    }
}
