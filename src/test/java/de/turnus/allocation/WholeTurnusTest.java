package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
import de.turnus.interessenbekundung.Windows;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.jugendamt.VerfahrenStatus;
import de.turnus.reference.Upload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** All 186 offices from the first window of 2023 to the plan of the next Turnus, through the interface alone. */
@QuarkusTest
@TestProfile(WholeTurnusTest.OfItsOwn.class)
class WholeTurnusTest {
    /** A database without the real Verfahren and without what other tests release. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    private static final List<String> TEAMS =
            IntStream.rangeClosed(1, 7).mapToObj(i -> "WHOLE-" + i).toList();
    private static final String[] SIX = {"2026-H1", "2026-H2", "2027-H1", "2027-H2", "2028-H1", "2028-H2"};
    private static final List<HalbjahrId> NEXT =
            new HalbjahrId(2029, 1).through(new HalbjahrId(2033, 2)).toList();

    @Inject
    TestClock clock;

    @Inject
    ReleasedRows rows;

    @Inject
    VerfahrenHistory history;

    private final Map<String, String> released = new HashMap<>();
    private final List<String> everRegistered = new ArrayList<>();
    private Map<String, Integer> ranks = Map.of();
    private String pilotWindow = "";
    private List<Map<String, Object>> offices = List.of();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyOfficeComesOnceAndNothingThatIsReleasedChanges() {
        clock.set("2023-10-20T12:00");
        nobodyHasBeenThrough();
        List<String> pilots = inThePilotWindow();

        String pilot = pilotSelection(pilots);
        assertThat(Releases.placed(pilot)).hasSize(18);
        release(pilot);
        assertThat(ranks).hasSize(22);

        clock.set("2024-04-02T12:00");
        String moveUp = movedUp();
        assertThat(Releases.placed(moveUp)).hasSize(20).doesNotContainAnyElementsOf(Releases.placed(pilot));
        assertThat(pilots).containsAll(Releases.placed(moveUp));
        release(moveUp);
        assertThat(ranks).hasSize(2);
        List<String> left = List.copyOf(ranks.keySet());

        clock.set("2024-09-02T12:00");
        String wished = wishedFor2025();
        assertThat(Releases.placed(wished)).hasSize(38).containsAll(left);
        release(wished);
        assertThat(ranks).hasSize(2).doesNotContainKeys(left.toArray(String[]::new));
        List<String> first = List.copyOf(ranks.keySet());

        clock.set("2025-10-20T12:00");
        String rotation = rotationWithLots();
        assertThat(Releases.placed(rotation)).hasSize(110).containsAll(first);
        release(rotation);
        assertThat(ranks).isEmpty();
        assertThat(through()).hasSize(186);

        clock.set("2026-02-02T12:00");
        String gone = Replans.ags(Replans.placed(rotation, "2027-H1").getFirst());
        String replan = Replans.make(rotation, "NONE", Replans.withdrawn(gone));
        assertThat(Rounds.solve(replan)).isEqualTo("PLANNED");
        release(replan);
        asLead().get(replan + "/release").then().body("zusagen", is(0));
        assertThat(through()).hasSize(185).doesNotContain(gone);

        clock.set("2028-10-02T12:00");
        String next = nextTurnus();
        asLead().get(next)
                .then()
                .body("participants.total", is(186))
                .body("score.hard", is(0))
                .body("unplaced", is(0));
        assertThat(Releases.placed(next)).hasSize(186).doesNotHaveDuplicates();
        assertNothingReleasedChanged();
    }

    private void nobodyHasBeenThrough() {
        Upload.read("verfahren").without("0").send().statusCode(200);
        assertThat(history.all()).isEmpty();
        offices = asLead().get("/jugendaemter?limit=1000").path("items");
        NEXT.forEach(id -> asLead().contentType(ContentType.JSON)
                .body(Map.of("minSeats", 16, "targetSeats", 19, "maxSeats", 21))
                .put("/halbjahre/" + id)
                .then()
                .statusCode(201));
        IntStream.range(0, TEAMS.size()).forEach(this::makeTeam);
    }

    /** 18 of Rheinland and 22 of Westfalen-Lippe. */
    private List<String> inThePilotWindow() {
        List<String> registering = new ArrayList<>(every(5, "LVR", 18));
        registering.addAll(every(4, "LWL", 22));
        pilotWindow = Windows.open("2023-10-19", "2023-11-17", 0, "2024-H1");
        register(pilotWindow, registering, "2024-H1");
        return registering;
    }

    private List<String> every(int step, String landschaftsverband, int count) {
        List<String> there = offices.stream()
                .filter(office -> landschaftsverband.equals(office.get("landschaftsverband")))
                .map(Replans::ags)
                .toList();
        return IntStream.range(0, count).mapToObj(i -> there.get(i * step)).toList();
    }

    private String pilotSelection(List<String> pilots) {
        clock.set("2023-11-20T12:00");
        Map<String, Object> body = Rounds.body("SELECTION", pilotWindow, 18, 18, 18, "2024-H1");
        body.put("reference", "ALL");
        String round = planned(body, 5);
        asLead().get(round).then().body("participants.total", is(pilots.size()));
        return round;
    }

