package de.turnus.lottery;

/** The two things that are done with lots. */
public enum LotteryStep {
    COMMITMENT,
    DRAW
}
