package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One office after the other takes the best seat that is left.
 *
 * <p>Pins are settled before; who did not register comes after all who did.
 */
final class SerialOrder {
    private static final Comparator<Participant> TURN =
            Comparator.comparing((Participant p) -> !p.isPinned()).thenComparing(p -> p.claim() == Claim.UNREGISTERED);

    private SerialOrder() {}

    /** @param order all participants; kept within those whose turn is the same */
    static List<Allocation> plan(PortableProblem problem, List<Participant> order) {
        FreeSeats seats = new FreeSeats(problem);
        Map<String, Allocation> placed = new HashMap<>();
        order.stream().sorted(TURN).forEach(office -> placed.put(office.ags(), seats.take(office)));
        return problem.participants().stream()
                .map(office -> Objects.requireNonNull(placed.get(office.ags())))
                .toList();
    }
}
