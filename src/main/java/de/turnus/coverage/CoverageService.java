package de.turnus.coverage;

import de.turnus.access.Caller;
import de.turnus.allocation.Plans;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Halbjahre;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.web.Echo;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CoverageService {
    /** The first Turnus under the law. */
    private static final int FIRST_TURNUS = 2024;

    private static final int LAST_TURNUS = 2094;

    private final Jugendaemter offices;
    private final Halbjahre halbjahre;
    private final VerfahrenHistory history;
    private final Plans plans;
    private final Caller caller;
    private final Clock clock;

    CoverageService(
            Jugendaemter offices,
            Halbjahre halbjahre,
            VerfahrenHistory history,
            Plans plans,
            Caller caller,
            Clock clock) {
        this.offices = offices;
        this.halbjahre = halbjahre;
        this.history = history;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How far a Turnus has come.
     *
     * @param firstYear of the Turnus; null for the current one
     * @param round whose plan is counted; null for the newest plan
     */
    @Transactional
    Coverage of(@Nullable Integer firstYear, @Nullable UUID round) {
        Turnus turnus = firstYear == null ? Turnus.of(today().getYear()) : turnus(firstYear);
        return new CoverageReckoning(facts(turnus, round)).coverage();
    }

    @Transactional
    CoverageOfHalbjahr of(String id, @Nullable UUID round) {
        Halbjahr halbjahr = halbjahre
                .find(id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Das Halbjahr " + Echo.of(id)
                        + " gibt es nicht. Ein Halbjahr heißt etwa 2026-H1; die Liste steht unter /api/v1/halbjahre."));
        Facts facts = facts(halbjahr.id().turnus(), round);
        return new CoverageOfHalbjahr(
                facts.turnus(), facts.referenceDay(), facts.plan(), new CoverageReckoning(facts).halbjahr(halbjahr));
    }

    private Facts facts(Turnus turnus, @Nullable UUID round) {
        Optional<Plans.Plan> plan = plan(round);
        return Facts.of(
                turnus,
                today(),
                offices.all(),
                halbjahre.all(),
                history.all(),
                plan.map(p -> new CountedPlan(p.round(), p.name(), p.status(), p.provisional()))
                        .orElse(null),
                plan.map(Plans.Plan::notYetVerfahren).orElse(List.of()).stream()
                        .map(placement -> new Place(placement.ags(), HalbjahrId.parse(placement.halbjahr())))
                        .toList());
    }

    /** The newest where no round is named. Drafts of a plan other than the newest are the project leads' own affair. */
    Optional<Plans.Plan> plan(@Nullable UUID round) {
        if (round == null) {
            return plans.current();
        }
        if (!caller.isProjectLead()) {
            throw ProblemType.FORBIDDEN.because(
                    "Den Plan einer bestimmten Runde sieht nur die Projektleitung: den Parameter round weglassen.");
        }
        return Optional.of(plans.of(round));
    }

    static Turnus turnus(int firstYear) {
        return Turnus.beginningIn(firstYear)
                .filter(turnus -> turnus.firstYear() >= FIRST_TURNUS && turnus.firstYear() <= LAST_TURNUS)
                .orElseThrow(() -> ProblemType.INVALID_PARAMETER.because(
                        "turnus=" + firstYear + " ist kein erstes Jahr eines Turnus: 2024, 2029, 2034 … angeben."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
