package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws and protocols, sound and unsound, to put to programs that others wrote from the description. */
final class Questions {
    private static final List<@Nullable Object> ODD = Arrays.asList(
            null, -1L, 0L, 2L, "", "Köln", "2026-H1", "2026-12-01T08:00:00-00:00", "\u00a0", "05315", true);

    private Questions() {}

    /** So many draws with as many seeds, from urns of any shape. */
    static List<Protocol> draws(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> Draw.of(commitment(seed), "Ausgang " + seed, SampleUrns.DRAWN))
                .toList();
    }

    /** Each with one thing changed somewhere and every hash made to fit; some hold nevertheless. */
    static List<String> changedProtocols(int count) {
        Random random = new Random(17);
        return IntStream.range(0, count)
                .mapToObj(seed -> changed(commitment(seed % 40), random))
                .toList();
    }

    static List<Boolean> verdicts(List<String> protocols) {
        return protocols.stream()
                .map(text -> Verification.of(text, List.of()).holds())
                .toList();
    }

    /** What goes into a draw. */
    static JsonObject ofDraw(Protocol protocol) {
        return new JsonObject()
                .with("commitmentDocument", protocol.commitment().json())
                .with("randomness", protocol.randomness())
                .with("drawnAt", Timestamp.write(protocol.drawnAt()));
    }

    /** A draw from one urn or two, or tickets. */
    private static Commitment commitment(int seed) {
        Urn urn = SampleUrns.random(seed, 30);
        return switch (seed % 4) {
            case 0 ->
                Commitment.ofTickets(
                        SampleUrns.announcement(),
                        urn.offices().stream().map(Office::ags).toList());
            case 1 -> SampleUrns.commitment(urn, SampleUrns.urn("LWL", 9000, 3, 2, seed % 3, 3, 0, 4));
            default -> SampleUrns.commitment(urn);
        };
    }

    /** One field or one list of a protocol changed, and every hash made to fit. */
    private static String changed(Commitment commitment, Random random) {
        JsonObject protocol = JsonReader.read(Draw.of(commitment, "Ausgang " + random.nextInt(), SampleUrns.DRAWN)
                .document());
        List<JsonObject> objects = new ArrayList<>();
        collect(protocol, objects);
        JsonObject object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.fields().keySet());
        String name = names.get(random.nextInt(names.size()));
        object.with(name, changed(object.fields().get(name), random));
        fit(protocol);
        return JsonWriter.write(protocol);
    }

    private static @Nullable Object changed(@Nullable Object value, Random random) {
        int way = random.nextInt(4);
        if (way > 0 && value instanceof Long number) {
            return number + way - 2;
        }
        if (way > 0 && value instanceof List<?> list && list.size() > 1) {
            List<@Nullable Object> turned = new ArrayList<>(list);
            Collections.swap(turned, random.nextInt(turned.size()), random.nextInt(turned.size()));
            return turned;
        }
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static void fit(JsonObject protocol) {
        if (protocol.fields().get("commitmentDocument") instanceof JsonObject document
                && protocol.fields().get("randomness") instanceof String randomness) {
            String hash = Sha256.hex(JsonWriter.write(document));
            protocol.with("commitment", hash).with("seed", Draw.seed(hash, randomness));
        }
        protocol.fields().remove("fingerprint");
        protocol.with("fingerprint", Sha256.hex(JsonWriter.write(protocol)));
    }

    private static void collect(@Nullable Object value, List<JsonObject> found) {
        if (value instanceof JsonObject object) {
            found.add(object);
            object.fields().values().forEach(inner -> collect(inner, found));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, found));
        }
    }
}
