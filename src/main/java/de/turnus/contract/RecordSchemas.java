package de.turnus.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the schemas say what is on the wire: the records' components and nothing else, which of them are always there,
 * and which can be null.
 */
final class RecordSchemas {
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final IndexView code;
    private final Map<DotName, ClassInfo> records = new LinkedHashMap<>();

    RecordSchemas(IndexView code) {
        this.code = code;
        for (ClassInfo known : code.getKnownClasses()) {
            if (known.isRecord()) {
                records.put(known.name(), known);
            }
        }
    }

    void complete(OpenAPI api) {
        Components components = api.getComponents();
        Set<String> sent = RequestSchemas.namesIn(api);
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getOneOf() != null) {
                // one of several forms is not also the record that holds them
                schema.setType(null);
                schema.setProperties(null);
            } else if (schema.getProperties() != null) {
                Map<String, WireComponent> declared = componentsOf(name, schema);
                if (declared != null) {
                    complete(schema, declared, sent.contains(name));
                }
            }
        });
    }

    private static void complete(Schema schema, Map<String, WireComponent> declared, boolean sent) {
        List<String> demanded = schema.getRequired() == null ? List.of() : schema.getRequired();
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((property, content) -> {
            WireComponent component = declared.get(property);
            if (component != null) {
                boolean always = demanded.contains(property)
                        || (sent ? component.isRequiredInRequests() : component.isAlwaysInAnswers());
                if (always) {
                    required.add(property);
                }
                boolean canBeNull = sent ? component.isNullable() && !always : component.isNullInAnswers();
                properties.put(property, canBeNull ? NullableSchema.of(content) : content);
            }
        });
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** By name; null where no record is meant by the schema. */
    private @Nullable Map<String, WireComponent> componentsOf(String name, Schema schema) {
        Map<String, WireComponent> meant = null;
        for (ClassInfo candidate : records.values()) {
            if (isNamed(candidate, name)) {
                Map<String, WireComponent> components = componentsOf(candidate);
                // a record of the same name elsewhere has others, or fewer of them
                if (schema.getProperties().keySet().containsAll(components.keySet())
                        && (meant == null || meant.size() < components.size())) {
                    meant = components;
                }
            }
        }
        return meant;
    }

    private static boolean isNamed(ClassInfo candidate, String name) {
        AnnotationInstance named = candidate.declaredAnnotation(NAMED);
        AnnotationValue own = named == null ? null : named.value("name");
        if (own != null) {
            return own.asString().equals(name);
        }
        // the name of a generic one goes on with its argument's
        return candidate.typeParameters().isEmpty()
                ? candidate.simpleName().equals(name)
                : name.startsWith(candidate.simpleName());
    }

    private Map<String, WireComponent> componentsOf(ClassInfo owner) {
        Map<String, WireComponent> components = new LinkedHashMap<>();
        for (RecordComponentInfo component : owner.unsortedRecordComponents()) {
            if (component.field().hasAnnotation(UNWRAPPED)) {
                components.putAll(
                        componentsOf(code.getClassByName(component.type().name())));
            } else {
                components.put(component.name(), new WireComponent(component));
            }
        }
        return components;
    }
}
