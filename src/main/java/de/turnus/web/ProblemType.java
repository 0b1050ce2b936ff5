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

    /** A detail as it may be, for the contract. */
    public String example() {
        return switch (this) {
            case INVALID_BODY -> "Das Feld „wunsch“ ist hier unbekannt. Erlaubt sind contactPerson, excluded, wishes.";
            case INVALID_PARAMETER -> "limit=0 ist nicht erlaubt: eine Zahl von 1 bis 1000 angeben.";
            case UNAUTHORIZED -> "Mit einem Konto anmelden, das für diese Adresse berechtigt ist.";
            case FORBIDDEN -> "Das angemeldete Konto darf das nicht. Mit einem berechtigten Konto anmelden.";
            case NOT_FOUND -> "Unter dieser Adresse gibt es nichts. Schreibweise und Parameter der Adresse prüfen.";
            case METHOD_NOT_ALLOWED -> "Die Schnittstellenbeschreibung unter /q/swagger-ui nennt die Methoden.";
            case NOT_ACCEPTABLE -> "Im Kopf Accept ein angebotenes Format nennen, etwa application/json.";
            case CONFLICT -> "Eine Runde „2026–2028“ gibt es schon: einen anderen Namen wählen.";
            case ROUND_STATE ->
                "Die Runde ist im Zustand DRAFT: es gibt noch keinen Plan. Mit POST …/solve beginnt " + "die Suche.";
            case REGISTRATION_WINDOW_CLOSED ->
                "Das Fenster „Herbst 2025“ ist seit dem Ablauf des 2025-11-17 "
                        + "geschlossen. Bitte die Projektleitung ansprechen.";
            case REGISTRATION_WINDOW_IN_USE ->
                "Zu diesem Fenster liegen schon Interessenbekundungen vor: Halbjahre und " + "Grenzen bleiben.";
            case STALE_ETAG ->
                "If-Match \"3q2-7wAAPLq0Bd8mXcXu\" ist nicht mehr der gespeicherte Stand. Neu lesen, "
                        + "Änderung prüfen, noch einmal senden.";
            case BODY_TOO_LARGE -> "5242880 Byte sind zu viel: höchstens 4 MiB je Anfrage senden.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Im Kopf Content-Type ein angenommenes Format nennen, etwa " + "application/json.";
            case UNPROCESSABLE ->
                "Das Halbjahr „2029-H1“ wird in diesem Fenster nicht angeboten. Eines von 2026-H1, "
                        + "2026-H2 nennen.";
            case CONTRADICTORY_CONSTRAINTS ->
                "2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort festgesetzt: 2026-H1 "
                        + "braucht einen Platz mehr (maxSeats 3).";
            case IDEMPOTENCY_KEY_REUSED ->
                "Zu diesem Idempotency-Key gehören schon andere Angaben. Für neue Angaben "
                        + "einen neuen Schlüssel verwenden.";
            case FAULTY_FILE -> "2 von 187 Zeilen sind fehlerhaft; nichts wurde geändert.";
            case IF_MATCH_REQUIRED -> "Zum Ändern zuerst lesen und das ETag der Antwort im Kopf If-Match mitsenden.";
            case INTERNAL_ERROR ->
                "Bitte später noch einmal versuchen; bleibt es dabei, die Betreuung des Dienstes " + "verständigen.";
        };
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
