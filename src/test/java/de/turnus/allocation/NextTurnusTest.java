package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.MissingSeats;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.reference.Upload;
import de.turnus.web.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;

/** All 186 offices once more, 2029 to 2033, after the real Verfahren until 2025 and a made-up plan until 2028. */
@QuarkusTest
class NextTurnusTest {
    private static final int LEAST = 8;
    private static final int MOST = 12;
    private static final List<HalbjahrId> TURNUS =
            new HalbjahrId(2029, 1).through(new HalbjahrId(2033, 2)).toList();

    /** Verfahren that the shipped history lacks: those not named for 2025, and 110 until 2028. */
    private static final Map<String, Integer> MADE_UP = new TreeMap<>(Map.of(
            "2025-H1", 1, "2025-H2", 21, "2026-H1", 18, "2026-H2", 18, "2027-H1", 18, "2027-H2", 18, "2028-H1", 19,
            "2028-H2", 19));

    private static final List<String> TEAMS =
            IntStream.rangeClosed(1, 7).mapToObj(i -> "NEXT-" + i).toList();

    @Inject
    TestClock clock;

    @Inject
    Jugendaemter offices;

    @Inject
    VerfahrenHistory history;

    @Inject
    EntityManager database;

    private Upload verfahrenBefore = new Upload("", "", "");
    private Upload officesBefore = verfahrenBefore;

    @BeforeEach
    void throughIn2028() {
        clock.set("2028-10-02T09:00");
        officesBefore = Upload.read("jugendaemter");
        verfahrenBefore = Upload.read("verfahren");
        Upload all = verfahrenBefore;
        for (String line : madeUp()) {
            all = all.plus(line);
        }
        all.send().statusCode(200);
        TURNUS.forEach(NextTurnusTest::makeHalbjahr);
        List<Jugendamt> bases = offices.all();
        for (int i = 0; i < TEAMS.size(); i++) {
            makeTeam(i, bases.get(i * 25));
        }
    }

    @AfterEach
    void forget() {
        restore(officesBefore);
        restore(verfahrenBefore);
        TEAMS.forEach(team -> {
            String tag = asLead().get("/analyseteams/" + team).header("ETag");
            asLead().header("If-Match", tag)
                    .delete("/analyseteams/" + team)
                    .then()
                    .statusCode(204);
        });
        QuarkusTransaction.requiringNew()
                .run(() -> TURNUS.forEach(id -> database.createNativeQuery("delete from halbjahr where id = :id")
                        .setParameter("id", id.toString())
                        .executeUpdate()));
        clock.reset();
    }

    @Test
    void everyOfficeOnceFourToSixYearsAfterItsLastVerfahren() throws IOException {
        PortableProblem problem = round();
        Map<String, HalbjahrId> last = last();
        assertThat(problem.participants()).hasSize(186).allSatisfy(office -> assertThat(office.excluded())
                .isEqualTo(outsideOfIntervals(Objects.requireNonNull(last.get(office.ags())))));

        Planning planning = Planner.load().plan(problem, Duration.ofMinutes(5), SearchListener.NONE);

        assertThat(planning.certificate().status()).isEqualTo(Certificate.Status.OPTIMAL);
        assertThat(planning.result().score().hard()).isZero();
        assertThat(planning.result().score().placement()).isZero();
        Set<String> placed = new HashSet<>();
        for (Allocation allocation : planning.result().allocations()) {
            assertThat(placed.add(allocation.ags())).isTrue();
            HalbjahrId halbjahr = HalbjahrId.parse(Objects.requireNonNull(allocation.halbjahr()));
            assertThat(Objects.requireNonNull(last.get(allocation.ags())).until(halbjahr))
                    .as(allocation.ags())
                    .isBetween(LEAST, MOST);
        }
        assertThat(placed).hasSize(186);
        assertThat(MissingSeats.of(problem).isNone()).isTrue();
    }

    @Test
    void whereTheIntervalsNeedMoreSeatsThanThereAreTheyAreNamed() throws IOException {
        PortableProblem problem = round();
        PortableProblem tight =
                withHalbjahre(problem, h -> h.id().compareTo("2030-H2") < 0 ? new Halbjahr(h.id(), 0, 5, 5) : h);

        MissingSeats missing = MissingSeats.of(tight);

        assertThat(missing.nowhere()).isEmpty();
        int lacking =
                missing.seats().stream().mapToInt(MissingSeats.Missing::number).sum();
        // 38 offices had theirs in 2024; until 2030-H2, the last Halbjahr for them, there are 15 seats and 21
        assertThat(lacking).isGreaterThanOrEqualTo(38 - 15 - 21);
        assertThat(missing.summary())
                .startsWith("Damit alle einen Platz haben können: ")
                .contains("mehr (maxSeats ");
        PortableProblem enough = withHalbjahre(tight, h -> missing.seats().stream()
                .filter(one -> one.detail().startsWith(h.id()))
                .findFirst()
                .map(one -> new Halbjahr(
                        h.id(),
                        h.minSeats(),
                        h.targetSeats(),
                        Objects.requireNonNull(one.change().value())))
                .orElse(h));
        assertThat(MissingSeats.of(enough).isNone()).isTrue();
    }

