package de.turnus.allocation;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The released plans that a REPLAN can mend, and where they come from. */
@ApplicationScoped
class ReleasedRounds {
    /**
     * A released plan.
     *
     * @param row its round
     * @param plan what was planned, with the plan
     * @param root the round that took the snapshot: the same, or for a REPLAN the one from which all of them come
     * @param withdrawn who gave a place back in one of the REPLANs since
     */
    record Released(AllocationRoundRow row, PortableProblem plan, AllocationRoundRow root, Set<String> withdrawn) {}

    private static final String AT = "/replan/round";

    private final AllocationRoundRepository rounds;
    private final SearchRuns runs;

    ReleasedRounds(AllocationRoundRepository rounds, SearchRuns runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the round is not there, not released, or mended already */
    Released require(UUID id) {
        AllocationRoundRow row = rounds.findByIdOptional(id)
                .orElseThrow(
                        () -> invalid(
                                "Die Runde " + id
                                        + " gibt es nicht: eine freigegebene nennen. Die Liste steht unter /api/v1/allocation-rounds."));
        if (row.status != RoundStatus.RELEASED) {
            throw invalid("Die Runde „" + row.name + "“ ist im Zustand " + row.status
                    + ", es gibt also keinen freigegebenen Plan, an dem etwas zu ändern wäre: zuerst freigeben, oder"
                    + " eine freigegebene Runde nennen.");
        }
        rounds.findReleasedReplanOf(id).ifPresent(later -> {
            throw invalid("Den Plan der Runde „" + row.name + "“ hat der freigegebene REPLAN „" + later.name
                    + "“ schon geändert: dessen id " + later.id + " nennen.");
        });
        Set<String> withdrawn = new HashSet<>();
        AllocationRoundRow root = row;
        while (root.replanOf != null) {
            root.replan().changes().stream()
                    .filter(change -> change.type() == ReplanChangeType.WITHDRAWN)
                    .map(change -> Objects.requireNonNull(change.ags()))
                    .forEach(withdrawn::add);
            root = rounds.require(root.replanOf);
        }
        return new Released(row, planOf(row), root, withdrawn);
    }

    /** The plan of a round that has one, on what was asked. */
    PortableProblem planOf(AllocationRoundRow row) {
        var plan = runs.plan(Objects.requireNonNull(row.plannedRunId)).orElseThrow();
        return plan.problem().withPlan(plan.allocations());
    }

    private static RuntimeException invalid(String detail) {
        return ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue(AT, detail)));
    }
}
