package de.turnus.coverage;

import de.turnus.allocation.Plans;
import de.turnus.analyseteam.Analyseteams;
import de.turnus.coverage.forecast.ForecastReckoning;
import de.turnus.coverage.forecast.ForecastScenario;
import de.turnus.coverage.forecast.Recurrence;
import de.turnus.coverage.forecast.Situation;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Halbjahre;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.VerfahrenHistory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class ForecastService {
    private final CoverageService coverage;
    private final Jugendaemter offices;
    private final Halbjahre halbjahre;
    private final VerfahrenHistory history;
    private final Analyseteams teams;
    private final Recurrence recurrence;
    private final Clock clock;

    ForecastService(
            CoverageService coverage,
            Jugendaemter offices,
            Halbjahre halbjahre,
            VerfahrenHistory history,
            Analyseteams teams,
            @ConfigProperty(name = "turnus.recurrence.min-interval") int minInterval,
            @ConfigProperty(name = "turnus.recurrence.max-interval") int maxInterval,
            Clock clock) {
        this.coverage = coverage;
        this.offices = offices;
        this.halbjahre = halbjahre;
        this.history = history;
        this.teams = teams;
        this.recurrence = new Recurrence(minInterval, maxInterval);
        this.clock = clock;
    }

    /**
     * How the Turnus will go on.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a Turnus or half-year that there is not, 422 where a
     *     Turnus has no seats or a half-year cannot be left out
     */
    @Transactional
    Forecast forecast(ForecastRequest request) {
        LocalDate today = LocalDate.now(clock);
        ForecastFacts facts = facts(request, today);
        ForecastRules rules = new ForecastRules(facts);
        rules.requireSeats();
        request.without().forEach(rules::requireRemovable);
        Situation situation = facts.situation();
        List<ForecastScenario> scenarios = Stream.concat(Stream.of(List.<HalbjahrId>of()), request.without().stream())
                .distinct()
                .map(without -> new ForecastReckoning(situation, without).scenario())
                .toList();
        return new Forecast(
                facts.facts().turnus(),
                today,
                facts.facts().referenceDay(),
                request.seats(),
                facts.facts().plan(),
                situation.loadSoFar(),
                new Assumptions(facts, situation).sentences(),
                scenarios);
    }

    private ForecastFacts facts(ForecastRequest request, LocalDate today) {
        Turnus turnus =
                request.firstYear() == null ? Turnus.of(today.getYear()) : CoverageService.turnus(request.firstYear());
        Optional<Plans.Plan> plan = request.isPlanCounted() ? coverage.plan(request.round()) : Optional.empty();
        List<Place> places = plan.map(Plans.Plan::notYetVerfahren).orElse(List.of()).stream()
                .map(placement -> new Place(placement.ags(), HalbjahrId.parse(placement.halbjahr())))
                .toList();
        Facts facts = Facts.of(
                turnus,
                today,
                offices.all(),
                halbjahre.all(),
                history.all(),
                plan.map(p -> new CountedPlan(p.round(), p.name(), p.status(), p.provisional()))
                        .orElse(null),
                places);
        return new ForecastFacts(
                facts, today, request.seats(), halbjahre.all(), history.all(), places, teams.all(), recurrence);
    }
}
