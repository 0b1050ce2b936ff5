package de.turnus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives every problem its last form: those that the framework itself raises get a stable type and a German text that hides
 * what is inside, and none repeats the address of the request, in which anything could stand.
 */
@ApplicationScoped
class ProblemTexts implements ProblemPostProcessor {
    private final UriInfo uri;

    ProblemTexts(UriInfo uri) {
        this.uri = uri;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return HttpProblem.builder(explained(problem, context.cause))
                .withInstance(null)
                .build();
    }

    private HttpProblem explained(HttpProblem problem, @Nullable Throwable cause) {
        if (isCollision(cause)) {
            return ProblemType.CONFLICT.because(
                    "Im selben Augenblick hat jemand anderes dasselbe angelegt oder geändert; diese Anfrage hat nichts "
                            + "geändert. Neu lesen und noch einmal senden.");
        }
        JsonProcessingException json = firstIn(cause, JsonProcessingException.class);
        if (json != null) {
            InvalidValue error = InvalidJson.of(json);
            return ProblemType.INVALID_BODY.because(error.detail(), List.of(error));
        }
        if (cause instanceof ConstraintViolationException violations) {
            List<InvalidValue> errors = InvalidBean.of(violations.getConstraintViolations());
            return ProblemType.INVALID_BODY.because(errors.getFirst().detail(), errors);
        }
        if (problem.getType() != null) {
            return problem;
        }
        if (isUnreadableParameter(cause)) {
            return ProblemType.INVALID_PARAMETER.because(
                    "Ein Parameter der Adresse hat die falsche Art; gesendet wurden "
                            + uri.getQueryParameters().entrySet().stream()
                                    .map(p -> Echo.of(p.getKey() + "=" + String.join(",", p.getValue())))
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ". Die Schnittstellenbeschreibung unter /q/swagger-ui nennt die Art eines jeden.");
        }
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode()).orElse(ProblemType.INTERNAL_ERROR);
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .withDetail(type.general())
                .withHeader("WWW-Authenticate", type == ProblemType.UNAUTHORIZED ? "Basic realm=\"Turnus\"" : null)
                .build();
    }

    /** The framework answers a value that it cannot convert like an address that does not exist. */
    private boolean isUnreadableParameter(@Nullable Throwable cause) {
        return cause instanceof NotFoundException
                && cause.getCause() != null
                && !uri.getQueryParameters().isEmpty();
    }

    /** Two changes at a time of which the database let one pass: a constraint, a deadlock. */
    private static boolean isCollision(@Nullable Throwable cause) {
        SQLException refused = firstIn(cause, SQLException.class);
        String state = refused == null ? null : refused.getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }

    private static <T extends Throwable> @Nullable T firstIn(@Nullable Throwable cause, Class<T> kind) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return kind.cast(t);
            }
        }
        return null;
    }
}
