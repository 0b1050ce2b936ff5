package de.turnus.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.audit.chain.Sha256;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A column's value as the audit writes it: texts, whole numbers, truth, null, lists and objects of them. */
final class ColumnValue {
    /** A large text that the service has not read from the database in this transaction. */
    static final Map<String, Object> UNREAD = Map.of("unread", true);

    private static final Map<String, Object> SOMETHING = Map.of("blanked", true);

    private ColumnValue() {}

    /** A value as an entity has it, nothing hidden yet; numbers with a fraction become text. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Integer whole -> whole.longValue();
            case Short whole -> whole.longValue();
            case Long whole -> whole;
            case Enum<?> word -> word.name();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> sorted = new TreeMap<>();
                map.forEach((key, content) -> sorted.put(String.valueOf(key), plain(content)));
                yield sorted;
            }
            case Set<?> set ->
                list(set).stream().sorted(Comparator.comparing(String::valueOf)).toList();
            case Collection<?> values -> list(values);
            case Object[] values -> list(List.of(values));
            case Record of -> components(of);
            default -> value.toString();
        };
    }

    private static List<@Nullable Object> list(Collection<?> values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(value -> list.add(plain(value)));
        return list;
    }

    /** By name, in the order of their declaration. */
    static Map<String, @Nullable Object> components(Record of) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true); // rows keep their parts to their room
                components.put(
                        component.getName(), plain(component.getAccessor().invoke(of)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return components;
    }

    /** What is kept of a plain value; null stays null. */
    static @Nullable Object kept(@Nullable Object plain, ColumnRules.Treatment treatment) {
        if (plain == null || plain.equals(UNREAD)) {
            return plain;
        }
        return switch (treatment) {
            case CLEAR -> plain;
            case BLANKED, IGNORED -> SOMETHING;
            case DOCUMENT -> {
                byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
                yield Map.of("length", (long) bytes.length, "sha256", Sha256.of(bytes));
            }
            case HALBJAHRE_OF_EXCLUSIONS -> halbjahre(plain.toString());
        };
    }

    /** Names nothing but Halbjahre; where it is not such a list, nothing. */
    private static Object halbjahre(String exclusions) {
        List<Map<String, Object>> list = Json.read(exclusions, new TypeReference<>() {});
        return list.stream()
                .map(exclusion -> Map.of("halbjahr", exclusion.getOrDefault("halbjahr", ""), "reason", SOMETHING))
                .toList();
    }
}
