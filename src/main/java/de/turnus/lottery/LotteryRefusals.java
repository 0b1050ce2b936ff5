package de.turnus.lottery;

import de.turnus.web.Json;
import de.turnus.web.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps every attempt at the lots that is refused, in a transaction of its own: it stays where all else is taken back. */
@ApplicationScoped
public class LotteryRefusals {
    private static final int NOT_FOUND = 404;
    private static final URI KEY_REUSED = ProblemType.IDEMPOTENCY_KEY_REUSED.uri();

    private final LotteryRefusalRepository refusals;
    private final Clock clock;

    LotteryRefusals(LotteryRefusalRepository refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Lets an attempt through, and keeps it where it is refused; not where there is no such round, nor where it is the
     * caller's {@code Idempotency-Key} that does not fit. To be called outside the attempt's transaction: whoever held that
     * one open while the refusal is stored would need two connections, and many at once would wait for each other.
     *
     * @param number of the replacement; null for anything else
     * @param sent the request's body
     * @param account whose attempt it is
     */
    public <T> T keep(
            UUID round,
            LotteryKind kind,
            LotteryStep step,
            @Nullable Integer number,
            Record sent,
            String account,
            Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() != NOT_FOUND && !KEY_REUSED.equals(refused.getType())) {
                var refusal = new LotteryRefusal(
                        kind,
                        step,
                        number,
                        Json.write(sent),
                        account,
                        OffsetDateTime.now(clock),
                        String.valueOf(refused.getDetail()));
                QuarkusTransaction.requiringNew().run(() -> refusals.persist(new LotteryRefusalRow(round, refusal)));
            }
            throw refused;
        }
    }

    /** All of a round, the oldest first. */
    @Transactional
    public List<LotteryRefusal> all(UUID round) {
        return refusals.listOf(round).stream()
                .map(row -> row.toRecord(clock.getZone()))
                .toList();
    }
}
