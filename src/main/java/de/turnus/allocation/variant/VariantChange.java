package de.turnus.allocation.variant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be different in a variant of a problem; at least one thing.
 *
 * @param name of the variant, 1 to 200 characters; null for the problem's with what is different
 * @param withoutHalbjahre ids of Halbjahre to leave out; their seats go to the others
 * @param weights policy weights to set, by constraint; the others stay
 */
public record VariantChange(
        @Nullable String name,
        @Schema(required = false) List<String> withoutHalbjahre,
        @Schema(required = false) Map<String, Integer> weights) {

    public VariantChange(
            @Nullable String name, @Nullable List<String> withoutHalbjahre, @Nullable Map<String, Integer> weights) {
        this.name = name;
        this.withoutHalbjahre =
                withoutHalbjahre == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(withoutHalbjahre));
        this.weights = weights == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Nothing but Halbjahre left out. */
    public static VariantChange without(List<String> halbjahre) {
        return new VariantChange(null, halbjahre, null);
    }
}
