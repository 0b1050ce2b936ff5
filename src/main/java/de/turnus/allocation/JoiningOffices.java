package de.turnus.allocation;

import de.turnus.allocation.ReleasedRounds.Released;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.ReplanChange.Joined;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.jugendamt.VerfahrenStatus;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.LotteryKind;
import de.turnus.lottery.draw.Protocol;
import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may join a released plan: who was registered in its round and got no place, free to be planned; and who has drawn a
 * Halbjahr in a replacement of that round, with this Halbjahr and no other. What it wishes and excludes, and how far it is
 * from the teams, is what the round's snapshot says.
 */
@ApplicationScoped
class JoiningOffices {
    private final Lotteries lotteries;
    private final VerfahrenHistory history;

    JoiningOffices(Lotteries lotteries, VerfahrenHistory history) {
        this.lotteries = lotteries;
        this.history = history;
    }

    /**
     * One office that joins.
     *
     * @param at JSON pointer to the change
     * @param errors what speaks against it is added here
     * @return empty where something does
     */
    Optional<Joined> joined(Released released, ReplanChangeBody change, String at, List<InvalidValue> errors) {
        String ags = Objects.requireNonNull(change.ags());
        PortableProblem snapshot = released.root().snapshot();
        Participant office = snapshot.participants().stream()
                .filter(p -> p.ags().equals(ags))
                .findFirst()
                .orElse(null);
        if (office == null) {
            errors.add(new InvalidValue(
                    at + "/ags",
                    Echo.of(ags) + " hat an der Runde „" + released.root().name
                            + "“ nicht teilgenommen: hinzukommen kann, wer dort ohne Platz blieb. GET …/problem nennt die"
                            + " Teilnehmer."));
            return Optional.empty();
        }
        if (hasPlace(released.plan(), ags)) { // refused with all other faults of the replan
            return Optional.of(new Joined(office, distances(snapshot, ags), List.of()));
        }
        Optional<InvalidValue> gone = gone(released, ags, at);
        if (gone.isPresent()) {
            errors.add(gone.get());
            return Optional.empty();
        }
        String drawn = change.replacement() == null ? null : drawn(released, change, at, errors);
        if (change.replacement() != null && drawn == null) {
            return Optional.empty();
        }
        if (drawn == null && office.claim() == Claim.UNREGISTERED) {
            errors.add(new InvalidValue(
                    at + "/replacement",
                    ags
                            + " hat sich nicht angemeldet; ein Halbjahr gibt ihm nur das Los: mit POST …/lottery/replacements"
                            + " nachlosen und hier die Nummer der Nachlosung angeben."));
            return Optional.empty();
        }
        return Optional.of(new Joined(
                drawn == null ? carriedOver(office) : office.withPins(drawn, null),
                distances(snapshot, ags),
                snapshot.analyseteams().stream()
                        .filter(team -> team.conflicts().contains(ags))
                        .map(Analyseteam::id)
                        .toList()));
    }

    private Optional<InvalidValue> gone(Released released, String ags, String at) {
        if (released.withdrawn().contains(ags)) {
            return Optional.of(new InvalidValue(
                    at + "/ags",
                    ags + " ist nach der Freigabe zurückgetreten und wartet nicht mehr: es kann sich in einem neuen"
                            + " Anmeldefenster anmelden."));
        }
        var turnus =
                HalbjahrId.parse(released.plan().halbjahre().getFirst().id()).turnus();
        return history.byAgs().getOrDefault(ags, List.of()).stream()
                .filter(v -> v.status() != VerfahrenStatus.CANCELLED
                        && v.halbjahr().turnus().equals(turnus))
                .findFirst()
                .map(v -> new InvalidValue(
                        at + "/ags",
                        ags + " hat sein Verfahren in diesem Turnus schon, in " + v.halbjahr()
                                + ": ein anderes Jugendamt nennen."));
    }

    /** The Halbjahr that the replacement has given to the office; null, with an error, where it has not. */
    private @Nullable String drawn(Released released, ReplanChangeBody change, String at, List<InvalidValue> errors) {
        int number = Objects.requireNonNull(change.replacement());
        Protocol protocol = lotteries
                .protocol(LotteryKey.ofReplacement(released.root().id, number))
                .orElse(null);
        if (protocol == null) {
            List<String> drawn = lotteries.all(released.root().id, LotteryKind.REPLACEMENT).stream()
                    .filter(lottery -> lottery.drawnAt() != null)
                    .map(lottery -> String.valueOf(lottery.number()))
                    .toList();
            errors.add(new InvalidValue(
                    at + "/replacement",
                    "Eine gezogene Nachlosung " + number + " hat die Runde „" + released.root().name + "“ nicht: "
                            + (drawn.isEmpty()
                                    ? "erst nachlosen mit POST …/lottery/replacements."
                                    : "eine von " + String.join(", ", drawn) + " angeben.")));
            return null;
        }
        String halbjahr = protocol.halbjahre().get(change.ags());
        if (halbjahr == null) {
            String winners = protocol.halbjahre().entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            errors.add(new InvalidValue(
                    at + "/replacement",
                    change.ags() + " hat in der Nachlosung " + number + " keinen Platz gezogen: eines von " + winners
                            + " nennen."));
        }
        return halbjahr;
    }

    private static boolean hasPlace(PortableProblem plan, String ags) {
        return Objects.requireNonNullElse(plan.allocations(), List.<Allocation>of()).stream()
                .anyMatch(a -> a.ags().equals(ags) && a.halbjahr() != null);
    }

    private static Participant carriedOver(Participant office) {
        return new Participant(
                office.ags(),
                Claim.CARRIED_OVER,
                office.wishes(),
                office.excluded(),
                null,
                null,
                null,
                null,
                office.ticketRank(),
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.kreis(),
                office.sizeClass());
    }

    private static Map<String, Integer> distances(PortableProblem snapshot, String ags) {
        Map<String, Integer> distances = new LinkedHashMap<>();
        snapshot.analyseteams()
                .forEach(team -> distances.put(
                        team.id(), Objects.requireNonNull(team.distanceKm().get(ags))));
        return distances;
    }
}
