package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts something of another type into every place of a protocol, and takes out every field. */
class OddProtocolTest {
    private static final List<@Nullable Object> ODD = Arrays.asList(
            null, -1L, (1L << 53) - 1, "", "x", "2026-H9", true, List.of(), List.of(7L), new JsonObject());

    private final Protocol protocol = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 1, 1, 1));

    @Test
    void isFoundAndThrowsNothing() {
        int places = objects(JsonReader.read(protocol.document())).size();
        int tried = 0;
        for (int place = 0; place < places; place++) {
            for (String field : List.copyOf(at(place, fresh()).fields().keySet())) {
                for (Object odd : ODD) {
                    JsonObject changed = fresh();
                    at(place, changed).with(field, odd);
                    tried += refused(changed);
                }
                JsonObject without = fresh();
                at(place, without).fields().remove(field);
                tried += refused(without);
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    /** With the fingerprint made to fit, and where the commitment is touched also its hash and the seed. */
    private int refused(JsonObject changed) {
        if (changed.fields().get("commitmentDocument") instanceof JsonObject commitment
                && !JsonWriter.write(commitment).equals(protocol.commitment().document())
                && changed.has("randomness")) {
            String hash = Sha256.hex(JsonWriter.write(commitment));
            changed.with("commitment", hash).with("seed", Draw.seed(hash, protocol.randomness()));
        }
        if (changed.has("fingerprint")
                && JsonWriter.write(changed).length() > 0
                && protocol.fingerprint().equals(changed.fields().get("fingerprint"))) {
            changed.fields().remove("fingerprint");
            changed.with("fingerprint", Sha256.hex(JsonWriter.write(changed)));
        }
        String text = JsonWriter.write(changed);
        if (text.equals(protocol.document())) {
            return 0;
        }
        assertThat(Verification.of(
                                text,
                                List.of(),
                                new Published(protocol.commitment().hash(), null))
                        .holds())
                .as(text)
                .isFalse();
        Verification.of(text, List.of(text));
        return 1;
    }

    private JsonObject fresh() {
        return JsonReader.read(protocol.document());
    }

    private static JsonObject at(int place, JsonObject root) {
        return objects(root).get(place);
    }

    private static List<JsonObject> objects(JsonObject root) {
        List<JsonObject> found = new ArrayList<>(List.of(root));
        root.fields().values().forEach(value -> collect(value, found));
        return found;
    }

    private static void collect(@Nullable Object value, List<JsonObject> found) {
        if (value instanceof JsonObject object) {
            found.addAll(objects(object));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        }
    }
}
