package de.turnus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;

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
        if (context.cause instanceof ConstraintViolationException violations) {
            List<InvalidValue> errors = InvalidBean.of(violations.getConstraintViolations());
            return ProblemType.INVALID_BODY.because(errors.getFirst().detail(), errors);
        }
        if (problem.getType() != null) {
            return problem;
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

    private static @Nullable JsonProcessingException jsonErrorIn(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }
}
