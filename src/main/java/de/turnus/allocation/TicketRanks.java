package de.turnus.allocation;

import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ranks of the tickets among the participants: the order in which they were drawn, but for one thing. Those that wait
 * from an earlier round share among themselves the ranks that they have drawn, who waits longest taking the best of them.
 * Nobody else's rank depends on that.
 */
final class TicketRanks {
    private TicketRanks() {}

    /** @param drawn every ticket's rank, by ags */
    static PortableProblem of(PortableProblem snapshot, Map<String, Integer> drawn, WaitingList waiting) {
        List<String> order = snapshot.participants().stream()
                .map(Participant::ags)
                .sorted(Comparator.comparing(drawn::get))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(ags -> ranks.put(ags, ranks.size() + 1));
        List<String> carriedOver = snapshot.participants().stream()
                .filter(p -> p.claim() == Claim.CARRIED_OVER && waiting.rank(p.ags()) != null)
                .map(Participant::ags)
                .toList();
        List<Integer> shared = carriedOver.stream()
                .map(ags -> Objects.requireNonNull(ranks.get(ags)))
                .sorted()
                .toList();
        List<String> byWaiting = carriedOver.stream()
                .sorted(Comparator.comparing(ags -> Objects.requireNonNull(waiting.rank(ags))))
                .toList();
        for (int i = 0; i < byWaiting.size(); i++) {
            ranks.put(byWaiting.get(i), shared.get(i));
        }
        return snapshot.withParticipants(snapshot.participants().stream()
                .map(p -> p.withTicketRank(ranks.getOrDefault(p.ags(), p.ticketRank())))
                .toList());
    }
}
