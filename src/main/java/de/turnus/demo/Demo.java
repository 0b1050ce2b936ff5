package de.turnus.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.AllocationRound;
import de.turnus.allocation.AllocationTable;
import de.turnus.allocation.AnalyseteamChoice;
import de.turnus.allocation.NewRound;
import de.turnus.allocation.RoundKind;
import de.turnus.allocation.RoundStatus;
import de.turnus.allocation.SearchState;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.coverage.Coverage;
import de.turnus.interessenbekundung.RegistrationWindow;
import de.turnus.web.Page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The demo from the beginning to the plan. Each step first looks whether it is done: a second run finds everything there,
 * and one that was interrupted is taken up where it stopped.
 */
public final class Demo {
    private static final String ROUNDS = "/allocation-rounds";
    private static final TypeReference<AllocationRound> ROUND = new TypeReference<>() {};
    private static final TypeReference<SearchState> SEARCH = new TypeReference<>() {};
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(500);

    private final RunningService service;
    private final DemoListener listener;
    private final List<de.turnus.halbjahr.Halbjahr> halbjahre;
    private final RegistrationWindow window;

    private Demo(
            RunningService service,
            DemoListener listener,
            List<de.turnus.halbjahr.Halbjahr> halbjahre,
            RegistrationWindow window) {
        this.service = service;
        this.listener = listener;
        this.halbjahre = halbjahre;
        this.window = window;
    }

    /**
     * Loads the data of the demo.
     *
     * @param clock whose day is the window's first
     * @throws DemoException where the service does not answer or refuses
     */
    public static Demo load(RunningService service, DemoListener listener, Clock clock) {
        DemoData data = new DemoData(service, listener, clock);
        List<de.turnus.halbjahr.Halbjahr> halbjahre = data.halbjahre();
        RegistrationWindow window = data.register(data.assumeVerfahren(halbjahre));
        return new Demo(service, listener, halbjahre, window);
    }

    /** The six Halbjahre of which the Landtag answer speaks, with their stored seats. */
    public DemoPlan sixHalbjahre() {
        return plan(
                "Demo 2026–2028, sechs Halbjahre",
                halbjahre.stream()
                        .filter(h -> window.halbjahre().contains(h.id().toString()))
                        .map(h -> new Halbjahr(h.id().toString(), h.minSeats(), h.targetSeats(), h.maxSeats()))
                        .toList());
    }

    /** The five Halbjahre of the term that the project's page names: 22 offices in each. */
    public DemoPlan fiveHalbjahre() {
        return plan(
                "Demo 2026–2028, fünf Halbjahre",
                window.halbjahre().stream()
                        .limit(5)
                        .map(id -> new Halbjahr(id, 20, 22, 24))
                        .toList());
    }

    private DemoPlan plan(String name, List<Halbjahr> seats) {
        AllocationRound round =
                service.get(ROUNDS + "?limit=1000", new TypeReference<Page<AllocationRound>>() {}).items().stream()
                        .filter(r -> r.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> create(name, seats));
        if (round.status() == RoundStatus.PLANNED) {
            listener.done("Runde „" + name + "“: hat schon einen Plan.");
        } else {
            round = solve(round);
        }
        String path = pathOf(round);
        return new DemoPlan(
                round,
                service.get(path + "/allocations", new TypeReference<AllocationTable>() {})
                        .items(),
                service.get(path + "/scorecard", new TypeReference<Scorecard>() {}),
                service.get("/coverage?turnus=2024&round=" + round.id(), new TypeReference<Coverage>() {}));
    }

    private AllocationRound create(String name, List<Halbjahr> seats) {
        AllocationRound round = service.post(
                ROUNDS,
                new NewRound(
                        name,
                        RoundKind.ROTATION,
                        window.id(),
                        seats,
                        new AnalyseteamChoice(null),
                        Map.of(),
                        null,
                        null,
                        null,
                        null),
                ROUND);
        listener.done(
                "Runde „" + name + "“: angelegt mit " + round.participants().total() + " Jugendämtern.");
        return round;
    }

    private AllocationRound solve(AllocationRound round) {
        String path = pathOf(round);
        SearchState state = service.post(path + "/solve", null, SEARCH);
        while (state.status().isRunning()) {
            listener.searching(state);
            pause();
            state = service.get(path + "/progress", SEARCH);
        }
        if (state.failure() != null) {
            throw new DemoException("Für die Runde „" + round.name() + "“ wurde kein Plan gefunden.", state.failure());
        }
        listener.done("Runde „" + round.name() + "“: geplant.");
        return service.get(path, ROUND);
    }

    /** The address of a round. */
    public String addressOf(AllocationRound round) {
        return service.addressOf(pathOf(round));
    }

    private static String pathOf(AllocationRound round) {
        return ROUNDS + "/" + round.id();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_POLLS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("Abgebrochen; die Suche geht im Dienst weiter.");
        }
    }
}
