package de.turnus.allocation.variant;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Two plans side by side: one, and the other that it is held against. They need not have the same Halbjahre, teams or
 * offices.
 *
 * @param levels what each level of the objective is worth in both
 * @param measures what each constraint is worth in both
 * @param offices every office of either, by ags
 * @param moved offices that both have and that change their Halbjahr, their team, or whether they are placed
 */
public record Comparison(
        Side one, Side other, List<LevelMeasure> levels, List<Measure> measures, List<Office> offices, int moved) {
    /**
     * @param id of the scenario or round; null for a plan from a file
     * @param certificate null where nothing was asked to be proven
     * @param halbjahre how full each Halbjahr is
     * @param withWishes offices that have wishes
     * @param firstWishes of those, the ones that get their first wish
     * @param wishRanks of those, the ones that get their first, second, … wish, to the longest list of wishes
     * @param notWished of those, the ones that are placed in a Halbjahr that they did not list
     * @param unplaced offices without a seat
     */
    @Schema(name = "ComparedSide")
    public record Side(
            @Nullable UUID id,
            String name,
            Score score,
            Certificate.@Nullable Status certificate,
            List<HalbjahrCount> halbjahre,
            int withWishes,
            int firstWishes,
            List<RankCount> wishRanks,
            int notWished,
            int unplaced) {}

    /** @param offices placed there */
    @Schema(name = "ComparedHalbjahr")
    public record HalbjahrCount(String halbjahr, int offices, int targetSeats) {}

    /** @param offices that get the wish of this rank, 1 the first */
    @Schema(name = "ComparedRank")
    public record RankCount(int rank, int offices) {}

    /** @param difference other minus one; above 0 the other plan is better here */
    @Schema(name = "ComparedLevel")
    public record LevelMeasure(Level level, long one, long other, long difference) {}

    /** @param difference other minus one; above 0 the other plan is better here */
    public record Measure(String constraint, Level level, long one, long other, long difference) {}

    /** @param one null where only the other plan knows the office, and the other way round */
    public record Office(
            String ags,
            Change change,
            @Nullable Place one,
            @Nullable Place other) {}

    /**
     * Where a plan puts an office; Halbjahr and team null where it is not placed.
     *
     * @param wishRank of the Halbjahr among the office's wishes, 1 the first; null where it is not one of them
     * @param notWished placed in a Halbjahr that is none of its wishes, though it has some
     */
    @Schema(name = "ComparedPlace")
    public record Place(
            @Nullable String halbjahr,
            @Nullable String analyseteam,
            @Nullable Integer wishRank,
            boolean notWished) {}

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

    public static Comparison of(ComparedPlan one, ComparedPlan other) {
        Map<String, Place> before = one.places();
        Map<String, Place> after = other.places();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Office> offices = keys.stream()
                .map(ags -> office(ags, before.get(ags), after.get(ags)))
                .toList();
        int moved = (int) offices.stream()
                .filter(o -> o.one() != null && o.other() != null && o.change() != Change.SAME)
                .count();
        return new Comparison(
                one.side(),
                other.side(),
                levels(one.score(), other.score()),
                measures(one.score(), other.score()),
                offices,
                moved);
    }

    private static List<LevelMeasure> levels(Score one, Score other) {
        return Arrays.stream(Level.values())
                .map(level -> {
                    long left = one.of(level);
                    long right = other.of(level);
                    return new LevelMeasure(level, left, right, right - left);
                })
                .toList();
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

    private static Office office(String ags, @Nullable Place one, @Nullable Place other) {
        return new Office(ags, change(one, other), one, other);
    }

    private static Change change(@Nullable Place one, @Nullable Place other) {
        if (one == null) {
            return Change.ADDED;
        }
        if (other == null) {
            return Change.REMOVED;
        }
        if (one.halbjahr() == null || other.halbjahr() == null) {
            return one.halbjahr() == null && other.halbjahr() == null
                    ? Change.SAME
                    : one.halbjahr() == null ? Change.PLACED : Change.UNPLACED;
        }
        if (!one.halbjahr().equals(other.halbjahr())) {
            return Change.OTHER_HALBJAHR;
        }
        return Objects.equals(one.analyseteam(), other.analyseteam()) ? Change.SAME : Change.OTHER_TEAM;
    }
}
