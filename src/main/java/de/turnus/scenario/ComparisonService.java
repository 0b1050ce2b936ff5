package de.turnus.scenario;

import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.RoundProblems;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.variant.ComparedPlan;
import de.turnus.allocation.variant.Comparison;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Holds the plan of a scenario against that of another scenario or of a round. */
@ApplicationScoped
class ComparisonService {
    private final ScenarioService scenarios;
    private final RoundProblems rounds;
    private final VariantRepository variants;

    ComparisonService(ScenarioService scenarios, RoundProblems rounds, VariantRepository variants) {
        this.scenarios = scenarios;
        this.rounds = rounds;
        this.variants = variants;
    }

    /**
     * Compares.
     *
     * @param with a scenario or a round; null for what the scenario is a variant of
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is no variant and nothing is named, 404 where one
     *     of them does not exist, 409 where one has no plan yet
     */
    @Transactional
    Comparison compare(UUID id, @Nullable UUID with) {
        ComparedPlan one = ofScenario(id);
        if (with != null) {
            return Comparison.of(one, scenarios.exists(with) ? ofScenario(with) : ofRound(with));
        }
        VariantOf base = variants.baseOf(id);
        if (base == null) {
            throw ProblemType.INVALID_PARAMETER.because("Es fehlt, womit zu vergleichen ist: with=<id eines anderen"
                    + " Szenarios oder einer Runde> angeben. Nur eine Variante wird sonst mit ihrer Vorlage"
                    + " verglichen.");
        }
        return Comparison.of(one, base.kind() == VariantOf.Kind.SCENARIO ? ofScenario(base.id()) : ofRound(base.id()));
    }

    private ComparedPlan ofScenario(UUID id) {
        Scenario scenario = scenarios.get(id);
        if (scenario.status() != SearchRun.Status.PLANNED) {
            throw ProblemType.CONFLICT.because("Das Szenario " + id + " ist im Zustand " + scenario.status()
                    + ": es hat keinen fertigen Plan. Das Ende der Suche abwarten oder ein anderes nennen.");
        }
        return plan(id, scenario.problem(), "Das Szenario ");
    }

    private ComparedPlan ofRound(UUID id) {
        PlannedProblem problem = rounds.find(id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Weder ein Szenario noch eine Runde " + id
                        + " gibt es. Die Runden stehen unter /api/v1/allocation-rounds; ein Szenario lässt sich mit"
                        + " POST /api/v1/scenarios rechnen."));
        return plan(id, problem, "Die Runde ");
    }

    private static ComparedPlan plan(UUID id, PlannedProblem planned, String what) {
        if (planned.allocations() == null || planned.score() == null) {
            throw ProblemType.CONFLICT.because(
                    what + id + " hat noch keinen Plan. Erst planen oder mit etwas anderem vergleichen.");
        }
        Certificate certificate = planned.certificate();
        return new ComparedPlan(
                id,
                planned.problem(),
                planned.allocations(),
                planned.score(),
                certificate == null ? null : certificate.status());
    }
}
