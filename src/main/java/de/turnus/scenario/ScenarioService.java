package de.turnus.scenario;

import de.turnus.access.Caller;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
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
        return runs.plan(id)
                .filter(plan -> plan.run().scenario())
                .map(plan -> Scenario.of(plan.run(), PlannedProblem.of(plan), variants.baseOf(id)))
                .orElseGet(() -> withoutPlan(require(id)));
    }

    private Scenario withoutPlan(SearchRun run) {
        PortableProblem problem = runs.problem(run.id()).orElseThrow();
        return Scenario.of(run, PlannedProblem.of(problem), variants.baseOf(run.id()));
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

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where no plan has been checked */
    @Transactional
    Pruefbericht pruefbericht(UUID id) {
        SearchRun run = require(id);
        return runs.pruefbericht(id)
                .orElseThrow(() -> ProblemType.CONFLICT.because("Das Szenario " + id + " ist im Zustand " + run.status()
                        + ": es gibt keinen geprüften Plan. Das Ende der Suche abwarten oder es neu rechnen."));
    }

    @Transactional
    Scenario stop(UUID id) {
        require(id);
        runs.stop(id);
        return get(id);
    }
}
