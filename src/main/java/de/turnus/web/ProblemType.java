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
    INVALID_BODY(
            400,
            "Die Angaben sind unvollständig oder fehlerhaft",
            "Die Anfrage mit dem Beispiel in der Schnittstellenbeschreibung vergleichen."),
    INVALID_PARAMETER(
            400,
            "Ein Parameter der Adresse ist fehlerhaft",
            "limit=0 ist nicht erlaubt: eine Zahl von 1 bis 1000 angeben."),
    UNAUTHORIZED(401, "Anmeldung erforderlich", "Mit einem Konto anmelden, das für diese Adresse berechtigt ist."),
    FORBIDDEN(
            403,
            "Dafür fehlt die Berechtigung",
            "Das angemeldete Konto darf das nicht. Mit einem berechtigten Konto anmelden."),
    RELEASE_NEEDS_ANOTHER_LEAD(
            403,
            "Freigeben muss eine andere Projektleitung",
            "Die Freigabe hat leitung-1 beantragt, mit demselben Konto lässt sie sich nicht erteilen: mit dem Konto einer anderen Projektleitung anmelden."),
    NOT_FOUND(
            404,
            "Nicht gefunden",
            "Unter dieser Adresse gibt es nichts. Schreibweise und Parameter der Adresse prüfen."),
    METHOD_NOT_ALLOWED(
            405,
            "Diese Methode gibt es hier nicht",
            "Die Schnittstellenbeschreibung unter /q/swagger-ui nennt die Methoden."),
    NOT_ACCEPTABLE(
            406,
            "Dieses Format gibt es hier nicht",
            "Im Kopf Accept ein angebotenes Format nennen, etwa application/json."),
    CONFLICT(
            409,
            "Widerspruch zum gespeicherten Stand",
            "Eine Runde „2026–2028“ gibt es schon: einen anderen Namen wählen."),
    ROUND_STATE(
            409,
            "Im jetzigen Zustand der Runde nicht möglich",
            "Die Runde ist im Zustand DRAFT: es gibt noch keinen Plan. Mit POST …/solve beginnt die Suche."),
    REGISTRATION_WINDOW_CLOSED(
            409,
            "Das Anmeldefenster ist nicht geöffnet",
            "Das Fenster „Herbst 2025“ ist seit dem Ablauf des 2025-11-17 geschlossen. Bitte die Projektleitung ansprechen."),
    REGISTRATION_WINDOW_IN_USE(
            409,
            "Das Anmeldefenster wird schon benutzt",
            "Zu diesem Fenster liegen schon Interessenbekundungen vor: Halbjahre und Grenzen bleiben."),
    STALE_ETAG(
            412,
            "Der Stand hat sich inzwischen geändert",
            "If-Match \"3q2-7wAAPLq0Bd8mXcXu\" ist nicht mehr der gespeicherte Stand. Neu lesen, Änderung prüfen, noch einmal senden."),
    BODY_TOO_LARGE(413, "Die Anfrage ist zu groß", "5242880 Byte sind zu viel: höchstens 4 MiB je Anfrage senden."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Dieses Format wird nicht angenommen",
            "Im Kopf Content-Type ein angenommenes Format nennen, etwa application/json."),
    UNPROCESSABLE(
            422,
            "Die Angaben passen nicht zusammen",
            "Das Halbjahr „2029-H1“ wird in diesem Fenster nicht angeboten. Eines von 2026-H1, 2026-H2 nennen."),
    CONTRADICTORY_CONSTRAINTS(
            422,
            "Die Vorgaben widersprechen einander",
            "2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort festgesetzt: 2026-H1 braucht einen Platz mehr (maxSeats 3), oder die Festsetzung eines der 3 Jugendämter 05111000, 05112000, 05113000 aufheben."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Der Idempotency-Key wurde schon für andere Angaben benutzt",
            "Zu diesem Idempotency-Key gehören schon andere Angaben. Für neue Angaben einen neuen Schlüssel verwenden."),
    FAULTY_FILE(422, "Die Datei enthält Fehler", "2 von 187 Zeilen sind fehlerhaft; nichts wurde geändert."),
    IF_MATCH_REQUIRED(
            428,
            "Der Kopf If-Match fehlt",
            "Zum Ändern zuerst lesen und das ETag der Antwort im Kopf If-Match mitsenden."),
    INTERNAL_ERROR(
            500,
            "Ein Fehler im Dienst",
            "Bitte später noch einmal versuchen; bleibt es dabei, die Betreuung des Dienstes verständigen.");

    private final int status;
    private final String title;
    private final String general;

    ProblemType(int status, String title, String general) {
        this.status = status;
        this.title = title;
        this.general = general;
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

    /** A detail as it may be: the contract's example, and the answer where the framework says no more. */
    public String general() {
        return general;
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

    /**
     * A problem to throw that lists what is wrong with the parts of a body or file.
     *
     * @param errors each an {@link InvalidValue}, or a record with its members and more
     */
    public HttpProblem because(String detail, List<? extends Record> errors) {
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
