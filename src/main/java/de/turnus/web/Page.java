package de.turnus.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how many items the whole list has
 * @param next cursor for the part that follows; null where this is the last
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {
    public static final String DEFAULT_LIMIT = "50";
    private static final int MAX_LIMIT = 1000;

    /**
     * Cuts a page out of a whole list. The cursor names the last key seen, so that a list that changes in between
     * neither repeats nor skips what stayed.
     *
     * @param limit most items on the page, 1 to 1000
     * @param cursor as an earlier page gave it in {@code next}; null for the first page
     * @param key the unique, unchanging key by which the list is ordered
     */
    public static <T> Page<T> of(List<T> all, int limit, @Nullable String cursor, Function<T, String> key) {
        requireLimit(limit);
        String after = cursor == null ? null : decode(cursor);
        List<T> rest = all.stream()
                .sorted(Comparator.comparing(key))
                .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .toList();
        List<T> items = rest.stream().limit(limit).toList();
        String next = rest.size() > limit ? encode(key.apply(items.getLast())) : null;
        return new Page<>(items, all.size(), next);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the limit is not 1 to 1000 */
    public static void requireLimit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "limit=" + limit + " ist nicht erlaubt: eine Zahl von 1 bis " + MAX_LIMIT + " angeben.");
        }
    }

    /** The cursor for what follows an item of a list that the database cuts, ordered by number. */
    public static String cursorAfter(long number) {
        return encode(Long.toString(number));
    }

    /** The number that {@link #cursorAfter} was given. */
    public static long numberIn(String cursor) {
        try {
            return Long.parseLong(decode(cursor));
        } catch (NumberFormatException e) {
            throw unknownCursor();
        }
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknownCursor();
        }
    }

    private static HttpProblem unknownCursor() {
        return ProblemType.INVALID_PARAMETER.because(
                "Der cursor ist keiner, den der Dienst vergeben hat: ohne cursor von vorn beginnen.");
    }
}
