package de.turnus.allocation.variant;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan that is held against another.
 *
 * @param id of the scenario or round; null for a plan from a file
 * @param allocations one for each participant
 * @param certificate what is proven about the plan; null where nothing was asked to be
 */
public record ComparedPlan(
        @Nullable UUID id,
        PortableProblem problem,
        List<Allocation> allocations,
        Score score,
        Certificate.@Nullable Status certificate) {

    Comparison.Side side() {
        int longest = problem.participants().stream()
                .mapToInt(p -> p.wishes().size())
                .max()
                .orElse(0);
        int[] ranks = new int[longest + 1];
        int notWished = 0;
        for (Comparison.Place place : places().values()) {
            if (place.wishRank() != null) {
                ranks[place.wishRank()]++;
            } else if (place.notWished()) {
                notWished++;
            }
        }
        List<Comparison.RankCount> wishRanks = new ArrayList<>();
        for (int rank = 1; rank < ranks.length; rank++) {
            wishRanks.add(new Comparison.RankCount(rank, ranks[rank]));
        }
        return new Comparison.Side(
                id,
                problem.name(),
                score,
                certificate,
                problem.halbjahre().stream()
                        .map(h -> new Comparison.HalbjahrCount(h.id(), placedIn(h.id()), h.targetSeats()))
                        .toList(),
                (int) problem.participants().stream()
                        .filter(p -> !p.wishes().isEmpty())
                        .count(),
                longest == 0 ? 0 : ranks[1],
                wishRanks,
                notWished,
                (int) allocations.stream().filter(a -> a.halbjahr() == null).count());
    }

    private int placedIn(String halbjahr) {
        return (int)
                allocations.stream().filter(a -> halbjahr.equals(a.halbjahr())).count();
    }

    /** Where every office is, by ags. */
    Map<String, Comparison.Place> places() {
        Map<String, Participant> offices =
                problem.participants().stream().collect(Collectors.toMap(Participant::ags, Function.identity()));
        Map<String, Comparison.Place> places = new TreeMap<>();
        for (Allocation allocation : allocations) {
            Participant office = offices.get(allocation.ags());
            int index = office == null ? -1 : office.wishes().indexOf(allocation.halbjahr());
            places.put(
                    allocation.ags(),
                    new Comparison.Place(
                            allocation.halbjahr(),
                            allocation.analyseteam(),
                            index < 0 ? null : index + 1,
                            allocation.halbjahr() != null
                                    && index < 0
                                    && office != null
                                    && !office.wishes().isEmpty()));
        }
        return places;
    }
}
