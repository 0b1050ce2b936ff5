package de.turnus.interessenbekundung;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What other rooms ask about windows and registrations. */
@ApplicationScoped
public class Registrations {
    private final RegistrationWindowRepository windows;
    private final InteressenbekundungRepository registrations;
    private final Clock clock;

    Registrations(RegistrationWindowRepository windows, InteressenbekundungRepository registrations, Clock clock) {
        this.windows = windows;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The window, or null where there is none. */
    @Transactional
    public @Nullable RegistrationWindow window(UUID id) {
        RegistrationWindowRow row = windows.findById(id);
        return row == null ? null : row.toRecord(clock);
    }

    /** The registrations that stand in a window, by ags. */
    @Transactional
    public List<Interessenbekundung> submittedIn(UUID window) {
        return registrations.listIn(window).stream()
                .map(row -> row.toRecord(clock.getZone()))
                .filter(r -> r.status() == Interessenbekundung.Status.SUBMITTED)
                .toList();
    }

    /** The windows that had ended when another one began, latest first. */
    @Transactional
    public List<RegistrationWindow> windowsBefore(RegistrationWindow window) {
        return windows.streamAll()
                .map(row -> row.toRecord(clock))
                .filter(earlier -> !earlier.id().equals(window.id()) && earlier.endsBefore(window))
                .sorted(Comparator.comparing(RegistrationWindow::until).reversed())
                .toList();
    }
}
