package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Planning objects that stand for given allocations. */
final class Plans {
    private Plans() {}

    /** Twelve offices, four in each of three Halbjahre and two with each team: no group, team or Halbjahr costs. */
    static List<String> fair() {
        return List.of(
                "A00 2026-H1 TA",
                "A01 2026-H1 TB",
                "A02 2026-H1 TA",
                "A03 2026-H1 TB",
                "A04 2026-H2 TA",
                "A05 2026-H2 TB",
                "A06 2026-H2 TA",
                "A07 2026-H2 TB",
                "A08 2027-H1 TA",
                "A09 2027-H1 TB",
                "A10 2027-H1 TA",
                "A11 2027-H1 TB");
    }

    /** The fair plan, but for what is given: lines of office, Halbjahr and team. */
    static Object[] fairBut(PortableProblem problem, String... others) {
        Map<String, String> byOffice = fair().stream().collect(Collectors.toMap(Plans::office, line -> line));
        Arrays.stream(others).forEach(line -> byOffice.put(office(line), line));
        return placements(problem, byOffice.values().toArray(String[]::new));
    }

    /** Placements for the lines of office, Halbjahr and team; who is not named is not placed. */
    static Object[] placements(PortableProblem problem, String... lines) {
        Map<String, Allocation> allocations = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            allocations.put(words[0], new Allocation(words[0], words[1], words[2]));
        }
        return of(
                        problem,
                        problem.participants().stream()
                                .map(p -> allocations.getOrDefault(p.ags(), Allocation.unplaced(p.ags())))
                                .toList())
                .getPlacements()
                .toArray();
    }

    /** The plan with one allocation for each participant, in their order. */
    static Plan of(PortableProblem problem, List<Allocation> allocations) {
        Plan plan = FirstPlan.of(problem);
        for (int i = 0; i < allocations.size(); i++) {
            Allocation allocation = allocations.get(i);
            Placement placement = plan.getPlacements().get(i);
            placement.setHalbjahr(plan.getHalbjahre().stream()
                    .filter(h -> h.id().equals(allocation.halbjahr()))
                    .findFirst()
                    .orElse(null));
            plan.getTeams().stream()
                    .filter(t -> t.id().equals(allocation.analyseteam()))
                    .findFirst()
                    .ifPresent(placement::setTeam);
        }
        return plan;
    }

    private static String office(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
