package de.turnus.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What the database keeps of released rounds, as one number. */
@ApplicationScoped
class ReleasedRows {
    private static final String ROWS =
            "select md5(string_agg(line, '|' order by line)) from (select r::text line from release r where %1$s"
                    + " union all select z::text from zusage z where %1$s union all select w::text from waiting w where %1$s)";

    private final EntityManager database;

    ReleasedRows(EntityManager database) {
        this.database = database;
    }

    /** Changes with any row of the round's release, of its Zusagen, or of who waits. */
    @Transactional
    String hash(String round) {
        return hashWhere("round_id = '" + Replans.id(round) + "'");
    }

    /** The same over some rounds. */
    @Transactional
    String hash(Iterable<String> rounds) {
        StringBuilder all = new StringBuilder();
        rounds.forEach(round -> all.append(hash(round)));
        return all.toString();
    }

    private String hashWhere(String condition) {
        return String.valueOf(
                database.createNativeQuery(ROWS.formatted(condition)).getSingleResult());
    }
}
