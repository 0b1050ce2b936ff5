package de.turnus.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.turnus.allocation.problem.PortableProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record's component as JSON has it. */
record WireComponent(RecordComponentInfo declaration) {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final String PARTS_OF_A_PROBLEM = PortableProblem.class.getPackageName();
    private static final Set<DotName> COLLECTIONS =
            Set.of(DotName.createSimple(List.class), DotName.createSimple(Map.class));

    boolean isNullable() {
        return declaration.type().hasAnnotation(NULLABLE);
    }

    boolean isAlwaysInAnswers() {
        return !isNullable() || !isLeftOutWhenNull();
    }

    boolean isNullInAnswers() {
        return isNullable() && !isLeftOutWhenNull();
    }

    /** Whether a request must have it, as far as its type and its {@code @Schema(required = ...)} say. */
    boolean isRequiredInRequests() {
        AnnotationInstance schema = declaration.field().annotation(SCHEMA);
        if (schema != null && schema.value("required") != null) {
            return schema.value("required").asBoolean();
        }
        return !isNullable() && !isEmptyWhenMissing();
    }

    private boolean isLeftOutWhenNull() {
        AnnotationInstance include = declaration.declaringClass().declaredAnnotation(INCLUDE);
        return include != null && include.value().asEnum().equals(JsonInclude.Include.NON_NULL.name());
    }

    /** The parts of a portable problem take a list or a map that is not there for an empty one. */
    private boolean isEmptyWhenMissing() {
        return declaration.declaringClass().name().packagePrefix().equals(PARTS_OF_A_PROBLEM)
                && COLLECTIONS.contains(declaration.type().name());
    }
}
