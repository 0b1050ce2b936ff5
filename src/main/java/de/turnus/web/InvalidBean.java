package de.turnus.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says in German which values of a body break a rule of their field. */
final class InvalidBean {
    private InvalidBean() {}

    /** Every violation, ordered by its pointer. */
    static List<InvalidValue> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new InvalidValue(pointer(v.getPropertyPath()), detail(v)))
                .sorted(Comparator.comparing(InvalidValue::pointer).thenComparing(InvalidValue::detail))
                .toList();
    }

    private static String detail(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        String echo = value instanceof String || value instanceof Number ? Echo.of(value.toString()) : "Der Wert";
        return echo + " " + violation.getMessage() + ".";
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
