package de.turnus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Gives the problems that the framework itself raises a stable type and a German text, and hides what is inside. */
@ApplicationScoped
class ProblemTexts implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        JsonProcessingException json = jsonErrorIn(context.cause);
        if (json != null) {
            InvalidValue error = InvalidJson.of(json);
            return ProblemType.INVALID_BODY.because(error.detail(), List.of(error));
        }
        if (problem.getType() != null) {
            return problem;
        }
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode()).orElse(ProblemType.INTERNAL_ERROR);
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .withDetail(detail(type))
                .withHeader("WWW-Authenticate", type == ProblemType.UNAUTHORIZED ? "Basic realm=\"Turnus\"" : null)
                .build();
    }

    private static @Nullable JsonProcessingException jsonErrorIn(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case UNAUTHORIZED -> "Mit einem Konto anmelden, das für diese Adresse berechtigt ist.";
            case FORBIDDEN -> "Das angemeldete Konto darf das nicht. Mit einem berechtigten Konto anmelden.";
            case NOT_FOUND -> "Unter dieser Adresse gibt es nichts. Schreibweise und Parameter der Adresse prüfen.";
            case METHOD_NOT_ALLOWED -> "Die Schnittstellenbeschreibung unter /q/swagger-ui nennt die Methoden.";
            case NOT_ACCEPTABLE -> "Im Kopf Accept ein angebotenes Format nennen, etwa application/json.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Im Kopf Content-Type ein angenommenes Format nennen, etwa application/json.";
            case INVALID_BODY -> "Die Anfrage mit dem Beispiel in der Schnittstellenbeschreibung vergleichen.";
            default -> "Bitte später noch einmal versuchen; bleibt es dabei, die Betreuung des Dienstes verständigen.";
        };
    }
}
