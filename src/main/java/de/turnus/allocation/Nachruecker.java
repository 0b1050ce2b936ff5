package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
import de.turnus.interessenbekundung.Interessenbekundung;
import de.turnus.interessenbekundung.RegistrationWindow;
import de.turnus.interessenbekundung.Registrations;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.jugendamt.VerfahrenStatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who had registered, has no place and moves up in the next round of the Turnus. */
@ApplicationScoped
class Nachruecker {
    private final WaitingRepository stored;
    private final VerfahrenHistory history;
    private final Registrations registrations;
    private final Clock clock;

    Nachruecker(WaitingRepository stored, VerfahrenHistory history, Registrations registrations, Clock clock) {
        this.stored = stored;
        this.history = history;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** As the newest release left it, without those that have got a Verfahren since. */
    @Transactional
    WaitingList now(Turnus turnus) {
        Set<String> through = history.withInherited().stream()
                .filter(v -> turnus.contains(v.halbjahr()) && v.status() != VerfahrenStatus.CANCELLED)
                .map(Verfahren::ags)
                .collect(Collectors.toSet());
        return stored.newest(turnus.firstYear()).without(through);
    }

    /** As the release of a plan leaves it. */
    @Transactional
    WaitingList after(AllocationRoundRow row, SearchPlan plan) {
        Map<String, Participant> participants =
                plan.problem().participants().stream().collect(Collectors.toMap(Participant::ags, p -> p));
        Map<Boolean, List<Participant>> placed = plan.allocations().stream()
                .collect(Collectors.partitioningBy(
                        a -> a.halbjahr() != null,
                        Collectors.mapping(a -> participant(participants, a), Collectors.toList())));
        Map<String, LocalDate> since = since(row);
        LocalDate today = LocalDate.now(clock);
        return now(row.turnus())
                .without(placed.getOrDefault(true, List.of()).stream()
                        .map(Participant::ags)
                        .toList())
                .joinedBy(placed.getOrDefault(false, List.of()).stream()
                        .filter(p -> p.claim() != Claim.UNREGISTERED)
                        .map(p -> new WaitingList.Newcomer(p.ags(), since.getOrDefault(p.ags(), today), p.ticketRank()))
                        .toList());
    }

    void store(UUID round, Turnus turnus, WaitingList waiting) {
        for (int i = 0; i < waiting.size(); i++) {
            stored.persist(new WaitingRow(
                    round, turnus.firstYear(), i + 1, waiting.entries().get(i)));
        }
    }

    private static Participant participant(Map<String, Participant> participants, Allocation allocation) {
        Participant participant = participants.get(allocation.ags());
        if (participant == null) {
            throw new IllegalStateException("Not in the problem: " + allocation.ags());
        }
        return participant;
    }

    /** Last day of the first window of the Turnus in which each office has a registration that stands. */
    private Map<String, LocalDate> since(AllocationRoundRow row) {
        Map<String, LocalDate> first = new HashMap<>();
        RegistrationWindow window =
                row.registrationWindow == null ? null : registrations.window(row.registrationWindow);
        if (window == null) {
            return first;
        }
        Stream.concat(Stream.of(window), registrations.windowsBefore(window).stream())
                .filter(w ->
                        row.turnus().contains(HalbjahrId.parse(w.halbjahre().getFirst())))
                .forEach(w -> {
                    for (Interessenbekundung registration : registrations.submittedIn(w.id())) {
                        first.merge(registration.ags(), lastDay(w), (one, other) -> one.isBefore(other) ? one : other);
                    }
                });
        return first;
    }

    private static LocalDate lastDay(RegistrationWindow window) {
        LocalDate closed =
                window.closedAt() == null ? window.until() : window.closedAt().toLocalDate();
        return closed.isBefore(window.until()) ? closed : window.until();
    }
}