    private String movedUp() {
        String window = Windows.open("2024-04-01", "2024-04-15", 0, "2024-H2");
        String round = planned(Rounds.body("SELECTION", window, 20, 20, 20, "2024-H2"), 5);
        asLead().get(round).then().body("participants.carriedOver", is(22)).body("participants.total", is(22));
        return round;
    }

    private String wishedFor2025() {
        String window = Windows.open("2024-09-01", "2024-09-30", 0, "2025-H1", "2025-H2");
        List<String> registering = neverRegistered(38);
        register(window, registering.subList(0, 14), "2025-H1", "2025-H2");
        register(window, registering.subList(14, 38), "2025-H2", "2025-H1");
        Map<String, Object> body = Rounds.body("SELECTION", window, 0, 1, 1, "2025-H1", "2025-H2");
        body.put("halbjahre", List.of(seats("2025-H1", 17), seats("2025-H2", 21)));
        return planned(body, 5);
    }

    private void register(String window, List<String> registering, String... wishes) {
        Releases.register(window, registering, wishes);
        everRegistered.addAll(registering);
    }

    private static Map<String, Object> seats(String halbjahr, int seats) {
        return Map.of("id", halbjahr, "minSeats", seats, "targetSeats", seats, "maxSeats", seats);
    }

    private String rotationWithLots() {
        String window = Windows.open("2025-10-19", "2025-11-17", 0, SIX);
        List<String> registering = neverRegistered(48);
        for (int i = 0; i < registering.size(); i++) {
            register(window, List.of(registering.get(i)), SIX[i % SIX.length], SIX[(i + 1) % SIX.length]);
        }
        String round = planned(Rounds.body("ROTATION", window, 16, 18, 20, SIX), 5);
        asLead().get(round).then().body("participants.unregistered", is(60)).body("participants.carriedOver", is(2));
        Lots.post(round + "/lottery/commitment", Lots.announcement("2025-12-06T20:00:00+01:00"))
                .statusCode(201);
        clock.set("2025-12-06T20:00:01");
        Lots.draw(round + "/lottery", Lots.OUTCOME).statusCode(201);
        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");
        return round;
    }

    private static String nextTurnus() {
        return planned(
                Rounds.body(
                        "ROTATION",
                        null,
                        16,
                        19,
                        21,
                        NEXT.stream().map(HalbjahrId::toString).toArray(String[]::new)),
                5);
    }

    private static String planned(Map<String, Object> body, int seconds) {
        body.put("analyseteams", TEAMS);
        body.put("timeLimitSeconds", seconds);
        String round = Rounds.make(body);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        return round;
    }

    /** Offices without a Verfahren that do not wait. */
    private List<String> neverRegistered(int count) {
        List<String> through = through();
        return offices.stream()
                .map(Replans::ags)
                .filter(ags -> !through.contains(ags) && !ranks.containsKey(ags))
                .limit(count)
                .toList();
    }

    private void release(String round) {
        Releases.released(round);
        assertNothingReleasedChanged();
        released.put(round, rows.hash(round));
        assertThat(through()).doesNotHaveDuplicates();
        Map<String, Integer> before = ranks;
        ranks = ranks();
        ranks.forEach((ags, rank) -> {
            if (before.containsKey(ags)) {
                assertThat(rank).as(ags).isLessThanOrEqualTo(before.get(ags));
            } else {
                assertThat(rank).as(ags).isGreaterThan((int)
                        ranks.keySet().stream().filter(before::containsKey).count());
            }
        });
    }

    private void assertNothingReleasedChanged() {
        released.forEach((round, hash) -> assertThat(rows.hash(round)).isEqualTo(hash));
    }

    /** One entry for each Verfahren of the Turnus that is not cancelled. */
    private List<String> through() {
        return history.all().stream()
                .filter(v -> v.halbjahr().turnus().equals(Turnus.of(2024)) && v.status() != VerfahrenStatus.CANCELLED)
                .map(Verfahren::ags)
                .toList();
    }

    private Map<String, Integer> ranks() {
        List<String> through = through();
        Map<String, Integer> found = new HashMap<>();
        for (String ags : everRegistered) {
            if (!through.contains(ags)) {
                var answer = asLead().get("/jugendaemter/" + ags + "/nachruecken");
                if (answer.statusCode() == 200) {
                    found.put(ags, answer.path("rank"));
                }
            }
        }
        return found;
    }

    private void makeTeam(int number) {
        Map<String, Object> base = offices.get(number * 25);
        Map<String, Object> body = new HashMap<>();
        body.put("id", TEAMS.get(number));
        body.put("name", "Team " + TEAMS.get(number));
        body.put("base", base.get("name"));
        body.put("lat", base.get("lat"));
        body.put("lon", base.get("lon"));
        body.put(
                "members",
                List.of("DJI", "BAG Kinderschutz-Zentren", "SOCLES").stream()
                        .map(organisation -> Map.of("organisation", organisation, "number", 900 + number))
                        .toList());
        body.put(
                "seats",
                new HalbjahrId(2024, 1)
                        .through(NEXT.getLast())
                        .collect(Collectors.toMap(HalbjahrId::toString, id -> 3)));
        body.put("conflicts", List.of());
        body.put("demo", false);
        asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/analyseteams")
                .then()
                .statusCode(201);
    }
}
