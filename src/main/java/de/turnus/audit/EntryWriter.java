package de.turnus.audit;

import de.turnus.audit.chain.EntryTable;
import de.turnus.audit.chain.Event;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes entries of what a transaction has changed. */
@ApplicationScoped
class EntryWriter {
    private final Origins origins;
    private final Clock clock;

    EntryWriter(Origins origins, Clock clock) {
        this.origins = origins;
        this.clock = clock;
    }

    void write(TransactionChanges changes, Connection connection) throws SQLException {
        Origin origin = origins.current();
        String at = EntryTable.at(clock.instant());
        List<Event> events = new ArrayList<>();
        changes.write((row, change) -> change.outcome()
                .ifPresent(outcome -> events.add(new Event(
                        at,
                        origin.actor(),
                        origin.address(),
                        origin.requestId(),
                        origin.operation(),
                        row.table(),
                        row.key(),
                        outcome.kind(),
                        outcome.before(),
                        outcome.after()))));
        if (!events.isEmpty()) {
            EntryTable.append(connection, events);
        }
    }
}
