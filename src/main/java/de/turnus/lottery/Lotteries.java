package de.turnus.lottery;

import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Draw;
import de.turnus.lottery.draw.LotteryException;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Randomness;
import de.turnus.web.InvalidValue;
import de.turnus.web.PlainText;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps the lots: each is committed to once, drawn once, after the commitment and not before the time that it names. */
@ApplicationScoped
public class Lotteries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss", Locale.GERMANY);

    private final LotteryRepository lotteries;
    private final Clock clock;

    Lotteries(LotteryRepository lotteries, Clock clock) {
        this.lotteries = lotteries;
        this.clock = clock;
    }

    /**
     * Keeps a commitment for good; it is public from here on.
     *
     * @param account who commits
     * @param sealed the randomness where the service itself has drawn it beforehand, else null
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where there is one
     */
    @Transactional
    public Lottery commit(LotteryKey key, Commitment commitment, String account, @Nullable String sealed) {
        if (lotteries.findById(LotteryRow.Key.of(key)) != null) {
            throw ProblemType.ROUND_STATE.because("Die Verpflichtung gibt es schon; sie steht unter "
                    + key.commitmentAddress() + " und lässt sich nicht ersetzen.");
        }
        LotteryRow row = new LotteryRow(key, commitment, account, sealed);
        lotteries.persistAndFlush(row);
        return row.toRecord(clock.getZone());
    }

    /**
     * Draws, and keeps the protocol for good; it is public from here on.
     *
     * @param randomness the published outcome of the named source
     * @param account who draws
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 without a commitment, before its time, a second time, or
     *     where the service has sealed a value of its own; 422 where the randomness has another spelling than the one
     *     allowed
     */
    @Transactional
    public Protocol draw(LotteryKey key, String randomness, String account) {
        LotteryRow row = requireUndrawn(key);
        if (row.sealed != null) {
            throw ProblemType.ROUND_STATE.because(
                    "Der Zufallswert ist schon versiegelt: der Dienst zieht damit selbst, "
                            + "sobald mit POST …/solve das erste Mal geplant wird.");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (now.toInstant().isBefore(row.notBefore)) {
            throw ProblemType.ROUND_STATE.because("Gezogen wird frühestens am "
                    + DAY.format(row.notBefore.atZone(clock.getZone())) + " Uhr, jetzt ist es erst der "
                    + DAY.format(now) + " Uhr: so steht es in der Verpflichtung. Bis dahin warten.");
        }
        return draw(row, checked(randomness), now, account);
    }

    /**
     * Draws with what was sealed at the commitment.
     *
     * @throws IllegalStateException where nothing was
     */
    @Transactional
    public Protocol drawSealed(LotteryKey key, String account) {
        LotteryRow row = requireUndrawn(key);
        if (row.sealed == null) {
            throw new IllegalStateException("Nothing is sealed for " + key);
        }
        // documents tell the time to the second: within the first one the draw is dated to its end
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime notBefore = row.notBefore.atZone(clock.getZone()).toOffsetDateTime();
        return draw(row, row.sealed, now.isBefore(notBefore) ? notBefore : now, account);
    }

    /** Whether a value of the service's own waits to be drawn with. */
    @Transactional
    public boolean isSealed(LotteryKey key) {
        LotteryRow row = lotteries.findById(LotteryRow.Key.of(key));
        return row != null && row.sealed != null && !row.isDrawn();
    }

    @Transactional
    public Optional<Lottery> find(LotteryKey key) {
        return lotteries.findByIdOptional(LotteryRow.Key.of(key)).map(row -> row.toRecord(clock.getZone()));
    }

    /** Those of one kind, by number. */
    @Transactional
    public List<Lottery> all(UUID round, LotteryKind kind) {
        return lotteries.listOf(round, kind).stream()
                .map(row -> row.toRecord(clock.getZone()))
                .toList();
    }

    /** What was committed to; empty where nothing is. */
    @Transactional
    public Optional<Commitment> commitment(LotteryKey key) {
        return lotteries.findByIdOptional(LotteryRow.Key.of(key)).map(row -> Commitment.parse(row.commitment));
    }

    /** What was drawn; empty before. */
    @Transactional
    public Optional<Protocol> protocol(LotteryKey key) {
        return lotteries
                .findByIdOptional(LotteryRow.Key.of(key))
                .map(row -> row.protocol)
                .map(Protocol::parse);
    }

    private Protocol draw(LotteryRow row, String randomness, OffsetDateTime at, String account) {
        Protocol protocol = Draw.of(Commitment.parse(row.commitment), randomness, at);
        row.drawn(protocol, account);
        lotteries.flush();
        return protocol;
    }

    private LotteryRow requireUndrawn(LotteryKey key) {
        LotteryRow row = lotteries.findById(LotteryRow.Key.of(key), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw ProblemType.ROUND_STATE.because("Es fehlt die Verpflichtung: erst sie veröffentlichen, dann ziehen.");
        }
        if (row.drawnAt != null) {
            throw ProblemType.ROUND_STATE.because("Gezogen ist schon, am "
                    + DAY.format(row.drawnAt.atZone(clock.getZone())) + " Uhr, und es wird nur einmal gezogen. Das "
                    + "Losprotokoll steht unter " + key.protocolAddress() + ".");
        }
        return row;
    }

    private static String checked(String randomness) {
        if (randomness.codePoints().anyMatch(c -> c == '<' || c == '>')) {
            throw faulty("Der Zufallswert " + PlainText.MESSAGE + ".");
        }
        try {
            return Randomness.check(randomness);
        } catch (LotteryException e) {
            throw faulty(String.valueOf(e.getMessage()));
        }
    }

    private static RuntimeException faulty(String detail) {
        return ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue("/randomness", detail)));
    }
}
