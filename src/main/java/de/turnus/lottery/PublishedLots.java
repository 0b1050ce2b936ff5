package de.turnus.lottery;

import de.turnus.lottery.draw.Commitment;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;

/** What anyone may read of the lots. */
@ApplicationScoped
class PublishedLots {
    private final LotteryRepository lotteries;
    private final Clock clock;

    PublishedLots(LotteryRepository lotteries, Clock clock) {
        this.lotteries = lotteries;
        this.clock = clock;
    }

    /** The chances. @throws io.quarkiverse.resteasy.problem.HttpProblem 404 before the commitment */
    @Transactional
    ChanceMatrix chances(LotteryKey key) {
        return ChanceMatrix.of(key, Commitment.parse(require(key).commitment));
    }

    /** The commitment's document. @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is none */
    @Transactional
    String commitment(LotteryKey key) {
        return require(key).commitment;
    }

    /** The protocol's document. @throws io.quarkiverse.resteasy.problem.HttpProblem 404 before the draw */
    @Transactional
    String protocol(LotteryKey key) {
        LotteryRow row = require(key);
        if (row.protocol == null) {
            throw ProblemType.NOT_FOUND.because("Es ist noch nicht gezogen, frühestens am "
                    + row.toRecord(clock.getZone()).notBefore() + ". Bis dahin steht unter " + key.commitmentAddress()
                    + ", was gezogen wird und womit.");
        }
        return row.protocol;
    }

    private LotteryRow require(LotteryKey key) {
        LotteryRow row = lotteries.findById(LotteryRow.Key.of(key));
        if (row == null) {
            throw ProblemType.NOT_FOUND.because("Für die Runde " + key.round()
                    + " ist noch keine Verpflichtung veröffentlicht. Die Projektleitung fragen, wann das geschieht, "
                    + "und die Kennung der Runde prüfen.");
        }
        return row;
    }
}
