package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Participant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the drawn ranks are an order at all. */
final class TicketRanks {
    static final List<Property> PROPERTIES = List.of(new Property(
            "ticketRanksOnce",
            "Die Losränge gehen von 1 bis zur Zahl der Teilnehmer, jeder einmal vergeben.",
            Binding.ALWAYS,
            TicketRanks::examine));

    private TicketRanks() {}

    private static void examine(Submission submission, Findings findings) {
        List<Participant> offices = submission.problem().participants();
        Map<Integer, String> holders = new HashMap<>();
        for (Participant office : offices) {
            int rank = office.ticketRank();
            String holder = holders.putIfAbsent(rank, office.ags());
            if (rank < 1 || rank > offices.size()) {
                findings.breach(
                        office.ags() + ": Losrang " + rank + " liegt nicht zwischen 1 und " + offices.size() + ".");
            } else if (holder != null) {
                findings.breach("Losrang " + rank + " haben " + holder + " und " + office.ags() + ".");
            }
        }
    }
}
