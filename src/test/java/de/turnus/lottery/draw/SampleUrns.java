package de.turnus.lottery.draw;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Urns, announcements and protocols for tests. */
final class SampleUrns {
    static final OffsetDateTime COMMITTED = OffsetDateTime.parse("2026-11-22T07:00:00+01:00");
    static final OffsetDateTime NOT_BEFORE = OffsetDateTime.parse("2026-11-25T18:25:00+01:00");
    static final OffsetDateTime DRAWN = OffsetDateTime.parse("2026-11-25T19:00:00+01:00");
    static final String RANDOMNESS = "3 14 15 26 35 49";
    static final List<String> REGIONS = List.of("Düsseldorf", "Köln", "Münster", "Detmold", "Arnsberg");
    static final List<String> SIZES = List.of("UNDER_50K", "FROM_50K", "FROM_100K", "FROM_250K");

    private SampleUrns() {}

    static Announcement announcement() {
        return new Announcement(
                "0b9a4f6e-6f0d-4d2e-9a51-0a3c2f0e7d11",
                "Rotation 2026–2028",
                COMMITTED,
                NOT_BEFORE,
                "Lotto 6 aus 49, Ziehung am 25.11.2026, ohne Superzahl",
                "Die nächste Ziehung, die stattfindet",
                "Sechs Zahlen aufsteigend, durch je ein Leerzeichen getrennt");
    }

    static Office office(int number, String region, String size) {
        return new Office(String.valueOf(50_000_000 + number), "Amt " + number, region, size);
    }

    /** Offices in turn over the first regions and sizes; seats by Halbjahr from 2026-H1 on. */
    static Urn urn(String id, int firstOffice, int regions, int sizes, int waiting, int... seats) {
        int total = waiting;
        for (int count : seats) {
            total += count;
        }
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            offices.add(office(firstOffice + i, REGIONS.get(i % regions), SIZES.get(i / regions % sizes)));
        }
        return new Urn(id, "LVR", halbjahre(seats), waiting, offices);
    }

    static List<Seats> halbjahre(int... seats) {
        List<Seats> halbjahre = new ArrayList<>();
        for (int h = 0; h < seats.length; h++) {
            halbjahre.add(new Seats(2026 + h / 2 + "-H" + (1 + h % 2), seats[h]));
        }
        return halbjahre;
    }

    /** Of any shape: up to so many offices, one to six Halbjahre, some with no seats, some offices that wait. */
    static Urn random(long seed, int most) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int total = random.nextInt(1, most + 1);
        int[] seats = new int[random.nextInt(1, 7)];
        int waiting = 0;
        boolean someWait = random.nextBoolean();
        List<Office> offices = new ArrayList<>();
        int regions = random.nextInt(1, REGIONS.size() + 1);
        int sizes = random.nextInt(1, SIZES.size() + 1);
        for (int i = 0; i < total; i++) {
            int column = random.nextInt(seats.length + (someWait ? 1 : 0));
            if (column == seats.length) {
                waiting++;
            } else {
                seats[column]++;
            }
            offices.add(office(
                    i * 7 % 1000 + 1000 * (i % 3),
                    REGIONS.get(random.nextInt(regions)),
                    SIZES.get(random.nextInt(sizes))));
        }
        return new Urn("U-" + seed, "LVR", halbjahre(seats), waiting, offices);
    }

    static Commitment commitment(Urn... urns) {
        return Commitment.ofDraw(announcement(), List.of(urns));
    }

    static Protocol protocol(Urn... urns) {
        return Draw.of(commitment(urns), RANDOMNESS, DRAWN);
    }
}
