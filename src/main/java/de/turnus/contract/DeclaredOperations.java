package de.turnus.contract;

import de.turnus.web.ProblemType;
import de.turnus.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the code declares about its operations, by operation id, which is the method's name. */
final class DeclaredOperations {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName PROBLEMS = DotName.createSimple(Problems.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    DeclaredOperations(IndexView code) {
        for (AnnotationInstance operation : code.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = operation.target().asMethod();
                MethodInfo other = methods.put(method.name(), method);
                // the index may list a class twice, but never two methods of one name
                if (other != null
                        && !other.declaringClass()
                                .name()
                                .equals(method.declaringClass().name())) {
                    throw new IllegalStateException("Two operations are called " + method.name());
                }
            }
        }
    }

    List<ProblemType> problemsOf(String operation) {
        return values(require(operation).annotation(PROBLEMS)).stream()
                .map(ProblemType::valueOf)
                .toList();
    }

    /** Roles that may call the operation; empty where it is public. */
    List<String> rolesOf(String operation) {
        MethodInfo method = require(operation);
        AnnotationInstance own = method.annotation(ROLES);
        return values(own != null ? own : method.declaringClass().declaredAnnotation(ROLES));
    }

    private MethodInfo require(String operation) {
        MethodInfo method = methods.get(operation);
        if (method == null) {
            throw new IllegalStateException(operation + " lacks an @Operation with a summary");
        }
        return method;
    }

    private static List<String> values(@Nullable AnnotationInstance annotation) {
        if (annotation == null) {
            return List.of();
        }
        var value = annotation.value();
        return switch (value.componentKind()) {
            case STRING -> Arrays.asList(value.asStringArray());
            case ENUM -> Arrays.asList(value.asEnumArray());
            default -> throw new IllegalStateException(annotation.toString());
        };
    }
}
