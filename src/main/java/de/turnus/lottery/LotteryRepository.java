package de.turnus.lottery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LotteryRepository implements PanacheRepositoryBase<LotteryRow, LotteryRow.Key> {
    /** Of one kind, by number. */
    List<LotteryRow> listOf(UUID round, LotteryKind kind) {
        return list("roundId = ?1 and kind = ?2 order by number", round, kind);
    }
}
