package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.ReplacementBody.FreedSeats;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.Lottery;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.LotteryKind;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;
import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Seats that become free after the draw go to those who wait, by a lot of their own with fresh randomness: who of them gets
 * one is known to nobody beforehand. What comes of it is kept; a later round takes it into its plan.
 */
@ApplicationScoped
class RoundReplacements {
    private static final int FIRST = 2;

    private final AllocationRoundRepository rounds;
    private final RoundWaiting waiting;
    private final Lotteries lotteries;
    private final Caller caller;
    private final Clock clock;

    RoundReplacements(
            AllocationRoundRepository rounds, RoundWaiting waiting, Lotteries lotteries, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.waiting = waiting;
        this.lotteries = lotteries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes which seats are drawn among whom.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 before the draw or where another replacement is not drawn
     *     yet, 422 where the seats do not fit those who wait
     */
    @Transactional
    CommittedLottery commit(UUID id, ReplacementBody wanted) {
        AllocationRoundRow row = rounds.requireLocked(id);
        requireDrawn(row);
        List<Lottery> earlier = lotteries.all(id, LotteryKind.REPLACEMENT);
        earlier.stream()
                .filter(lottery -> lottery.drawnAt() == null)
                .findFirst()
                .ifPresent(open -> {
                    throw row.status.refuses(
                            "die Nachlosung " + open.number() + " ist veröffentlicht und noch nicht gezogen;"
                                    + " erst sie ziehen, mit POST …/lottery/replacements/" + open.number() + "/draw");
                });
        Urn urn = urn(row, wanted);
        int number = FIRST + earlier.size();
        Protocol last = waiting.protocols(id).getLast();
        Commitment commitment = Announcements.commit(
                row,
                wanted.announcement(),
                OffsetDateTime.now(clock),
                "",
                announcement -> Commitment.ofReplacement(announcement, last.fingerprint(), number, List.of(urn)));
        LotteryKey key = LotteryKey.ofReplacement(id, number);
        lotteries.commit(key, commitment, caller.name(), null);
        return CommittedLottery.of(key, commitment);
    }

    /**
     * Draws a replacement.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 without a commitment, before its time or a second time, 422
     *     where the randomness has another spelling than the one allowed
     */
    @Transactional
    DrawnLottery draw(UUID id, int number, String randomness) {
        requireDrawn(rounds.requireLocked(id));
        LotteryKey key = LotteryKey.ofReplacement(id, number);
        return DrawnLottery.of(key, lotteries.draw(key, randomness, caller.name()));
    }

    private static void requireDrawn(AllocationRoundRow row) {
        boolean planned = row.status == RoundStatus.READY || row.status == RoundStatus.RELEASED;
        if (row.drawn == null || !planned) {
            throw row.status.refuses("nachgelost wird erst, wenn gelost ist und der Plan dazu steht");
        }
    }

    private Urn urn(AllocationRoundRow row, ReplacementBody wanted) {
        Urn drawn = drawnUrn(row, wanted.urn());
        List<String> group = waiting.ranks(row.id).longest(drawn.id());
        if (group.isEmpty()) {
            throw invalid("/urn", "In der Urne " + drawn.id() + " wartet niemand: eine andere nennen.");
        }
        List<Seats> seats = seats(row, group, wanted.seats());
        int sum = seats.stream().mapToInt(Seats::seats).sum();
        if (sum > group.size()) {
            throw invalid(
                    "/seats",
                    sum + " Plätze sind zu viele: in der Urne " + drawn.id() + " warten " + group.size()
                            + " Jugendämter am längsten. Höchstens so viele Plätze nennen.");
        }
        List<Office> offices = drawn.offices().stream()
                .filter(office -> group.contains(office.ags()))
                .toList();
        return new Urn(drawn.id(), drawn.landschaftsverband(), seats, group.size() - sum, offices);
    }

    private Urn drawnUrn(AllocationRoundRow row, String id) {
        List<Urn> urns =
                lotteries.commitment(LotteryKey.ofDraw(row.id)).orElseThrow().urns();
        return urns.stream()
                .filter(urn -> urn.id().equals(id))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "/urn",
                        "Die Urne " + Echo.of(id) + " gibt es nicht. Eine von "
                                + urns.stream().map(Urn::id).collect(Collectors.joining(", ")) + " nennen."));
    }

    /** Each Halbjahr once, in time order, and one that those who wait can take. */
    private static List<Seats> seats(AllocationRoundRow row, List<String> group, List<FreedSeats> wanted) {
        PortableProblem snapshot = row.snapshot();
        Participant first = snapshot.participants().stream()
                .filter(p -> p.ags().equals(group.getFirst()))
                .findFirst()
                .orElseThrow();
        List<String> admissible = Urns.admissible(snapshot, first); // the same for all of an urn
        List<InvalidValue> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            if (!admissible.contains(id)) {
                errors.add(new InvalidValue(
                        "/seats/" + i + "/id",
                        Echo.of(id) + " können die Wartenden nicht nehmen: eines von " + String.join(", ", admissible)
                                + " nennen."));
            } else if (!seen.add(id)) {
                errors.add(new InvalidValue(
                        "/seats/" + i + "/id", id + " ist zweimal genannt: die Plätze zusammenzählen."));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
        }
        return wanted.stream()
                .map(s -> new Seats(s.id(), s.seats()))
                .sorted(Comparator.comparing(Seats::id))
                .toList();
    }

    private static RuntimeException invalid(String pointer, String detail) {
        return ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue(pointer, detail)));
    }
}
