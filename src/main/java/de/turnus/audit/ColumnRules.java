package de.turnus.audit;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a row the audit keeps. It can never be corrected, so personal data must not get into it: a column of text that
 * nobody has decided on here is blanked, and a test fails until somebody has. Numbers, days, times, truth and the words
 * of a fixed list need no decision.
 */
final class ColumnRules {
    /** How a column's value is kept. */
    enum Treatment {
        CLEAR,
        /** Only that there is something, or that it changed. */
        BLANKED,
        /** SHA-256 and length. */
        DOCUMENT,
        /** Halbjahre of a list of exclusions, without the reasons that an office gives. */
        HALBJAHRE_OF_EXCLUSIONS,
        /** Not at all, and a change of it alone is none. */
        IGNORED
    }

    /** Tables of the service that the audit leaves out, and why. */
    static final Map<String, String> NOT_AUDITED = Map.of(
            "idempotent_answer", "repeats an answer whose change is audited itself",
            "lottery_refusal", "is itself an append-only record, of what was not changed");

    /** What a search reports of itself several times a second; that it began and how it ended is audited. */
    private static final Map<String, Set<String>> PROGRESS = Map.of(
            "search_run", Set.of("attempts", "begun", "moves", "resumed", "stage", "started_at", "stop_requested"));

    /** Contact persons, secrets, and what people write in words of their own, which may name someone. */
    private static final Set<String> BLANKED = Set.of(
            "contact_email",
            "contact_name",
            "contact_phone",
            "content", // a registration as it was sent
            "note",
            "password_hash",
            "reason",
            "release_note",
            "sealed", // the lot, until it is drawn
            "status_reason");

    /** Long and without personal data; each is published or can be read where it is stored. */
    private static final Set<String> DOCUMENTS = Set.of(
            "allocations",
            "certificate",
            "commitment",
            "drawn",
            "explanation",
            "plan",
            "problem",
            "protocol",
            "protocols",
            "pruefbericht",
            "replan");

    /** Keys, accounts, hashes, and names of offices, teams, windows and rounds. */
    private static final Set<String> CLEAR = Set.of(
            "account",
            "accepted_by",
            "ags",
            "analyseteam",
            "base",
            "certificate_hash",
            "commitment_hash",
            "committed_by",
            "conflicts",
            "created_by",
            "drawn_by",
            "failure",
            "fingerprint",
            "halbjahr",
            "halbjahre",
            "initiated_by",
            "jugendamt_ags",
            "kreis",
            "members", // organisation and seat of each
            "name",
            "name_in_source",
            "offices",
            "outline",
            "phase",
            "pinned_by",
            "plan_hash",
            "problem_hash",
            "protocols_hash",
            "pruefbericht_hash",
            "randomness",
            "regierungsbezirk",
            "release_hashes",
            "release_requested_by",
            "released_by",
            "requested_by",
            "role",
            "score",
            "seats",
            "seed",
            "status_changed_by",
            "successor",
            "wishes");

    private ColumnRules() {}

    static boolean isAudited(String table) {
        return !NOT_AUDITED.containsKey(table);
    }

    /** @param text whether its values are or hold texts that are not of a fixed list */
    static Treatment of(String table, String column, boolean text) {
        return decided(table, column).orElse(text ? Treatment.BLANKED : Treatment.CLEAR);
    }

    /** What was decided on a column; empty where nothing was. */
    static Optional<Treatment> decided(String table, String column) {
        return Optional.ofNullable(decision(table, column));
    }

    private static @Nullable Treatment decision(String table, String column) {
        if (PROGRESS.getOrDefault(table, Set.of()).contains(column)) {
            return Treatment.IGNORED;
        } else if (column.equals("excluded")) {
            return Treatment.HALBJAHRE_OF_EXCLUSIONS;
        } else if (BLANKED.contains(column)) {
            return Treatment.BLANKED;
        } else if (DOCUMENTS.contains(column)) {
            return Treatment.DOCUMENT;
        }
        return CLEAR.contains(column) ? Treatment.CLEAR : null;
    }
}
