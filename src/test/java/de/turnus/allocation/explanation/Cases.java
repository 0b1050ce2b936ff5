package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small plans to explain: offices that differ in nothing but what a case is about. */
final class Cases {
    private final List<Halbjahr> halbjahre = new ArrayList<>();
    private final List<Analyseteam> teams = new ArrayList<>();
    private final List<Participant> offices = new ArrayList<>();
    private final List<Allocation> plan = new ArrayList<>();
    private final Map<String, Integer> weights = new HashMap<>();

    Cases halbjahr(String id, int target, int max) {
        halbjahre.add(new Halbjahr(id, 0, target, max));
        return this;
    }

    Cases team(String id, Map<String, Integer> seats, String... conflicts) {
        teams.add(new Analyseteam(id, seats, List.of(conflicts), Map.of()));
        return this;
    }

    Cases weight(String constraint, int weight) {
        weights.put(constraint, weight);
        return this;
    }

    /** An office with its place in the plan; null for none. */
    Cases office(String ags, String verband, @Nullable String halbjahr, @Nullable String team, List<String> wishes) {
        return office(ags, verband, halbjahr, team, wishes, List.of(), null);
    }

    Cases office(
            String ags,
            String verband,
            @Nullable String halbjahr,
            @Nullable String team,
            List<String> wishes,
            List<String> excluded,
            @Nullable String pinned) {
        offices.add(new Participant(
                ags,
                Claim.REGISTERED,
                wishes,
                excluded,
                pinned,
                null,
                null,
                null,
                offices.size() + 1,
                verband,
                "Köln",
                ags,
                "FROM_50K"));
        plan.add(new Allocation(ags, halbjahr, team));
        return this;
    }

    Explainer explainer() {
        return explainer(false);
    }

    Explainer explainer(boolean discreet) {
        weights.putIfAbsent("sizeClassBalance", 0);
        weights.putIfAbsent("regierungsbezirkBalance", 0);
        weights.putIfAbsent("teamWorkload", 0);
        PortableProblem problem =
                new PortableProblem("Fall", halbjahre, teams, offices, weights, null, null, null, null);
        return new Explainer(problem, plan, null, ags -> "Stadt " + ags, discreet);
    }
}
