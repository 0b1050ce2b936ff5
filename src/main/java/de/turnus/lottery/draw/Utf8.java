package de.turnus.lottery.draw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The one order of names: by their UTF-8 bytes, read as unsigned. No locale plays a part. */
final class Utf8 {
    static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private Utf8() {}
}
