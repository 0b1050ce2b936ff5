package de.turnus.scenario;

import de.turnus.allocation.RoundProblems;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.allocation.variant.Variant;
import de.turnus.allocation.variant.VariantChange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Makes variants of scenarios and of rounds; each is a scenario itself and remembers what it was made from. */
@ApplicationScoped
class VariantService {
    private final ScenarioService scenarios;
    private final RoundProblems rounds;
    private final VariantRepository variants;

    VariantService(ScenarioService scenarios, RoundProblems rounds, VariantRepository variants) {
        this.scenarios = scenarios;
        this.rounds = rounds;
        this.variants = variants;
    }

    @Transactional
    Scenario ofScenario(UUID id, VariantChange change) {
        PortableProblem base = scenarios.get(id).problem().problem();
        return start(base, change, new VariantOf(VariantOf.Kind.SCENARIO, id));
    }

    /** The round's problem with its pins; nothing of the round changes. */
    @Transactional
    Scenario ofRound(UUID id, VariantChange change) {
        return start(rounds.of(id).problem(), change, new VariantOf(VariantOf.Kind.ROUND, id));
    }

    private Scenario start(PortableProblem base, VariantChange change, VariantOf origin) {
        SolvableProblem.requireNone(Variant.faultsOf(base, change));
        UUID id = scenarios.start(Variant.of(base, change)).id();
        variants.persistAndFlush(new VariantRow(id, origin));
        return scenarios.get(id);
    }
}
