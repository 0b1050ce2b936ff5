package de.turnus.scenario;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two plans side by side: one scenario, and the other that it is held against. They need not have the same Halbjahre, teams
 * or offices.
 *
 * @param measures what each constraint is worth in both
 * @param offices every office of either, by ags
 * @param moved offices that both have and that change their Halbjahr, their team, or whether they are placed
 */
public record Comparison(Side one, Side other, List<Measure> measures, List<Office> offices, int moved) {
    /**
     * @param firstWishes offices that get their first wish, of those with wishes
     * @param withWishes offices that have wishes
     * @param unplaced offices without a seat
     */
    public record Side(UUID id, String name, Score score, int firstWishes, int withWishes, int unplaced) {}

    /** @param difference other minus one; above 0 the other plan is better here */
    public record Measure(String constraint, Level level, long one, long other, long difference) {}

    /** @param one null where only the other plan knows the office, and the other way round */
    public record Office(
            String ags,
            Change change,
            @Nullable Allocation one,
            @Nullable Allocation other) {}

    /** What becomes of an office from one plan to the other. */
    public enum Change {
        SAME,
        OTHER_TEAM,
        OTHER_HALBJAHR,
        PLACED,
        UNPLACED,
        ADDED,
        REMOVED
    }

    /** A scenario that has ended with a plan. */
    record Planned(UUID id, PortableProblem problem, List<Allocation> allocations, Score score) {
        Side side() {
            Map<String, Allocation> plan = byAgs();
            var withWishes = problem.participants().stream()
                    .filter(p -> !p.wishes().isEmpty())
                    .toList();
            int firstWishes = (int) withWishes.stream()
                    .filter(p -> p.wishes()
                            .getFirst()
                            .equals(plan.getOrDefault(p.ags(), Allocation.unplaced(p.ags()))
                                    .halbjahr()))
                    .count();
            int unplaced =
                    (int) allocations.stream().filter(a -> a.halbjahr() == null).count();
            return new Side(id, problem.name(), score, firstWishes, withWishes.size(), unplaced);
        }

        private Map<String, Allocation> byAgs() {
            return allocations.stream().collect(Collectors.toMap(Allocation::ags, Function.identity()));
        }
    }

    static Comparison of(Planned one, Planned other) {
        Map<String, Allocation> before = one.byAgs();
        Map<String, Allocation> after = other.byAgs();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Office> offices = keys.stream()
                .map(ags -> office(ags, before.get(ags), after.get(ags)))
                .toList();
        int moved = (int) offices.stream()
                .filter(o -> o.one() != null && o.other() != null && o.change() != Change.SAME)
                .count();
        return new Comparison(one.side(), other.side(), measures(one.score(), other.score()), offices, moved);
    }

    private static List<Measure> measures(Score one, Score other) {
        return Arrays.stream(Constraint.values())
                .map(constraint -> {
                    long left = one.constraints().getOrDefault(constraint.id(), 0L);
                    long right = other.constraints().getOrDefault(constraint.id(), 0L);
                    return new Measure(constraint.id(), constraint.level(), left, right, right - left);
                })
                .toList();
    }

    private static Office office(String ags, @Nullable Allocation one, @Nullable Allocation other) {
        return new Office(ags, change(one, other), one, other);
    }

    private static Change change(@Nullable Allocation one, @Nullable Allocation other) {
        if (one == null) {
            return Change.ADDED;
        }
        if (other == null) {
            return Change.REMOVED;
        }
        if (one.equals(other)) {
            return Change.SAME;
        }
        if (one.halbjahr() == null) {
            return Change.PLACED;
        }
        if (other.halbjahr() == null) {
            return Change.UNPLACED;
        }
        return one.halbjahr().equals(other.halbjahr()) ? Change.OTHER_TEAM : Change.OTHER_HALBJAHR;
    }
}
