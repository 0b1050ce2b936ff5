package de.turnus.allocation;

import de.turnus.allocation.problem.Halbjahr;
import de.turnus.web.InvalidValue;
import de.turnus.web.PlainText;
import de.turnus.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a project lead says about a new round. A REPLAN takes {@code registrationWindow}, {@code halbjahre},
 * {@code analyseteams}, {@code reference} and the tickets from the round that it mends; they are absent then. All other
 * kinds need {@code halbjahre} and {@code analyseteams}.
 *
 * @param registrationWindow whose registrations count; null where nobody could register
 * @param halbjahre of one Turnus, in order, with their seats in this round
 * @param weights policy weights that differ from the default, by constraint; null in a REPLAN for those of the released round
 * @param reference null for the participants, in a SELECTION for all Jugendämter
 * @param timeLimitSeconds safety net for the search; null for the service's default
 * @param tickets public source of randomness from which the tickets are drawn before the first search; null to leave them
 *     to a value that the service draws and seals at once
 * @param replan which released plan a REPLAN mends, and what has changed; null for all other kinds
 */
@Schema(name = "AllocationRoundBody")
public record NewRound(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String name,

        @NotNull RoundKind kind,
        @Nullable UUID registrationWindow,
        @Nullable @Size(min = 1, max = 40) List<@NotNull Halbjahr> halbjahre,
        @Nullable AnalyseteamChoice analyseteams,
        @Nullable Map<String, Integer> weights,
        @Nullable Reference reference,
        @Nullable @Min(1) @Max(3600) Integer timeLimitSeconds,
        @Nullable @Valid LotteryAnnouncement tickets,
        @Nullable @Valid ReplanBody replan) {

    /**
     * A round of any kind but REPLAN.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where something is missing, 422 with a replan
     */
    AllocationRoundBody fresh() {
        List<InvalidValue> missing = new ArrayList<>();
        if (halbjahre == null) {
            missing.add(new InvalidValue("/halbjahre", "Die Halbjahre fehlen: mit ihren Plätzen angeben."));
        }
        if (analyseteams == null) {
            missing.add(new InvalidValue("/analyseteams", "Die Analyseteams fehlen: \"ALL\" oder eine Liste angeben."));
        }
        if (halbjahre == null || analyseteams == null) {
            throw ProblemType.INVALID_BODY.because(missing.getFirst().detail(), missing);
        }
        if (replan != null) {
            throw invalid(List.of(new InvalidValue(
                    "/replan", "replan gehört nicht zur Art " + kind + ": weglassen, oder die Art REPLAN wählen.")));
        }
        return new AllocationRoundBody(
                name, kind, registrationWindow, halbjahre, analyseteams, weights, reference, timeLimitSeconds, tickets);
    }

    /**
     * What the REPLAN is to reckon with.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where that is missing, where the body names what comes from the
     *     released round, or where a change lacks what its type needs
     */
    ReplanBody mending() {
        List<InvalidValue> errors = new ArrayList<>();
        fromReleased("registrationWindow", registrationWindow, errors);
        fromReleased("halbjahre", halbjahre, errors);
        fromReleased("analyseteams", analyseteams, errors);
        fromReleased("reference", reference, errors);
        fromReleased("tickets", tickets, errors);
        if (replan == null) {
            errors.add(new InvalidValue(
                    "/replan",
                    "Ein REPLAN ändert einen freigegebenen Plan: in replan die freigegebene Runde und die Änderungen"
                            + " nennen."));
            throw invalid(errors);
        }
        for (int i = 0; i < replan.changes().size(); i++) {
            errors.addAll(replan.changes().get(i).faults("/replan/changes/" + i));
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return replan;
    }

    private static void fromReleased(String member, @Nullable Object value, List<InvalidValue> errors) {
        if (value != null) {
            errors.add(new InvalidValue(
                    "/" + member,
                    member + " kommt bei einem REPLAN aus der freigegebenen Runde: weglassen. Plätze ändern"
                            + " HALBJAHR_SEATS und TEAM_SEATS in replan.changes."));
        }
    }

    private static RuntimeException invalid(List<InvalidValue> errors) {
        return ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
    }
}
