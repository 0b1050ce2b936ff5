package de.turnus.contract;

import de.turnus.web.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Completes what the annotations say of every operation with what follows from its shape: who may call it, the headers
 * that it needs, the problems that it answers with, and an example from {@code openapi/examples/}; and what they say of
 * every body with what follows from its record.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private final DeclaredOperations declared;
    private final RecordSchemas records;

    public Contract(IndexView code) {
        declared = new DeclaredOperations(code);
        records = new RecordSchemas(code);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        records.complete(api);
        ProblemSchemas.addTo(api);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach(this::complete));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        String id = Objects.requireNonNull(operation.getOperationId());
        operation.addExtension("x-roles", declared.rolesOf(id));
        Set<ProblemType> problems = problemsOf(id, operation);
        if (problems.contains(ProblemType.IF_MATCH_REQUIRED)) {
            operation.addParameter(header(
                    "If-Match",
                    "The ETag of the last answer. Required to change what exists.",
                    "\"3q2-7wAAPLq0Bd8mXcXu\""));
        }
        if (problems.contains(ProblemType.IDEMPOTENCY_KEY_REUSED)) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "Chosen by the caller; the same key and body get the first answer again.",
                    "0b6f1d1c-8a2e-4f0e-9d7c-2f6a4c1f7a11"));
        }
        if (method == PathItem.HttpMethod.GET) {
            operation.addParameter(
                    header("If-None-Match", "The ETag of an earlier answer; 304 where nothing has changed.", null));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not changed"));
        }
        Examples.addTo(operation);
        ProblemSchemas.addTo(operation, problems);
    }

    /** The declared ones, and those that follow from a login, a body, a choice of formats. */
    private Set<ProblemType> problemsOf(String id, Operation operation) {
        Set<ProblemType> problems = new LinkedHashSet<>(declared.problemsOf(id));
        if (!declared.rolesOf(id).isEmpty()) {
            problems.add(ProblemType.UNAUTHORIZED);
            problems.add(ProblemType.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            problems.add(ProblemType.INVALID_BODY);
            problems.add(ProblemType.BODY_TOO_LARGE);
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        problems.add(ProblemType.NOT_ACCEPTABLE);
        problems.add(ProblemType.INTERNAL_ERROR);
        return problems;
    }

    private static Parameter header(String name, String description, @Nullable Object example) {
        Parameter header = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        if (example != null) {
            header.setExamples(Map.of("example", OASFactory.createExample().value(example)));
        }
        return header;
    }
}
