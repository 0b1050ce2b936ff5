package de.turnus.allocation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What a list shows of a round's snapshot; stored beside it, so that a list need not read what is large. */
record RoundOutline(
        List<Halbjahr> halbjahre,
        List<String> analyseteams,
        Map<String, Integer> weights,
        @Nullable Integer timeLimitSeconds,
        AllocationRound.Participants participants) {

    static RoundOutline of(PortableProblem snapshot) {
        List<Participant> participants = snapshot.participants();
        return new RoundOutline(
                snapshot.halbjahre(),
                snapshot.analyseteams().stream().map(Analyseteam::id).toList(),
                snapshot.weights(),
                snapshot.timeLimitSeconds(),
                new AllocationRound.Participants(
                        participants.size(),
                        count(participants, Claim.CARRIED_OVER),
                        count(participants, Claim.REGISTERED),
                        count(participants, Claim.UNREGISTERED)));
    }

    private static int count(List<Participant> participants, Claim claim) {
        return (int) participants.stream().filter(p -> p.claim() == claim).count();
    }
}
