package de.turnus.web;

import io.quarkiverse.resteasy.problem.HttpProblem;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of error that the interface answers with (RFC 9457): its stable {@code type}, its status and its German
 * title. The detail belongs to the single case; it names the value and the remedy.
 */
public enum ProblemType {
    INVALID_BODY(400, "Die Angaben sind unvollständig oder fehlerhaft"),
    INVALID_PARAMETER(400, "Ein Parameter der Adresse ist fehlerhaft"),
    UNAUTHORIZED(401, "Anmeldung erforderlich"),
    FORBIDDEN(403, "Dafür fehlt die Berechtigung"),
    NOT_FOUND(404, "Nicht gefunden"),
    METHOD_NOT_ALLOWED(405, "Diese Methode gibt es hier nicht"),
    NOT_ACCEPTABLE(406, "Dieses Format gibt es hier nicht"),
    CONFLICT(409, "Widerspruch zum gespeicherten Stand"),
    ROUND_STATE(409, "Im jetzigen Zustand der Runde nicht möglich"),
    REGISTRATION_WINDOW_CLOSED(409, "Das Anmeldefenster ist nicht geöffnet"),
    REGISTRATION_WINDOW_IN_USE(409, "Das Anmeldefenster wird schon benutzt"),
    STALE_ETAG(412, "Der Stand hat sich inzwischen geändert"),
    BODY_TOO_LARGE(413, "Die Anfrage ist zu groß"),
    UNSUPPORTED_MEDIA_TYPE(415, "Dieses Format wird nicht angenommen"),
    UNPROCESSABLE(422, "Die Angaben passen nicht zusammen"),
    CONTRADICTORY_CONSTRAINTS(422, "Die Vorgaben widersprechen einander"),
    IDEMPOTENCY_KEY_REUSED(422, "Der Idempotency-Key wurde schon für andere Angaben benutzt"),
    FAULTY_FILE(422, "Die Datei enthält Fehler"),
    IF_MATCH_REQUIRED(428, "Der Kopf If-Match fehlt"),
    INTERNAL_ERROR(500, "Ein Fehler im Dienst");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of {@link #uri()}, as {@code registration-window-closed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /**
     * A problem to throw.
     *
     * @param detail German: the value that is wrong and the remedy
     */
    public HttpProblem because(String detail) {
        return builder(detail).build();
    }

    /** A problem to throw that lists what is wrong with the parts of a body or file. */
    public HttpProblem because(String detail, List<InvalidValue> errors) {
        return builder(detail).with("errors", errors).build();
    }

    private HttpProblem.Builder builder(String detail) {
        return HttpProblem.builder()
                .withType(uri())
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }

    /** The general type for a status that the framework answered with. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
