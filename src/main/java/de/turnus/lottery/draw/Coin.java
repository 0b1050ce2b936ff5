package de.turnus.lottery.draw;

/** Decides which way a cycle is shifted: a random integer in a draw, both ways in turn where a test enumerates. */
interface Coin {
    /**
     * @param number drawn from 0 to alpha + beta − 1
     * @param tries digests taken for it, 1 or more
     */
    record Toss(long number, int tries) {}

    /**
     * @param alpha 1 or more
     * @param beta 1 or more
     * @return a number below beta for forward, else for backward
     */
    Toss toss(long alpha, long beta);
}
