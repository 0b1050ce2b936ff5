package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Level;

import java.util.ArrayList;
import java.util.List;

/** How many placements of one kind a Halbjahr has, and what the rules about that number cost. */
final class Count {
    /** Fewest and most placements that cost nothing, and whether each beyond them costs more than the one before. */
    private record Rule(Measure measure, long lo, long hi, boolean squared) {
        long cost(long placed) {
            long excess = Math.max(0, Math.max(lo - placed, placed - hi));
            return squared ? excess * excess : excess;
        }
    }

    private final String name;
    private final PriceTag tag;
    private int fewest;
    private int most;
    private final List<Rule> rules = new ArrayList<>();
    private long placed;

    /**
     * @param name German: what is counted, and where
     * @param tag by which a list of prices names it
     */
    Count(String name, PriceTag tag) {
        this.name = name;
        this.tag = tag;
    }

    /** How many there can be in a plan that keeps the hard rules. */
    Count between(int fewestPlaced, int mostPlaced) {
        fewest = fewestPlaced;
        most = mostPlaced;
        return this;
    }

    PriceTag tag() {
        return tag;
    }

    /** Fewest that a plan can have which keeps the hard rules. */
    int fewest() {
        return fewest;
    }

    /** Most that a plan can have which keeps the hard rules. */
    int most() {
        return most;
    }

    Count atLeast(Measure measure, long lo) {
        rules.add(new Rule(measure, lo, Long.MAX_VALUE, false));
        return this;
    }

    Count atMost(Measure measure, long hi) {
        rules.add(new Rule(measure, 0, hi, false));
        return this;
    }

    Count within(Measure measure, long lo, long hi) {
        rules.add(new Rule(measure, lo, hi, true));
        return this;
    }

    /** Charges what the number costs as it is; to be called once, before it changes. */
    void open(Costs costs) {
        rules.forEach(rule -> costs.add(rule.measure(), rule.cost(placed)));
    }

    /** What the rules of the policy level would cost if there were so many. */
    long policyCost(int number, Costs weights) {
        return rules.stream()
                .filter(rule -> rule.measure().level == Level.POLICY)
                .mapToLong(rule -> weights.weight(rule.measure()) * rule.cost(number))
                .sum();
    }

    void change(int by, Costs costs) {
        for (Rule rule : rules) {
            costs.add(rule.measure(), rule.cost(placed + by) - rule.cost(placed));
        }
        placed += by;
    }

    /** German sentences that name every quota of the measure which the number misses. */
    List<String> excesses(Measure measure) {
        return rules.stream()
                .filter(rule -> rule.measure() == measure && rule.cost(placed) > 0)
                .map(rule -> name + ": " + placed + " Verfahren, Quote "
                        + (rule.lo() == rule.hi() ? rule.lo() : rule.lo() + " bis " + rule.hi()) + ".")
                .toList();
    }
}
