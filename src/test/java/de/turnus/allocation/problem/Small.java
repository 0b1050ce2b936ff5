package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small problems, written part by part: offices have the keys 05111000, 05112000, and so on. */
final class Small {
    private final List<Halbjahr> halbjahre = new ArrayList<>();
    private final List<Analyseteam> teams = new ArrayList<>();
    private final List<Participant> offices = new ArrayList<>();

    static String ags(int office) {
        return "051" + (11 + office) + "000";
    }

    Small halbjahr(String id, int minSeats, int maxSeats) {
        halbjahre.add(new Halbjahr(id, minSeats, minSeats, maxSeats));
        return this;
    }

    /** A team with the given seats in the Halbjahre named so far, one after the other. */
    Small team(String id, List<Integer> seats, String... conflicts) {
        Map<String, Integer> byHalbjahr = new LinkedHashMap<>();
        for (int h = 0; h < seats.size(); h++) {
            byHalbjahr.put(halbjahre.get(h).id(), seats.get(h));
        }
        teams.add(new Analyseteam(id, byHalbjahr, List.of(conflicts), Map.of()));
        return this;
    }

    Small office(String... excluded) {
        return pinned(null, null, excluded);
    }

    Small offices(int count) {
        for (int i = 0; i < count; i++) {
            office();
        }
        return this;
    }

    Small pinned(@Nullable String halbjahr, @Nullable String team, String... excluded) {
        int number = offices.size();
        offices.add(new Participant(
                ags(number),
                Claim.REGISTERED,
                List.of(),
                List.of(excluded),
                halbjahr,
                team,
                null,
                null,
                number + 1,
                "LVR",
                "Köln",
                "Köln",
                "FROM_250K"));
        return this;
    }

    PortableProblem problem() {
        Map<String, Integer> distances = new LinkedHashMap<>();
        offices.forEach(office -> distances.put(office.ags(), 10));
        List<Analyseteam> complete = teams.stream()
                .map(team -> new Analyseteam(team.id(), team.seats(), team.conflicts(), distances))
                .toList();
        return new PortableProblem("klein", halbjahre, complete, offices, Map.of(), null, null, null, null);
    }
}
