package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.draw.Announcement;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Draw;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Protocols over the register's offices. */
final class SampleProtocols {
    private static final OffsetDateTime COMMITTED = OffsetDateTime.parse("2026-11-22T07:00:00+01:00");
    private static final OffsetDateTime NOT_BEFORE = OffsetDateTime.parse("2026-11-25T18:25:00+01:00");
    private static final OffsetDateTime DRAWN = OffsetDateTime.parse("2026-11-25T19:00:00+01:00");
    static final String RANDOMNESS = "3 14 15 26 35 49";
    static final String FINGERPRINT_BEFORE = "0123456789abcdef".repeat(4);

    private SampleProtocols() {}

    /** Half of each Landschaftsverband's offices, five Halbjahre, three of them waiting. */
    static Protocol draw() {
        return drawn(Commitment.ofDraw(announcement(), List.of(urn("LVR", 40, 2, 5), urn("LWL", 37, 1, 5))));
    }

    /** All 186 offices in one urn, eleven Halbjahre: more than a round will ever have. */
    static Protocol large() {
        return drawn(Commitment.ofDraw(announcement(), List.of(urn("", 186, 6, 11))));
    }

    /** Two seats for five that wait. */
    static Protocol replacement() {
        return drawn(Commitment.ofReplacement(announcement(), FINGERPRINT_BEFORE, 2, List.of(urn("LVR", 5, 3, 1))));
    }

    static Protocol tickets() {
        return drawn(Commitment.ofTickets(
                announcement(), offices("").stream().map(Office::ags).toList()));
    }

    private static Protocol drawn(Commitment commitment) {
        return Draw.of(commitment, RANDOMNESS, DRAWN);
    }

    private static Announcement announcement() {
        return new Announcement(
                "0b9a4f6e-6f0d-4d2e-9a51-0a3c2f0e7d11",
                "Rotation 2026–2028",
                COMMITTED,
                NOT_BEFORE,
                "Lotto 6 aus 49, Ziehung am 25.11.2026, ohne Superzahl",
                "Die nächste Ziehung, die stattfindet",
                "Sechs Zahlen aufsteigend, durch je ein Leerzeichen getrennt");
    }

    private static Urn urn(String landschaftsverband, int count, int waiting, int halbjahre) {
        List<Office> offices = offices(landschaftsverband).subList(0, count);
        List<Seats> seats = new ArrayList<>();
        int left = count - waiting;
        for (int h = 0; h < halbjahre; h++) {
            int share = left / (halbjahre - h);
            seats.add(new Seats(2026 + h / 2 + "-H" + (1 + h % 2), share));
            left -= share;
        }
        String id = landschaftsverband.isEmpty() ? "NRW" : landschaftsverband;
        return new Urn(id, id, seats, waiting, offices);
    }

    /** Of one Landschaftsverband, or all. */
    private static List<Office> offices(String landschaftsverband) {
        List<Office> offices = new ArrayList<>();
        for (String line : register()) {
            String[] cells = line.split(";");
            if (landschaftsverband.isEmpty() || cells[3].equals(landschaftsverband)) {
                offices.add(new Office(cells[0], cells[1], cells[4], sizeClass(Integer.parseInt(cells[6]))));
            }
        }
        return offices;
    }

    private static String sizeClass(int einwohner) {
        if (einwohner < 50_000) {
            return "UNDER_50K";
        }
        if (einwohner < 100_000) {
            return "FROM_50K";
        }
        return einwohner < 250_000 ? "FROM_100K" : "FROM_250K";
    }

    private static List<String> register() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleProtocols.class.getResourceAsStream("/reference-data/jugendaemter.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
