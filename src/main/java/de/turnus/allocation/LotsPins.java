package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what was drawn into the problem of planning the teams: every Halbjahr is fixed, the drawn ones as they were drawn,
 * all others as the plan before the draw has them, so that the lot decides for nobody who was not in an urn. Who has no
 * seat gets none by the back door.
 */
final class LotsPins {
    private LotsPins() {}

    /**
     * @param problem the snapshot with the pins of project leads
     * @param before the plan from which the urns were built
     * @param drawn Halbjahr by ags, null for no seat, of all who were in an urn
     */
    static PortableProblem on(PortableProblem problem, List<Allocation> before, Map<String, @Nullable String> drawn) {
        List<String> halbjahre = problem.halbjahre().stream().map(Halbjahr::id).toList();
        Map<String, @Nullable String> fixed = new HashMap<>();
        before.forEach(allocation -> fixed.put(allocation.ags(), allocation.halbjahr()));
        fixed.putAll(drawn);
        return problem.withParticipants(problem.participants().stream()
                .map(participant -> fixed(participant, fixed.get(participant.ags()), halbjahre))
                .toList());
    }

    private static Participant fixed(Participant participant, @Nullable String halbjahr, List<String> halbjahre) {
        return halbjahr == null
                ? participant
                        .among(participant.wishes(), halbjahre, participant.baselineHalbjahr())
                        .withPins(null, null)
                : participant.withPins(halbjahr, participant.pinnedTeam());
    }
}
