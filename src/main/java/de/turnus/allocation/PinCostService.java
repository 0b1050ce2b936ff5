package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.explanation.Explainer;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Contradiction;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a pin would cost; nothing is fixed by asking. */
@ApplicationScoped
class PinCostService {
    private final AllocationRoundRepository rounds;
    private final AllocationRoundService plans;
    private final PinService pins;
    private final Jugendaemter offices;
    private final Caller caller;
    private final Clock clock;

    PinCostService(
            AllocationRoundRepository rounds,
            AllocationRoundService plans,
            PinService pins,
            Jugendaemter offices,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.pins = pins;
        this.offices = offices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The cost of one pin.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such round or the office does not take part,
     *     409 without a plan, 400 where the place is not one of the round
     */
    @Transactional
    PinCost of(UUID round, String ags, @Nullable String halbjahr, @Nullable String analyseteam) {
        AllocationRoundRow row = rounds.require(round);
        SearchPlan plan = plans.requirePlan(round);
        Allocation now = plan.allocations().stream()
                .filter(a -> a.ags().equals(ags))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Das Jugendamt " + Echo.of(ags)
                        + " nimmt an der Runde nicht teil. GET …/problem nennt die Teilnehmer."));
        if (halbjahr == null && (analyseteam == null || now.halbjahr() == null)) {
            throw ProblemType.INVALID_PARAMETER.because(
                    analyseteam == null
                            ? "Welche Festsetzung? halbjahr oder analyseteam angeben."
                            : ags + " hat im Plan keinen Platz: zum Analyseteam auch halbjahr angeben.");
        }
        RoundParts parts = RoundParts.of(plan.problem());
        parts.faultOfHalbjahr(halbjahr)
                .or(() -> parts.faultOfAnalyseteam(analyseteam))
                .ifPresent(fault -> {
                    throw ProblemType.INVALID_PARAMETER.because(fault);
                });
        PortableProblem posed =
                pins.posedWith(row, new Pin(ags, halbjahr, analyseteam, "", caller.name(), OffsetDateTime.now(clock)));
        return new PinCost(
                explainer(plan).costOf(ags, halbjahr, analyseteam == null ? teamOf(posed, ags) : analyseteam),
                refusal(row, posed, ags, halbjahr, analyseteam).orElse(null));
    }

    /** The team that stays whatever is fixed, as in a REPLAN. */
    private static @Nullable String teamOf(PortableProblem posed, String ags) {
        return posed.participants().stream()
                .filter(p -> p.ags().equals(ags))
                .findFirst()
                .orElseThrow()
                .pinnedTeam();
    }

    private static Optional<String> refusal(
            AllocationRoundRow row,
            PortableProblem posed,
            String ags,
            @Nullable String halbjahr,
            @Nullable String analyseteam) {
        Optional<String> released = row.kind == RoundKind.REPLAN
                ? ReleasedPins.refusal(row.snapshot(), ags, halbjahr, analyseteam)
                        .map(InvalidValue::detail)
                : Optional.empty();
        return released.or(() ->
                Feasibility.of(posed).contradictions().stream().findFirst().map(Contradiction::detail));
    }

    private Explainer explainer(SearchPlan plan) {
        Map<String, String> names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        return new Explainer(plan.problem(), plan.allocations(), null, ags -> names.getOrDefault(ags, ags));
    }
}
