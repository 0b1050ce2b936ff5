package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Problems with real offices and made-up wishes, of the shape of the sample problems; a seed gives always the same. */
public final class GeneratedProblems {
    private static final double KM_PER_DEGREE = 111.2;
    private static final int TEAMS = 7;
    private static final int SEATS_OF_TEAM = 3;

    private record Jugendamt(
            String ags,
            String landschaftsverband,
            String regierungsbezirk,
            String kreis,
            int einwohner,
            double lat,
            double lon) {

        String sizeClass() {
            return einwohner < 50_000
                    ? "UNDER_50K"
                    : einwohner < 100_000 ? "FROM_50K" : einwohner < 250_000 ? "FROM_100K" : "FROM_250K";
        }

        int kilometresTo(Jugendamt other) {
            double north = (lat - other.lat) * KM_PER_DEGREE;
            double east = (lon - other.lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
            return (int) Math.round(Math.hypot(north, east));
        }
    }

    private GeneratedProblems() {}

    /**
     * @param offices how many of the 186 take part
     * @param halbjahre how many Halbjahre they are spread over
     */
    static PortableProblem rotation(long seed, int offices, int halbjahre) {
        return rotation(seed, offices, halbjahre, TEAMS);
    }

    /**
     * @param offices how many of the 186 take part
     * @param halbjahre how many Halbjahre they are spread over
     * @param teams how many there are, most with three seats in each Halbjahr
     */
    public static PortableProblem rotation(long seed, int offices, int halbjahre, int teams) {
        Random random = new Random(seed);
        List<Jugendamt> all = read();
        Collections.shuffle(all, random);
        List<Jugendamt> bases = all.subList(0, teams);
        List<Jugendamt> chosen = new ArrayList<>(all.subList(0, offices));
        Collections.shuffle(chosen, random);
        List<String> ids = IntStream.range(0, halbjahre)
                .mapToObj(i -> (2026 + i / 2) + "-H" + (1 + i % 2))
                .toList();
        int target = Math.ceilDiv(offices, halbjahre);
        List<Integer> tickets =
                new ArrayList<>(IntStream.rangeClosed(1, offices).boxed().toList());
        Collections.shuffle(tickets, random);
        return new PortableProblem(
                "generated-" + seed,
                ids.stream()
                        .map(id -> new Halbjahr(id, target - 2, target, target + 2))
                        .toList(),
                IntStream.range(0, teams)
                        .mapToObj(t -> team(t, bases.get(t), chosen, ids, random))
                        .toList(),
                IntStream.range(0, offices)
                        .mapToObj(i -> participant(chosen.get(i), tickets.get(i), ids, random))
                        .toList(),
                Map.of(),
                null,
                null,
                null,
                null);
    }

    private static Analyseteam team(
            int index, Jugendamt base, List<Jugendamt> offices, List<String> halbjahre, Random random) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        halbjahre.forEach(h -> seats.put(h, random.nextInt(40) == 0 ? SEATS_OF_TEAM - 1 : SEATS_OF_TEAM));
        Map<String, Integer> distances = new LinkedHashMap<>();
        offices.forEach(office -> distances.put(office.ags(), office.kilometresTo(base)));
        List<String> conflicts = offices.stream()
                .map(Jugendamt::ags)
                .filter(ags -> random.nextInt(100) == 0)
                .toList();
        return new Analyseteam("T" + (char) ('A' + index), seats, conflicts, distances);
    }

    private static Participant participant(Jugendamt office, int ticket, List<String> halbjahre, Random random) {
        int draw = random.nextInt(100);
        Claim claim = draw < 5 ? Claim.CARRIED_OVER : draw < 78 ? Claim.REGISTERED : Claim.UNREGISTERED;
        List<String> shuffled = new ArrayList<>(halbjahre);
        Collections.shuffle(shuffled, random);
        List<String> wishes = claim == Claim.UNREGISTERED
                ? List.of()
                : shuffled.subList(0, 1 + random.nextInt(Math.min(4, halbjahre.size() - 1)));
        List<String> excluded = random.nextInt(5) == 0 ? List.of(shuffled.getLast()) : List.of();
        String pinned = random.nextInt(30) == 0 ? shuffled.getFirst() : null;
        return participantOf(office, claim, wishes, excluded, pinned, ticket);
    }

    private static Participant participantOf(
            Jugendamt office,
            Claim claim,
            List<String> wishes,
            List<String> excluded,
            @Nullable String pinned,
            int ticket) {
        return new Participant(
                office.ags(),
                claim,
                wishes,
                excluded,
                pinned,
                null,
                null,
                null,
                ticket,
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.kreis(),
                office.sizeClass());
    }

    private static List<Jugendamt> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GeneratedProblems.class.getResourceAsStream("/reference-data/jugendaemter.csv")),
                StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(f -> new Jugendamt(
                            f[0],
                            f[3],
                            f[4],
                            f[5],
                            Integer.parseInt(f[6]),
                            Double.parseDouble(f[7]),
                            Double.parseDouble(f[8])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
