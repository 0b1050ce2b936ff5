package de.turnus.allocation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ReferenceCounts;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.interessenbekundung.ExcludedHalbjahr;
import de.turnus.interessenbekundung.Interessenbekundung;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Location;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in a round, with which claim and wishes, on the day that it is made.
 *
 * @param offices that exist, by ags
 * @param history every Verfahren known, those of a predecessor under its successor's key as well
 * @param registrations that stand in the round's window
 * @param earlier registrations that stand in earlier windows of the Turnus, the latest of each office first
 * @param teams of the round
 */
record RoundSnapshot(
        AllocationRoundBody round,
        List<Jugendamt> offices,
        List<Verfahren> history,
        List<Interessenbekundung> registrations,
        List<Interessenbekundung> earlier,
        List<de.turnus.analyseteam.Analyseteam> teams,
        RecurrenceConfig recurrence) {

    /** The problem that a search is to solve; it has no participants where nobody is left. */
    PortableProblem problem() {
        List<Participant> participants = participants();
        List<String> keys = participants.stream().map(Participant::ags).toList();
        return new PortableProblem(
                round.name(),
                round.halbjahre(),
                teams.stream().map(team -> teamOf(team, keys)).toList(),
                participants,
                round.weights() == null ? Map.of() : round.weights(),
                round.referenceOrDefault() == Reference.ALL ? referenceCounts() : null,
                round.timeLimitSeconds(),
                null,
                null);
    }

    private List<Participant> participants() {
        Map<String, Interessenbekundung> registered = byAgs(registrations);
        Map<String, Interessenbekundung> before = byAgs(earlier);
        List<Jugendamt> taking = offices.stream()
                .filter(office -> !isThrough(office.ags()))
                .filter(office -> round.kind() == RoundKind.ROTATION
                        || registered.containsKey(office.ags())
                        || before.containsKey(office.ags()))
                .sorted(Comparator.comparing(Jugendamt::ags))
                .toList();
        List<Participant> participants = new ArrayList<>();
        for (Jugendamt office : taking) {
            Interessenbekundung now = registered.get(office.ags());
            Interessenbekundung then = before.get(office.ags());
            Claim claim = then != null ? Claim.CARRIED_OVER : now != null ? Claim.REGISTERED : Claim.UNREGISTERED;
            int provisionalRank = participants.size() + 1; // until the tickets are drawn
            participants.add(participant(office, claim, now != null ? now : then, provisionalRank));
        }
        return participants;
    }

    private Participant participant(
            Jugendamt office, Claim claim, @Nullable Interessenbekundung registration, int ticket) {
        List<String> offered = round.halbjahre().stream().map(Halbjahr::id).toList();
        List<String> wishes = registration == null
                ? List.of()
                : registration.wishes().stream().filter(offered::contains).toList();
        Stream<String> excludedByOffice = registration == null
                ? Stream.empty()
                : registration.excluded().stream().map(ExcludedHalbjahr::halbjahr);
        List<String> excluded = Stream.concat(excludedByOffice, excludedByRecurrence(office.ags()))
                .filter(offered::contains)
                .distinct()
                .sorted()
                .toList();
        return new Participant(
                office.ags(),
                claim,
                wishes,
                excluded,
                null,
                null,
                null,
                null,
                ticket,
                office.landschaftsverband().name(),
                office.regierungsbezirk().toString(),
                office.kreis(),
                office.sizeClass().name());
    }

    /** Whether the office has, or is promised, its Verfahren in the Turnus of the round. */
    private boolean isThrough(String ags) {
        return verfahrenOf(ags)
                .anyMatch(v -> v.halbjahr().turnus().equals(firstHalbjahr().turnus()));
    }

    /** The Halbjahre that lie too close to the office's last Verfahren in an earlier Turnus, or too far from it. */
    private Stream<String> excludedByRecurrence(String ags) {
        Optional<HalbjahrId> last = verfahrenOf(ags)
                .map(Verfahren::halbjahr)
                .filter(halbjahr -> halbjahr.compareTo(firstHalbjahr()) < 0)
                .max(Comparator.naturalOrder());
        return round.halbjahre().stream().map(Halbjahr::id).filter(id -> last.map(l -> l.until(HalbjahrId.parse(id)))
                .filter(interval -> interval < recurrence.minInterval() || interval > recurrence.maxInterval())
                .isPresent());
    }

    private Stream<Verfahren> verfahrenOf(String ags) {
        return history.stream().filter(v -> v.ags().equals(ags) && v.status() != VerfahrenStatus.CANCELLED);
    }

    private HalbjahrId firstHalbjahr() {
        return HalbjahrId.parse(round.halbjahre().getFirst().id());
    }

    private Analyseteam teamOf(de.turnus.analyseteam.Analyseteam team, List<String> participants) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        round.halbjahre().forEach(h -> seats.put(h.id(), team.seats().getOrDefault(h.id(), 0)));
        Location base = new Location(team.lat(), team.lon());
        Map<String, Integer> distanceKm = new LinkedHashMap<>();
        offices.stream()
                .filter(office -> participants.contains(office.ags()))
                .sorted(Comparator.comparing(Jugendamt::ags))
                .forEach(
                        office -> distanceKm.put(office.ags(), office.location().distanceKm(base)));
        List<String> conflicts = team.conflicts().stream()
                .filter(participants::contains)
                .sorted()
                .toList();
        return new Analyseteam(team.id(), seats, conflicts, distanceKm);
    }

    private ReferenceCounts referenceCounts() {
        return new ReferenceCounts(
                count(office -> office.landschaftsverband().name()),
                count(office -> office.sizeClass().name()),
                count(office -> office.regierungsbezirk().toString()),
                count(Jugendamt::kreis));
    }

    private Map<String, Integer> count(Function<Jugendamt, String> group) {
        return offices.stream()
                .sorted(Comparator.comparing(Jugendamt::ags))
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.summingInt(office -> 1)));
    }

    private static Map<String, Interessenbekundung> byAgs(List<Interessenbekundung> registrations) {
        return registrations.stream()
                .collect(Collectors.toMap(Interessenbekundung::ags, Function.identity(), (latest, older) -> latest));
    }
}
