package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Makes the urns out of a plan. The plan decides how many of an urn's offices each Halbjahr takes, the lot alone which.
 *
 * <p>In the urns is who did not register, placed or not, unless a project lead has fixed its Halbjahr. Offices in one urn
 * are equal before the lot: of one Landschaftsverband, and able to take the same Halbjahre. Those whose team is fixed have
 * an urn for each team: then what they draw keeps within the team's seats, and all of them keep a place, as a pin demands.
 */
final class Urns {
    /** What makes offices equal before the lot. */
    private record Group(
            String landschaftsverband,
            List<String> admissible,
            @Nullable String pinnedTeam) {}

    private Urns() {}

    /**
     * @param problem with the pins of project leads
     * @param plan one allocation for each participant
     * @param nameOf an office's name by ags
     * @return by Landschaftsverband and smallest key; none where nobody has to be drawn for
     * @throws de.turnus.lottery.draw.LotteryException where an office cannot be in an urn
     */
    static List<Urn> of(PortableProblem problem, List<Allocation> plan, UnaryOperator<String> nameOf) {
        Map<String, @Nullable String> placed = new HashMap<>();
        for (Allocation allocation : plan) {
            placed.put(allocation.ags(), allocation.halbjahr());
        }
        Map<String, Map<Group, List<Participant>>> groups = new TreeMap<>();
        problem.participants().stream()
                .filter(Urns::isLeftToTheLot)
                .sorted((one, other) -> one.ags().compareTo(other.ags()))
                .forEach(p -> groups.computeIfAbsent(p.landschaftsverband(), l -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Group(p.landschaftsverband(), admissible(problem, p), p.pinnedTeam()),
                                g -> new ArrayList<>())
                        .add(p));
        List<Urn> urns = new ArrayList<>();
        groups.forEach((landschaftsverband, parts) -> {
            int number = 0;
            for (List<Participant> offices : parts.values()) {
                number++;
                String id = parts.size() == 1 ? landschaftsverband : landschaftsverband + "-" + number;
                urns.add(urn(id, landschaftsverband, problem, offices, placed, nameOf));
            }
        });
        return urns;
    }

    /** Whether the lot decides about an office; a Halbjahr that it once gave is not drawn again. */
    static boolean isLeftToTheLot(Participant office) {
        return office.claim() == Claim.UNREGISTERED
                && office.pinnedHalbjahr() == null
                && office.baselineHalbjahr() == null;
    }

    /** The Halbjahre that an office can take: not excluded, and with a team that may and has seats. */
    static List<String> admissible(PortableProblem problem, Participant office) {
        return problem.halbjahre().stream()
                .map(Halbjahr::id)
                .filter(id -> !office.excluded().contains(id))
                .filter(id -> problem.analyseteams().stream()
                        .anyMatch(team -> team.seatsIn(id) > 0
                                && !team.conflicts().contains(office.ags())
                                && (office.pinnedTeam() == null
                                        || office.pinnedTeam().equals(team.id()))))
                .toList();
    }

    private static Urn urn(
            String id,
            String landschaftsverband,
            PortableProblem problem,
            List<Participant> offices,
            Map<String, @Nullable String> placed,
            UnaryOperator<String> nameOf) {
        List<Seats> seats = problem.halbjahre().stream()
                .map(h -> new Seats(h.id(), count(offices, placed, h.id())))
                .toList();
        return new Urn(
                id,
                landschaftsverband,
                seats,
                count(offices, placed, null),
                offices.stream()
                        .map(p -> new Office(p.ags(), nameOf.apply(p.ags()), p.regierungsbezirk(), p.sizeClass()))
                        .toList());
    }

    private static int count(
            List<Participant> offices, Map<String, @Nullable String> placed, @Nullable String halbjahr) {
        return (int) offices.stream()
                .filter(p -> Objects.equals(placed.get(p.ags()), halbjahr))
                .count();
    }
}
