package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a round's plan with what a reader wants to see beside the keys. */
@ApplicationScoped
class AllocationPlanService {
    private final AllocationRoundService rounds;
    private final Jugendaemter offices;

    AllocationPlanService(AllocationRoundService rounds, Jugendaemter offices) {
        this.rounds = rounds;
        this.offices = offices;
    }

    /** The plan's rows, all or those of one Halbjahr, of one team. */
    @Transactional
    List<AllocationRow> rows(UUID round, @Nullable String halbjahr, @Nullable String analyseteam) {
        SearchPlan plan = rounds.requirePlan(round);
        PortableProblem problem = plan.problem();
        RoundParts parts = RoundParts.of(problem);
        parts.faultOfHalbjahr(halbjahr)
                .or(() -> parts.faultOfAnalyseteam(analyseteam))
                .ifPresent(fault -> {
                    throw ProblemType.INVALID_PARAMETER.because(fault);
                });
        Map<String, Participant> participants =
                problem.participants().stream().collect(Collectors.toMap(Participant::ags, Function.identity()));
        Set<String> pinned = rounds.pinnedByLeads(round);
        Map<String, String> names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        return plan.allocations().stream()
                .filter(a -> halbjahr == null || halbjahr.equals(a.halbjahr()))
                .filter(a -> analyseteam == null || analyseteam.equals(a.analyseteam()))
                .map(a -> row(
                        a,
                        Objects.requireNonNull(participants.get(a.ags())),
                        names.getOrDefault(a.ags(), a.ags()),
                        pinned.contains(a.ags()),
                        problem.halbjahre().size()))
                .toList();
    }

    private static AllocationRow row(
            Allocation allocation, Participant office, String name, boolean pinned, int halbjahre) {
        String halbjahr = allocation.halbjahr();
        return new AllocationRow(
                office.ags(),
                name,
                office.claim(),
                halbjahr,
                allocation.analyseteam(),
                halbjahr == null || office.wishes().isEmpty() ? null : office.rankOf(halbjahr, halbjahre),
                pinned,
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.kreis(),
                office.sizeClass());
    }
}