    @Test
    void whatAnOfficeInitiatesStartsItsClockAnew() throws IOException {
        String early = with("2024-H1");
        asLead().contentType(ContentType.JSON)
                .body(Map.of("halbjahr", "2028-H2"))
                .post("/jugendaemter/" + early + "/verfahren")
                .then()
                .statusCode(201);

        assertThat(participant(round(), early).excluded())
                .isEqualTo(outsideOfIntervals(new HalbjahrId(2028, 2)))
                .contains("2029-H1", "2032-H1");
    }

    @Test
    void aSuccessorTakesOverTheLastVerfahrenOfItsPredecessor() throws IOException {
        String predecessor = with("2028-H1");
        String successor = with("2024-H1");
        end(predecessor, successor, "2028-08-31");

        PortableProblem problem = round();

        assertThat(problem.participants()).hasSize(185).noneMatch(p -> p.ags().equals(predecessor));
        assertThat(participant(problem, successor).excluded()).isEqualTo(outsideOfIntervals(new HalbjahrId(2028, 1)));
    }

    @Test
    void aSuccessorIsThroughWherePredecessorsWere() throws IOException {
        restore(verfahrenBefore);
        String predecessor = with("2024-H1");
        String successor = "05114000";
        assertThat(last()).doesNotContainKey(successor);
        assertThat(participants("2028-H2")).contains(successor);

        end(predecessor, successor, "2028-08-31");

        assertThat(participants("2028-H2")).doesNotContain(successor);
    }

    private List<String> madeUp() {
        Set<String> through = last().keySet();
        List<Jugendamt> open = new ArrayList<>(offices.all().stream()
                .filter(office -> !through.contains(office.ags()))
                .toList());
        Collections.shuffle(open, new Random(2028));
        List<String> lines = new ArrayList<>();
        MADE_UP.forEach((halbjahr, count) -> {
            for (int i = 0; i < count; i++) {
                Jugendamt office = open.removeLast();
                lines.add(String.join(";", office.ags(), halbjahr, "MADE_UP", "false", office.name(), "", "true"));
            }
        });
        assertThat(open).isEmpty();
        return lines;
    }

    private Map<String, HalbjahrId> last() {
        return history.all().stream()
                .collect(Collectors.toMap(
                        Verfahren::ags, Verfahren::halbjahr, (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /** The first office whose last Verfahren was in a Halbjahr. */
    private String with(String halbjahr) {
        return new TreeMap<>(last())
                .entrySet().stream()
                        .filter(entry -> entry.getValue().toString().equals(halbjahr))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    private static List<String> outsideOfIntervals(HalbjahrId last) {
        return TURNUS.stream()
                .filter(id -> last.until(id) < LEAST || last.until(id) > MOST)
                .map(HalbjahrId::toString)
                .toList();
    }

    private static PortableProblem round() throws IOException {
        Map<String, Object> body = Rounds.body(
                "ROTATION",
                null,
                16,
                19,
                21,
                TURNUS.stream().map(HalbjahrId::toString).toArray(String[]::new));
        body.put("analyseteams", TEAMS);
        return problem(body);
    }

    private static List<String> participants(String halbjahr) throws IOException {
        return problem(Rounds.body("ROTATION", null, 0, 1, 200, halbjahr)).participants().stream()
                .map(Participant::ags)
                .toList();
    }

    private static PortableProblem problem(Map<String, Object> body) throws IOException {
        String json = asLead().get(Rounds.make(body) + "/problem").asString();
        return Json.mapper().readValue(json, PortableProblem.class).withoutPlan();
    }

    private static Participant participant(PortableProblem problem, String ags) {
        return problem.participants().stream()
                .filter(p -> p.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }

    private static PortableProblem withHalbjahre(PortableProblem problem, UnaryOperator<Halbjahr> change) {
        return new PortableProblem(
                problem.name(),
                problem.halbjahre().stream().map(change).toList(),
                problem.analyseteams(),
                problem.participants(),
                problem.weights(),
                problem.referenceCounts(),
                problem.timeLimitSeconds(),
                null,
                null);
    }

    private static void makeHalbjahr(HalbjahrId id) {
        asLead().contentType(ContentType.JSON)
                .body(Map.of("minSeats", 16, "targetSeats", 19, "maxSeats", 21))
                .put("/halbjahre/" + id)
                .then()
                .statusCode(201);
    }

    private static void makeTeam(int number, Jugendamt base) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", TEAMS.get(number));
        body.put("name", "Team " + TEAMS.get(number));
        body.put("base", base.name());
        body.put("lat", base.lat());
        body.put("lon", base.lon());
        body.put(
                "members",
                List.of("DJI", "BAG Kinderschutz-Zentren", "SOCLES").stream()
                        .map(organisation -> Map.of("organisation", organisation, "number", 900 + number))
                        .toList());
        body.put("seats", TURNUS.stream().collect(Collectors.toMap(HalbjahrId::toString, id -> 3)));
        body.put("conflicts", List.of());
        body.put("demo", false);
        asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/analyseteams")
                .then()
                .statusCode(201);
    }

    private static void end(String ags, String successor, String lastDay) {
        Upload file = Upload.read("jugendaemter");
        String line = file.csv()
                .lines()
                .filter(l -> l.startsWith(ags + ";"))
                .findFirst()
                .orElseThrow();
        file.with(line, line.substring(0, line.length() - 1) + lastDay + ";" + successor)
                .send()
                .statusCode(200);
    }

    private static void restore(Upload file) {
        new Upload(file.table(), Upload.read(file.table()).tag(), file.csv())
                .send()
                .statusCode(200);
    }
}
