package de.turnus.lottery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LotteryRefusalRepository implements PanacheRepositoryBase<LotteryRefusalRow, Long> {
    List<LotteryRefusalRow> listOf(UUID round) {
        return list("roundId = ?1 order by id", round);
    }
}
