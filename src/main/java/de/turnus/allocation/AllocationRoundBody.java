package de.turnus.allocation;

import de.turnus.allocation.problem.Halbjahr;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A new round with all that it takes, of whatever kind; see {@link NewRound}. */
record AllocationRoundBody(
        String name,
        RoundKind kind,
        @Nullable UUID registrationWindow,
        List<Halbjahr> halbjahre,
        AnalyseteamChoice analyseteams,
        @Nullable Map<String, Integer> weights,
        @Nullable Reference reference,
        @Nullable Integer timeLimitSeconds,
        @Nullable LotteryAnnouncement tickets) {

    Reference referenceOrDefault() {
        if (reference != null) {
            return reference;
        }
        return kind == RoundKind.SELECTION ? Reference.ALL : Reference.PARTICIPANTS;
    }
}
