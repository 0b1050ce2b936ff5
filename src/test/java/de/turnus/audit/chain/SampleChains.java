package de.turnus.audit.chain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Chains for tests. */
public final class SampleChains {
    private SampleChains() {}

    public static List<String> lines(long seed, int length) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 0; i < length; i++) {
            Entry entry = Entry.after(head, event(random, i));
            lines.add(entry.toLine());
            head = entry.toHead();
        }
        return lines;
    }

    private static Event event(Random random, int i) {
        ChangeKind kind = ChangeKind.values()[random.nextInt(3)];
        boolean job = random.nextInt(4) == 0;
        return new Event(
                "2026-01-01T10:00:%02d.%03dZ".formatted(i % 60, random.nextInt(1000)),
                job ? "system" : "leitung-" + random.nextInt(1, 3),
                job ? null : "2001:db8::" + random.nextInt(1, 9),
                job ? null : "anfrage-" + i,
                job ? "SearchWorker" : "PUT /api/v1/halbjahre/2026-H" + random.nextInt(1, 3),
                "halbjahr",
                "2026-H" + random.nextInt(1, 3),
                kind,
                kind == ChangeKind.CREATED ? null : columns(random),
                kind == ChangeKind.DELETED ? null : columns(random));
    }

    private static Map<String, @Nullable Object> columns(Random random) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("max_seats", (long) random.nextInt(20));
        columns.put("name", random.nextBoolean() ? null : "Größe \"50\" – \u0001 😀 " + random.nextInt(9));
        columns.put("wishes", List.of("2026-H1", "2026-H2"));
        return columns;
    }
}
