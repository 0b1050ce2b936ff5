package de.turnus.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ReferenceCounts;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.run.SearchPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A portable problem in JSON, with its plan where it has one: the form in which it is answered, and in which an answer
 * can be handed in again; what an answer says beside the problem is then passed over. What is null is left out, except
 * inside the parts, where null says something.
 *
 * @param search how the plan came about; null where there is no plan
 * @param certificate what is proven about the plan; null where nothing was asked to be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(
        value = {"id", "status", "failure", "variantOf", "createdAt"},
        allowGetters = true)
public record PlannedProblem(
        String name,
        List<Halbjahr> halbjahre,
        List<Analyseteam> analyseteams,
        List<Participant> participants,
        @Schema(required = false) Map<String, Integer> weights,
        @Nullable ReferenceCounts referenceCounts,
        @Nullable Integer timeLimitSeconds,
        @Nullable List<Allocation> allocations,
        @Nullable Score score,
        @Nullable SearchSummary search,
        @Nullable Certificate certificate) {

    /** The problem without a plan. */
    public static PlannedProblem of(PortableProblem problem) {
        return of(problem, null, null, null, null);
    }

    /** The problem with its best plan so far, how the search for it ended and what is proven about it. */
    public static PlannedProblem of(SearchPlan plan) {
        return of(plan.problem(), plan.allocations(), plan.score(), SearchSummary.of(plan.run()), plan.certificate());
    }

    /** The problem with a plan and what is said about it. */
    public static PlannedProblem of(
            PortableProblem problem,
            @Nullable List<Allocation> allocations,
            @Nullable Score score,
            @Nullable SearchSummary search,
            @Nullable Certificate certificate) {
        return new PlannedProblem(
                problem.name(),
                problem.halbjahre(),
                problem.analyseteams(),
                problem.participants(),
                problem.weights(),
                problem.referenceCounts(),
                problem.timeLimitSeconds(),
                allocations,
                score,
                search,
                certificate);
    }

    /** The problem alone. Its parts may be null or faulty, as they were read. */
    public PortableProblem problem() {
        return new PortableProblem(
                name,
                halbjahre,
                analyseteams,
                participants,
                weights,
                referenceCounts,
                timeLimitSeconds,
                allocations,
                score);
    }
}
