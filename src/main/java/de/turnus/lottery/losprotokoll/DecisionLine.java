package de.turnus.lottery.losprotokoll;

import de.turnus.lottery.losprotokoll.Shares.Stretch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A random decision as a row of the appendix.
 *
 * @param number from 1, in the order taken
 * @param offices the offices on the cycle; what each gains and loses
 * @param last the largest number that could be drawn, the smallest being 0
 * @param shift which way the cycle was shifted and how far
 * @param consequence what is settled by it, never empty
 */
record DecisionLine(
        int number,
        List<Shift> offices,
        long alpha,
        long beta,
        long drawn,
        long last,
        String shift,
        List<String> consequence) {

    /**
     * An office on the cycle.
     *
     * @param gains the Halbjahr of which its share grows
     * @param loses the one of which it shrinks
     */
    record Shift(String name, String gains, String loses) {}

    static List<DecisionLine> of(Shares shares, List<DrawnUrns.Decision> decisions) {
        List<DecisionLine> lines = new ArrayList<>();
        for (DrawnUrns.Decision decision : decisions) {
            lines.add(of(lines.size() + 1, decision, shares, shares.follow(decision)));
        }
        return lines;
    }

    private static DecisionLine of(int number, DrawnUrns.Decision decision, Shares shares, List<Stretch> stretches) {
        return new DecisionLine(
                number,
                shifts(stretches),
                decision.alpha(),
                decision.beta(),
                decision.number(),
                decision.alpha() + decision.beta() - 1,
                decision.forward() ? "vor um " + decision.alpha() : "zurück um " + decision.beta(),
                consequence(shares, stretches));
    }

    private static List<Shift> shifts(List<Stretch> stretches) {
        Map<String, String> gains = new LinkedHashMap<>();
        Map<String, String> loses = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            if (stretch.ofOffice()) {
                (stretch.gains() ? gains : loses).put(stretch.lower().label(), column(stretch));
            }
        }
        return gains.entrySet().stream()
                .map(entry -> new Shift(entry.getKey(), entry.getValue(), loses.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    private static List<String> consequence(Shares shares, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> shares.settled(stretch.after()))
                .map(stretch -> settled(shares, stretch))
                .toList();
    }

    private static String settled(Shares shares, Stretch stretch) {
        String who = stretch.lower().label() + ": ";
        long places = stretch.after() / shares.whole();
        if (stretch.ofOffice()) {
            return who + (places == 0 ? "nicht " + column(stretch) : column(stretch) + " steht fest");
        }
        return who + "genau " + places + " in " + column(stretch);
    }

    private static String column(Stretch stretch) {
        return Outcome.label(stretch.upper().column());
    }
}
