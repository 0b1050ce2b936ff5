package de.turnus.lottery.draw;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Points in time as the documents write them: {@code 2026-11-22T07:00:00+01:00}, to the second, always with offset. */
final class Timestamp {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Timestamp() {}

    static String write(OffsetDateTime time) {
        return FORMAT.format(time);
    }

    static OffsetDateTime read(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, FORMAT);
            if (write(time).equals(text)) {
                return time;
            }
        } catch (DateTimeParseException e) {
            throw fault(text);
        }
        throw fault(text);
    }

    private static LotteryException fault(String text) {
        return new LotteryException(
                OneLine.quoted(text) + " ist kein Zeitpunkt: in der Form 2026-11-22T07:00:00+01:00 angeben.");
    }

    /** Cut to what is written. */
    static OffsetDateTime toTheSecond(OffsetDateTime time) {
        return read(write(time));
    }
}
