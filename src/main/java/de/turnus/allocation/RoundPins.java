package de.turnus.allocation;

import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts pins onto a snapshot. */
final class RoundPins {
    private RoundPins() {}

    /**
     * The snapshot with the pins of its participants beside what is pinned in it already, as in a REPLAN; the order of the
     * participants stays.
     */
    static PortableProblem on(PortableProblem snapshot, List<Pin> pins) {
        Map<String, Pin> byAgs = pins.stream().collect(Collectors.toMap(Pin::ags, Function.identity()));
        return snapshot.withParticipants(snapshot.participants().stream()
                .map(participant -> pinned(participant, byAgs.get(participant.ags())))
                .toList());
    }

    private static Participant pinned(Participant p, @Nullable Pin pin) {
        return pin == null
                ? p
                : p.withPins(
                        pin.halbjahr() == null ? p.pinnedHalbjahr() : pin.halbjahr(),
                        pin.analyseteam() == null ? p.pinnedTeam() : pin.analyseteam());
    }
}
