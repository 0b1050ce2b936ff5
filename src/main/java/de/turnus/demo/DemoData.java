package de.turnus.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.interessenbekundung.Interessenbekundung;
import de.turnus.interessenbekundung.RegistrationWindow;
import de.turnus.interessenbekundung.RegistrationWindowBody;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.Page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Loads what a round needs; what is there already stays as it is, so that loading twice does no harm. */
final class DemoData {
    private static final String WINDOW = "Demo 2026–2028 (erfundene Anmeldungen)";
    private static final String VERFAHREN = "/reference-data/verfahren";
    private static final HalbjahrId FIRST = new HalbjahrId(2026, 1);
    private static final int DAYS_OPEN = 28;

    private final RunningService service;
    private final DemoListener listener;
    private final Clock clock;

    DemoData(RunningService service, DemoListener listener, Clock clock) {
        this.service = service;
        this.listener = listener;
        this.clock = clock;
    }

    List<Halbjahr> halbjahre() {
        return service.get("/halbjahre?limit=1000", new TypeReference<Page<Halbjahr>>() {})
                .items();
    }

    /**
     * Stores the Verfahren of 2025 that no source names.
     *
     * @return keys of the offices without a Verfahren in the Turnus from then on
     */
    List<String> assumeVerfahren(List<Halbjahr> halbjahre) {
        RunningService.Table table = service.getTable(VERFAHREN);
        List<VerfahrenFile.Entry> stored = VerfahrenFile.read(table.csv()).stream()
                .filter(entry -> FIRST.turnus().contains(entry.halbjahr()))
                .toList();
        Set<String> through = stored.stream().map(VerfahrenFile.Entry::ags).collect(Collectors.toSet());
        List<Jugendamt> candidates = offices().stream()
                .filter(office -> !through.contains(office.ags()))
                .toList();
        SortedMap<HalbjahrId, Integer> missing = AssumedVerfahren.missing(
                halbjahre, stored.stream().map(VerfahrenFile.Entry::halbjahr).toList());
        SortedMap<HalbjahrId, List<Jugendamt>> assumed = AssumedVerfahren.choose(missing, candidates);
        Set<String> added = assumed.values().stream()
                .flatMap(List::stream)
                .map(Jugendamt::ags)
                .collect(Collectors.toSet());
        if (added.isEmpty()) {
            long before = stored.stream().filter(VerfahrenFile.Entry::assumed).count();
            listener.done("Verfahren 2025: schon vollständig, davon " + before + " angenommen.");
        } else {
            service.putTable(
                    VERFAHREN, new RunningService.Table(VerfahrenFile.with(table.csv(), assumed), table.tag()));
            listener.done("Verfahren 2025: " + added.size() + " angenommen (" + counts(assumed)
                    + "), die angekündigt, aber nicht benannt sind.");
        }
        List<String> left = candidates.stream()
                .map(Jugendamt::ags)
                .filter(ags -> !added.contains(ags))
                .sorted()
                .toList();
        listener.done("Noch ohne Verfahren: " + left.size() + " Jugendämter.");
        return left;
    }

    /** The closed window with its registrations. */
    RegistrationWindow register(List<String> offices) {
        RegistrationWindow window = window();
        String path = "/registration-windows/" + window.id();
        if (window.status() != RegistrationWindow.Status.OPEN) {
            listener.done("Anmeldefenster „" + window.name() + "“: schon geschlossen, mit "
                    + registered(path).size() + " Anmeldungen.");
            return window;
        }
        List<String> registering = MadeUpRegistrations.registering(offices);
        Set<String> before = registered(path);
        int done = 0;
        for (String ags : registering) {
            if (!before.contains(ags)) {
                service.put(ags, path + "/interessenbekundungen/" + ags, MadeUpRegistrations.of(ags));
            }
            listener.registered(++done, registering.size());
        }
        RegistrationWindow closed = service.post(path + "/close", null, new TypeReference<RegistrationWindow>() {});
        listener.done("Anmeldefenster „" + window.name() + "“: " + done + " Jugendämter angemeldet, geschlossen.");
        return closed;
    }

    private RegistrationWindow window() {
        return service
                .get("/registration-windows?limit=1000", new TypeReference<Page<RegistrationWindow>>() {})
                .items()
                .stream()
                .filter(window -> window.name().equals(WINDOW))
                .findFirst()
                .orElseGet(this::open);
    }

    private RegistrationWindow open() {
        LocalDate today = LocalDate.now(clock);
        return service.post(
                "/registration-windows",
                new RegistrationWindowBody(
                        WINDOW,
                        today,
                        today.plusDays(DAYS_OPEN - 1),
                        MadeUpRegistrations.halbjahre(),
                        MadeUpRegistrations.MOST_WISHES,
                        MadeUpRegistrations.MOST_EXCLUDED),
                new TypeReference<RegistrationWindow>() {});
    }

    private Set<String> registered(String path) {
        return service
                .get(path + "/interessenbekundungen?limit=1000", new TypeReference<Page<Interessenbekundung>>() {})
                .items()
                .stream()
                .map(Interessenbekundung::ags)
                .collect(Collectors.toSet());
    }

    private List<Jugendamt> offices() {
        LocalDate today = LocalDate.now(clock);
        return service.get("/jugendaemter?limit=1000", new TypeReference<Page<Jugendamt>>() {}).items().stream()
                .filter(office -> office.existsOn(today))
                .toList();
    }

    private static String counts(Map<HalbjahrId, List<Jugendamt>> assumed) {
        return assumed.entrySet().stream()
                .map(entry -> entry.getValue().size() + " in " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
