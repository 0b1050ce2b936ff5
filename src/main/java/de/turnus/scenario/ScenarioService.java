package de.turnus.scenario;

import de.turnus.access.Caller;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Solves what is sent; reads and writes no reference data. */
@ApplicationScoped
class ScenarioService {
    private final SearchRuns runs;
    private final VariantRepository variants;
    private final Caller caller;

    ScenarioService(SearchRuns runs, VariantRepository variants, Caller caller) {
        this.runs = runs;
        this.variants = variants;
        this.caller = caller;
    }

    @Transactional
    Scenario start(PortableProblem problem) {
        SolvableProblem.requireSound(problem); // the plan in it too, which goes no further
        return get(runs.start(problem.withoutPlan(), true, caller.name()));
    }

    @Transactional
    Scenario get(UUID id) {
        return Scenario.of(require(id), variants.baseOf(id));
    }

    @Transactional
    boolean exists(UUID id) {
        return runs.find(id).filter(SearchRun::scenario).isPresent();
    }

    private SearchRun require(UUID id) {
        return runs.find(id)
                .filter(SearchRun::scenario)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(
                        "Das Szenario " + id + " gibt es nicht. Mit POST /api/v1/scenarios lässt sich eines rechnen."));
    }

    @Transactional
    Scenario stop(UUID id) {
        get(id);
        runs.stop(id);
        return get(id);
    }
}
