package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.ReplanChange.HalbjahrSeats;
import de.turnus.allocation.replan.ReplanChange.Joined;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The problem of a round that mends a released plan. Its rules:
 *
 * <ul>
 *   <li>Whoever has a released place takes part, with that place as baseline; whoever withdrew or had none does not.
 *   <li>The place is a pin as well, unless a project lead loosens it: a released seat is never taken back by the system.
 *       Loosened offices are free, at the cost of {@code reassignedHalbjahr} and {@code reassignedTeam}.
 *   <li>Where a team has fewer seats in a Halbjahr than offices that are held there, all of these keep their Halbjahr
 *       alone and may get another team; everybody else keeps both. Which of them changes the team, the objective decides.
 *   <li>A Halbjahr that has begun is left by nobody and entered by nobody who has no pin there.
 *   <li>A withdrawal forces nobody to move: {@code minSeats} sinks to the number of offices that have their place in the
 *       Halbjahr, unless the Halbjahr's seats are among the changes.
 *   <li>Tickets keep their order; those who join come last, in the order of their own.
 * </ul>
 *
 * <p>Where the pins ask for more than Halbjahre and teams have, the problem cannot be satisfied, and
 * {@link de.turnus.allocation.problem.Feasibility} says what resolves it; the system does not choose who has to give way.
 */
public final class Replan {
    private final PortableProblem released;
    private final ReplanOrder order;
    private final Releases releases;
    private final TightCells tight;

    private Replan(PortableProblem released, ReplanOrder order) {
        this.released = released;
        this.order = order;
        this.releases = new Releases(released);
        this.tight = new TightCells(released, order, releases);
    }

    /**
     * What speaks against the replan; empty where it can be made. Pointers lead into the order: {@code /changes/0/ags}.
     *
     * @param released the problem with the plan that was released
     */
    public static List<Fault> faultsOf(PortableProblem released, ReplanOrder order) {
        return new ReplanCheck(released, order).faults();
    }

    /**
     * Makes the problem; without any plan.
     *
     * @param released the problem with the plan that was released
     * @param order in which {@link #faultsOf} finds no fault
     * @return one that has no participants where everybody withdrew
     */
    public static PortableProblem of(PortableProblem released, ReplanOrder order) {
        return new Replan(released, order).problem();
    }

    private PortableProblem problem() {
        List<Participant> participants = participants();
        return new PortableProblem(
                released.name(),
                released.halbjahre().stream()
                        .map(h -> halbjahr(h, participants))
                        .toList(),
                released.analyseteams().stream()
                        .map(team -> team(team, participants))
                        .toList(),
                participants,
                released.weights(),
                released.referenceCounts(),
                released.timeLimitSeconds(),
                null,
                null);
    }

    private List<Participant> participants() {
        Set<String> withdrawn = order.withdrawn();
        List<Participant> staying = released.participants().stream()
                .filter(office -> releases.has(office.ags()) && !withdrawn.contains(office.ags()))
                .toList();
        List<Participant> joining = order.joined().stream().map(Joined::office).toList();
        List<String> tickets = new ArrayList<>();
        staying.stream()
                .sorted(Comparator.comparingInt(Participant::ticketRank))
                .forEach(p -> tickets.add(p.ags()));
        joining.stream()
                .sorted(Comparator.comparingInt(Participant::ticketRank))
                .forEach(p -> tickets.add(p.ags()));
        List<Participant> participants = new ArrayList<>();
        staying.forEach(office -> participants.add(staying(office, tickets.indexOf(office.ags()) + 1)));
        joining.forEach(office -> participants.add(joining(office, tickets.indexOf(office.ags()) + 1)));
        return participants;
    }

    private Participant staying(Participant office, int ticket) {
        Releases.Place place = Objects.requireNonNull(releases.of(office.ags()));
        boolean free = order.frees(office.ags(), place);
        return participant(
                office,
                free ? closed(office) : office.excluded(),
                free ? null : place.halbjahr(),
                free || tight.contains(place) ? null : place.analyseteam(),
                place,
                ticket);
    }

    private Participant joining(Participant office, int ticket) {
        return participant(
                office,
                office.pinnedHalbjahr() != null ? office.excluded() : closed(office),
                office.pinnedHalbjahr(),
                office.pinnedTeam(),
                null,
                ticket);
    }

    /** What the office excludes, and what has begun. */
    private List<String> closed(Participant office) {
        List<String> excluded = new ArrayList<>(office.excluded());
        order.begun().stream()
                .filter(id -> !excluded.contains(id))
                .filter(id -> released.halbjahre().stream().anyMatch(h -> h.id().equals(id)))
                .forEach(excluded::add);
        return excluded;
    }

    private static Participant participant(
            Participant office,
            List<String> excluded,
            @Nullable String pinnedHalbjahr,
            @Nullable String pinnedTeam,
            Releases.@Nullable Place baseline,
            int ticket) {
        return new Participant(
                office.ags(),
                office.claim(),
                office.wishes(),
                excluded,
                pinnedHalbjahr,
                pinnedTeam,
                baseline == null ? null : baseline.halbjahr(),
                baseline == null ? null : baseline.analyseteam(),
                ticket,
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.kreis(),
                office.sizeClass());
    }

    private Halbjahr halbjahr(Halbjahr before, List<Participant> participants) {
        return order.halbjahrSeats().stream()
                .map(HalbjahrSeats::seats)
                .filter(after -> after.id().equals(before.id()))
                .findFirst()
                .orElseGet(() -> new Halbjahr(
                        before.id(),
                        Math.min(before.minSeats(), atHome(before.id(), participants)),
                        before.targetSeats(),
                        before.maxSeats()));
    }

    /** Offices that have their place in the Halbjahr, released or drawn. */
    private static int atHome(String halbjahr, List<Participant> participants) {
        return (int) participants.stream()
                .filter(p -> halbjahr.equals(Objects.requireNonNullElse(
                        p.baselineHalbjahr(), Objects.requireNonNullElse(p.pinnedHalbjahr(), ""))))
                .count();
    }

    private Analyseteam team(Analyseteam team, List<Participant> participants) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        released.halbjahre().forEach(h -> seats.put(h.id(), order.seatsAfter(team.id(), h.id(), team.seatsIn(h.id()))));
        Map<String, Joined> joined = new LinkedHashMap<>();
        order.joined().forEach(change -> joined.put(change.office().ags(), change));
        Set<String> conflicting = new HashSet<>(team.conflicts());
        Map<String, Integer> distanceKm = new LinkedHashMap<>();
        List<String> conflicts = new ArrayList<>();
        for (Participant office : participants) {
            Joined change = joined.get(office.ags());
            Integer distance = (change == null ? team.distanceKm() : change.distanceKm())
                    .get(change == null ? office.ags() : team.id());
            distanceKm.put(office.ags(), Objects.requireNonNull(distance));
            if (change == null
                    ? conflicting.contains(office.ags())
                    : change.conflicts().contains(team.id())) {
                conflicts.add(office.ags());
            }
        }
        return new Analyseteam(team.id(), seats, conflicts, distanceKm);
    }
}
