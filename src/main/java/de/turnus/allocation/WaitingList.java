package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who had registered and has no place, in the order in which they wait. Offices only leave, and new ones join behind all
 * others, so an office's rank never gets worse: the place of everyone before it is decided when it joins. (As the waiting
 * ranks of the lots, with an order in place of groups.)
 *
 * @param entries the longest waiting first, each office once
 */
record WaitingList(List<Entry> entries) {
    /** Nobody waits. */
    static final WaitingList NONE = new WaitingList(List.of());

    /** @param since last day of the first window in which the office had registered */
    record Entry(String ags, LocalDate since) {}

    /**
     * An office without a place.
     *
     * @param ticketRank in the round that gave it none
     */
    record Newcomer(String ags, LocalDate since, int ticketRank) {}

    WaitingList {
        entries = List.copyOf(entries);
    }

    /** Without those that no longer wait, for whatever reason. */
    WaitingList without(Collection<String> offices) {
        Set<String> gone = new HashSet<>(offices);
        return new WaitingList(
                entries.stream().filter(entry -> !gone.contains(entry.ags())).toList());
    }

    /** Newcomers join behind all others: the earlier window first, then the better ticket. Who waits already stays. */
    WaitingList joinedBy(Collection<Newcomer> newcomers) {
        Stream<Entry> joining = newcomers.stream()
                .filter(newcomer -> rank(newcomer.ags()) == null)
                .sorted(Comparator.comparing(Newcomer::since)
                        .thenComparing(Newcomer::ticketRank)
                        .thenComparing(Newcomer::ags))
                .map(newcomer -> new Entry(newcomer.ags(), newcomer.since()));
        return new WaitingList(Stream.concat(entries.stream(), joining).toList());
    }

    /** 1 for who waits longest; null for who does not wait. */
    @Nullable
    Integer rank(String ags) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).ags().equals(ags)) {
                return i + 1;
            }
        }
        return null;
    }

    int size() {
        return entries.size();
    }
}
