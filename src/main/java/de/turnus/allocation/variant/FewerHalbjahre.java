package de.turnus.allocation.variant;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Leaves out Halbjahre and gives their seats to the others, so that as many Verfahren fit in as before.
 *
 * <p>The sums of {@code minSeats}, {@code targetSeats} and {@code maxSeats} stay, and so does the sum of each team's
 * seats. Targets are shared out in proportion to the targets of the Halbjahre that stay; {@code maxSeats} keeps its
 * distance to the target in proportion; {@code minSeats} is shared out like the targets and never above them.
 */
final class FewerHalbjahre {
    /** About how many steps a team's seats are moved in; more seats than this are moved several at a time. */
    private static final int STEPS = 1000;

    private final List<Halbjahr> kept;
    private final List<Halbjahr> changed;
    private final List<String> dropped;

    FewerHalbjahre(List<Halbjahr> all, Set<String> without) {
        this.kept = all.stream().filter(h -> !without.contains(h.id())).toList();
        this.dropped = all.stream().map(Halbjahr::id).filter(without::contains).toList();
        List<Integer> targets = share(all, Halbjahr::targetSeats);
        List<Integer> slack = share(all, h -> h.maxSeats() - h.targetSeats());
        List<Integer> mins = capped(share(all, Halbjahr::minSeats), targets);
        this.changed = IntStream.range(0, kept.size())
                .mapToObj(
                        h -> new Halbjahr(kept.get(h).id(), mins.get(h), targets.get(h), targets.get(h) + slack.get(h)))
                .toList();
    }

    /** The Halbjahre that stay, with their new seats. */
    List<Halbjahr> halbjahre() {
        return changed;
    }

    private List<Integer> share(List<Halbjahr> all, ToIntFunction<Halbjahr> seats) {
        return LargestRemainder.of(
                all.stream().mapToLong(seats::applyAsInt).sum(),
                kept.stream().map(seats::applyAsInt).toList());
    }

    /** Takes what lies above the caps and gives it to those below theirs. */
    private static List<Integer> capped(List<Integer> numbers, List<Integer> caps) {
        List<Integer> room = new ArrayList<>();
        long over = 0;
        for (int i = 0; i < numbers.size(); i++) {
            room.add(Math.max(0, caps.get(i) - numbers.get(i)));
            over += Math.max(0, numbers.get(i) - caps.get(i));
        }
        if (over == 0) {
            return numbers;
        }
        List<Integer> added = LargestRemainder.of(over, room);
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> Math.min(numbers.get(i), caps.get(i)) + added.get(i))
                .toList();
    }

    /**
     * The teams with their seats in the Halbjahre that stay.
     *
     * <p>Seat by seat, team by team: first where the teams together have fewer seats than {@code maxSeats}, there where
     * the team has seats already, there where it got the fewest so far, there where most are missing, and of equal ones
     * into the first.
     */
    List<Analyseteam> teams(List<Analyseteam> teams) {
        int[] missing = changed.stream()
                .mapToInt(h -> h.maxSeats()
                        - teams.stream().mapToInt(t -> t.seatsIn(h.id())).sum())
                .toArray();
        return teams.stream().map(team -> moved(team, missing)).toList();
    }

    private Analyseteam moved(Analyseteam team, int[] missing) {
        int[] added = new int[changed.size()];
        int seats = dropped.stream().mapToInt(team::seatsIn).sum();
        Comparator<Integer> order = Comparator.<Integer>comparingInt(h -> missing[h] > 0 ? 0 : 1)
                .thenComparingInt(h -> team.seatsIn(changed.get(h).id()) > 0 ? 0 : 1)
                .thenComparingInt(h -> added[h])
                .thenComparingInt(h -> -missing[h]);
        int atOnce = Math.max(1, seats / STEPS);
        for (int left = seats; left > 0; ) {
            int best = IntStream.range(0, added.length).boxed().min(order).orElseThrow();
            int some = Math.min(Math.min(left, atOnce), missing[best] > 0 ? missing[best] : atOnce);
            added[best] += some;
            missing[best] -= some;
            left -= some;
        }
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int h = 0; h < added.length; h++) {
            String id = changed.get(h).id();
            if (added[h] > 0 || team.seats().containsKey(id)) {
                result.put(id, team.seatsIn(id) + added[h]);
            }
        }
        return new Analyseteam(team.id(), result, team.conflicts(), team.distanceKm());
    }
}
