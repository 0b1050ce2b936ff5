package de.turnus.contract;

import de.turnus.web.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The problem bodies (RFC 9457) in the contract: one schema, and every type that an operation can answer with. */
final class ProblemSchemas {
    private static final String NAME = "Problem";

    /** What the problem library would publish in its place. */
    private static final List<String> FROM_THE_LIBRARY = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    private ProblemSchemas() {}

    static void addTo(OpenAPI api) {
        Schema error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer to the value, or /lines/17 into a file"))
                .addProperty("detail", text("German: the value that is wrong and the remedy"))
                .addProperty(
                        "changes",
                        patch("Only of contradictory-constraints: the smallest change that resolves it, together with"
                                + " those of the other errors"))
                .addProperty(
                        "alternatives",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Only of contradictory-constraints: what would do in place of the changes,"
                                        + " with those of the other errors made first; each proven, none smaller")
                                .items(patch("One of them")))
                .addProperty(
                        "loosened",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description(
                                        "Only of contradictory-constraints of a REPLAN: sets of offices; one set more in"
                                                + " replan.loosened resolves it, with one of each other error")
                                .items(OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(text("Key (ags) of an office"))))
                .addProperty(
                        "furtherAlternatives",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("How many more were found than are listed"));
        Schema problem = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .addProperty("type", text("Stable name of the kind of problem"))
                .addProperty("title", text("German name of the kind of problem"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("German: the value that is wrong and the remedy"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Every single fault, where there can be several")
                                .items(error))
                .required(List.of("type", "title", "status", "detail"));
        FROM_THE_LIBRARY.forEach(api.getComponents()::removeSchema);
        api.getComponents().addSchema(NAME, problem);
        for (ProblemType type : ProblemType.values()) {
            api.getComponents()
                    .addExample(
                            type.slug(),
                            OASFactory.createExample().summary(type.title()).value(exampleOf(type)));
        }
    }

    static void addTo(Operation operation, Set<ProblemType> problems) {
        Map<Integer, List<ProblemType>> byStatus = problems.stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            MediaType body = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/" + NAME));
            types.stream()
                    .sorted()
                    .forEach(type -> body.addExample(
                            type.slug(), OASFactory.createExample().ref("#/components/examples/" + type.slug())));
            operation
                    .getResponses()
                    .addAPIResponse(
                            status.toString(),
                            OASFactory.createAPIResponse()
                                    .description(types.stream()
                                            .sorted()
                                            .map(ProblemType::slug)
                                            .collect(Collectors.joining(", ")))
                                    .content(
                                            OASFactory.createContent().addMediaType("application/problem+json", body)));
        });
    }

    private static Map<String, Object> exampleOf(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.general());
        return example;
    }

    private static Schema patch(String description) {
        Schema value = OASFactory.createSchema().addType(SchemaType.INTEGER).addType(SchemaType.NULL);
        Schema operation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "op",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .enumeration(List.of("add", "replace", "remove")))
                .addProperty("path", text("JSON pointer into the problem"))
                .addProperty("value", value.description("The new number; null takes a pin away"))
                .required(List.of("op", "path"));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(description + ", as operations of a JSON Patch (RFC 6902)")
                .items(operation);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
