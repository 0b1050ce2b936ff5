package de.turnus.allocation;

import de.turnus.lottery.Lottery;
import de.turnus.lottery.LotteryRefusal;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a round is with its lots.
 *
 * @param tickets the order in which equal claims are served; null for rounds from before tickets were drawn
 * @param draw null before its commitment
 * @param waiting who has drawn no seat, and none since, by urn and key
 * @param refusals every attempt that was refused, the oldest first
 */
public record LotteryState(
        RoundStatus status,
        @Nullable Lottery tickets,
        @Nullable Lottery draw,
        List<Lottery> replacements,
        List<WaitingOffice> waiting,
        List<LotteryRefusal> refusals) {}
