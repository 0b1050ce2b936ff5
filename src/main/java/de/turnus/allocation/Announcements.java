package de.turnus.allocation;

import de.turnus.lottery.draw.Announcement;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.LotteryException;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** Makes commitments out of what a project lead announces, and says in the interface's way what is wrong with it. */
final class Announcements {
    private static final int FARTHEST_YEARS = 5;

    private Announcements() {}

    /**
     * @param at JSON pointer to the announcement in the request's body, empty where it is the body
     * @param commitment makes the commitment from the announcement
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the time lies in the past or more than five years ahead, or nothing can be drawn
     */
    static Commitment commit(
            AllocationRoundRow round,
            LotteryAnnouncement wanted,
            OffsetDateTime now,
            String at,
            Function<Announcement, Commitment> commitment) {
        if (wanted.notBefore().isAfter(now.plusYears(FARTHEST_YEARS))) {
            String detail = "Der Zeitpunkt der Ziehung liegt mehr als " + FARTHEST_YEARS
                    + " Jahre in der Zukunft: einen früheren angeben.";
            throw ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue(at + "/notBefore", detail)));
        }
        if (!wanted.notBefore().isAfter(now)) {
            String detail = "Der Zeitpunkt " + wanted.notBefore() + " der Ziehung ist nicht in der Zukunft, jetzt ist "
                    + now + ": einen späteren angeben, zu dem es den Zufallswert schon gibt.";
            throw ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue(at + "/notBefore", detail)));
        }
        try {
            return commitment.apply(new Announcement(
                    round.id.toString(),
                    round.name,
                    now,
                    wanted.notBefore(),
                    wanted.source(),
                    wanted.fallback(),
                    wanted.notation()));
        } catch (LotteryException e) {
            throw ProblemType.UNPROCESSABLE.because(String.valueOf(e.getMessage()));
        }
    }
}
