package de.turnus.lottery.draw;

import java.util.List;

/**
 * One random decision of a draw.
 *
 * @param cycle names of the nodes in the order walked
 * @param alpha how far the cycle could be shifted forward, in units of 1/R
 * @param beta how far backward
 * @param tries digests taken until a number was below alpha + beta
 * @param number the random number
 * @param forward whether it was below beta, so that the cycle was shifted forward by alpha, else backward by beta
 */
record Decision(List<String> cycle, long alpha, long beta, int tries, long number, boolean forward) {
    Decision {
        cycle = List.copyOf(cycle);
    }

    static Decision read(JsonObject json) {
        json.requireFields("alpha", "beta", "cycle", "forward", "number", "tries");
        return new Decision(
                json.texts("cycle"),
                json.number("alpha"),
                json.number("beta"),
                json.count("tries"),
                json.number("number"),
                json.flag("forward"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("cycle", cycle)
                .with("alpha", alpha)
                .with("beta", beta)
                .with("tries", tries)
                .with("number", number)
                .with("forward", forward);
    }
}
