package de.turnus.scenario;

import de.turnus.access.Caller;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Solves what is sent; reads and writes no reference data. */
@ApplicationScoped
class ScenarioService {
    private final SearchRuns runs;
    private final Caller caller;

    ScenarioService(SearchRuns runs, Caller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    @Transactional
    Scenario start(PortableProblem problem) {
        return get(runs.start(problem.withoutPlan(), true, caller.name()));
    }

    @Transactional
    Scenario get(UUID id) {
        SearchRun run = require(id);
        PlannedProblem problem = runs.plan(id)
                .map(PlannedProblem::of)
                .orElseGet(() -> PlannedProblem.of(runs.problem(id).orElseThrow()));
        return Scenario.of(run, problem);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where one of them has no plan yet */
    @Transactional
    Comparison compare(UUID one, UUID other) {
        return Comparison.of(planned(one), planned(other));
    }

    private Comparison.Planned planned(UUID id) {
        SearchRun run = require(id);
        if (run.status() != SearchRun.Status.PLANNED) {
            throw ProblemType.CONFLICT.because("Das Szenario " + id + " ist im Zustand " + run.status()
                    + ": es hat keinen fertigen Plan. Das Ende der Suche abwarten oder ein anderes nennen.");
        }
        SearchPlan plan = runs.plan(id).orElseThrow();
        return new Comparison.Planned(id, plan.problem(), plan.allocations(), plan.score());
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
        get(id);
        runs.stop(id);
        return get(id);
    }
}
