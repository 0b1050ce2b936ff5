package de.turnus.audit;

import de.turnus.web.Echo;
import de.turnus.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.QueryParam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Which entries are asked for; null where all. */
class AuditFilter {
    /** A condition in SQL with its arguments. */
    record Condition(String where, List<Object> arguments) {}

    @Parameter(description = "The table, as allocation_round")
    @QueryParam("entity")
    @Nullable
    String entity;

    @Parameter(description = "The row's key; the parts of one that has several are joined by a slash")
    @QueryParam("key")
    @Nullable
    String key;

    @Parameter(description = "The account, or system")
    @QueryParam("actor")
    @Nullable
    String actor;

    @Parameter(description = "What the operation contains, as PUT or /pins/")
    @QueryParam("operation")
    @Nullable
    String operation;

    @Parameter(description = "The first day, as 2026-01-31")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "The last day, included")
    @QueryParam("until")
    @Nullable
    String until;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where a day is none */
    Condition toCondition(ZoneId zone) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> arguments = new ArrayList<>();
        add(conditions, arguments, "entity = ?", entity);
        add(conditions, arguments, "key = ?", key);
        add(conditions, arguments, "actor = ?", actor);
        add(conditions, arguments, "position(? in operation) > 0", operation);
        add(conditions, arguments, "at >= ?", startOf("from", from, 0, zone));
        add(conditions, arguments, "at < ?", startOf("until", until, 1, zone));
        return new Condition(String.join(" and ", conditions), arguments);
    }

    private static void add(
            List<String> conditions, List<Object> arguments, String condition, @Nullable Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
    }

    private static @Nullable Instant startOf(String name, @Nullable String day, int later, ZoneId zone) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemType.INVALID_PARAMETER.because(
                    name + "=" + Echo.of(day) + " ist kein Tag: als 2026-01-31 angeben.");
        }
    }
}
