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
        JsonProcessingException json = jsonErrorIn(cause);
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

    private static @Nullable JsonProcessingException jsonErrorIn(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }
}
