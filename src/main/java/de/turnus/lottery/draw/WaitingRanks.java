package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who waits for a seat, in groups by urn. Offices of one group began to wait together and are equal: which of them gets a
 * free seat is drawn only when there is one, so nobody's place in a reserve is known beforehand. A seat goes to the group
 * that waits longest.
 *
 * <p>An office's rank is 1 plus the number of offices of its urn in groups that wait longer. Groups only shrink and new
 * ones come last, so a rank never gets worse. (As the waiting ranks of the French Parcoursup.)
 */
public final class WaitingRanks {
    private final SortedMap<String, List<List<String>>> groups;

    private WaitingRanks(Map<String, List<List<String>>> groups) {
        this.groups = new TreeMap<>(groups);
    }

    /** Nobody waits. */
    public static WaitingRanks none() {
        return new WaitingRanks(Map.of());
    }

    /** Who has drawn a Halbjahr waits no longer; who drew none stays, or begins to wait behind all others of its urn. */
    public WaitingRanks after(Protocol protocol) {
        Set<String> placed = new HashSet<>();
        protocol.halbjahre().forEach((ags, halbjahr) -> {
            if (halbjahr != null) {
                placed.add(ags);
            }
        });
        WaitingRanks after = without(placed);
        for (UrnDraw urn : protocol.urns()) {
            List<String> waiting = urn.result().keySet().stream()
                    .filter(ags -> !placed.contains(ags))
                    .toList();
            after = after.joinedBy(urn.id(), waiting);
        }
        return after;
    }

    /** Offices that begin to wait now, behind all others of their urn; those that wait already keep their place. */
    public WaitingRanks joinedBy(String urn, Collection<String> offices) {
        Set<String> waiting = ranks().keySet();
        List<String> newcomers = offices.stream()
                .filter(ags -> !waiting.contains(ags))
                .distinct()
                .sorted()
                .toList();
        if (newcomers.isEmpty()) {
            return this;
        }
        WaitingRanks joined = new WaitingRanks(groups);
        List<List<String>> longer = new ArrayList<>(groups.getOrDefault(urn, List.of()));
        longer.add(newcomers);
        joined.groups.put(urn, List.copyOf(longer));
        return joined;
    }

    /** Without those that no longer wait, for whatever reason. */
    public WaitingRanks without(Collection<String> offices) {
        Set<String> gone = new HashSet<>(offices);
        WaitingRanks remaining = none();
        groups.forEach((urn, old) -> {
            List<List<String>> kept = old.stream()
                    .map(group ->
                            group.stream().filter(ags -> !gone.contains(ags)).toList())
                    .filter(group -> !group.isEmpty())
                    .toList();
            if (!kept.isEmpty()) {
                remaining.groups.put(urn, kept);
            }
        });
        return remaining;
    }

    /** The group of an urn whose turn it is, by key; empty where nobody waits. */
    public List<String> longest(String urn) {
        List<List<String>> waiting = groups.getOrDefault(urn, List.of());
        return waiting.isEmpty() ? List.of() : waiting.getFirst();
    }

    /** Rank in its urn of every office that waits, by key; equals share one. */
    public Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new TreeMap<>();
        for (List<List<String>> urn : groups.values()) {
            int longer = 0;
            for (List<String> group : urn) {
                int rank = 1 + longer;
                group.forEach(ags -> ranks.put(ags, rank));
                longer += group.size();
            }
        }
        return Collections.unmodifiableMap(ranks);
    }

    /**
     * Refuses an urn of a replacement that is not exactly the group whose turn it is.
     *
     * @throws LotteryException naming who is missing or does not belong there
     */
    public void requireLongest(Urn urn) {
        List<String> group = longest(urn.id());
        List<String> offices = urn.offices().stream().map(Office::ags).toList();
        for (String ags : offices) {
            if (!group.contains(ags)) {
                throw new LotteryException("Das Jugendamt " + ags + " ist in der Urne " + urn.id()
                        + " nicht an der Reihe: nur wer dort am längsten wartet, gehört hinein.");
            }
        }
        for (String ags : group) {
            if (!offices.contains(ags)) {
                throw new LotteryException("Das Jugendamt " + ags + " wartet in der Urne " + urn.id()
                        + " ebenso lange: es ebenfalls hineingeben.");
            }
        }
    }

    /** The group in which an office waits in an urn, null where it does not. */
    @Nullable
    List<String> groupOf(String urn, String ags) {
        return groups.getOrDefault(urn, List.of()).stream()
                .filter(group -> group.contains(ags))
                .findFirst()
                .orElse(null);
    }

    /** All of an urn that wait as long as a group or longer; all at all where the group is null, that is new. */
    List<String> waitingAtLeastAsLong(String urn, @Nullable List<String> group) {
        List<String> found = new ArrayList<>();
        for (List<String> waiting : groups.getOrDefault(urn, List.of())) {
            found.addAll(waiting);
            if (waiting.equals(group)) {
                break;
            }
        }
        return found;
    }
}
