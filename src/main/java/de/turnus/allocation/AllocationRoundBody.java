package de.turnus.allocation;

import de.turnus.allocation.problem.Halbjahr;
import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a project lead says about a new round.
 *
 * @param registrationWindow whose registrations count; null where nobody could register
 * @param halbjahre of one Turnus, in order, with their seats in this round
 * @param weights policy weights that differ from the default, by constraint
 * @param reference null for the participants, in a SELECTION for all Jugendämter
 * @param timeLimitSeconds safety net for the search; null for the service's default
 * @param tickets public source of randomness from which the tickets are drawn before the first search; null to leave them
 *     to a value that the service draws and seals at once
 */
public record AllocationRoundBody(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String name,

        @NotNull RoundKind kind,
        @Nullable UUID registrationWindow,
        @NotNull @Size(min = 1, max = 40) List<@NotNull Halbjahr> halbjahre,
        @NotNull AnalyseteamChoice analyseteams,
        @Nullable Map<String, Integer> weights,
        @Nullable Reference reference,
        @Nullable @Min(1) @Max(3600) Integer timeLimitSeconds,
        @Nullable @Valid LotteryAnnouncement tickets) {

    Reference referenceOrDefault() {
        if (reference != null) {
            return reference;
        }
        return kind == RoundKind.SELECTION ? Reference.ALL : Reference.PARTICIPANTS;
    }
}
