package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a whole plan puts the offices and where they might go instead. Offices, Halbjahre and teams are their positions in
 * the problem, {@link #NOWHERE} for an office without a place.
 */
final class Places {
    static final int NOWHERE = -1;

    final PortableProblem problem;
    final List<Participant> offices;
    final List<Halbjahr> halbjahre;
    final List<Analyseteam> teams;
    private final int[] halbjahr;
    private final int[] team;
    private final int[] takenIn;
    private final int[][] takenFrom;
    private final boolean[][] mayTakeHalbjahr;
    private final boolean[][] mayTakeTeam;

    Places(Submission submission) {
        problem = submission.problem();
        offices = problem.participants();
        halbjahre = problem.halbjahre();
        teams = problem.analyseteams();
        halbjahr = new int[offices.size()];
        team = new int[offices.size()];
        takenIn = new int[halbjahre.size()];
        takenFrom = new int[teams.size()][halbjahre.size()];
        mayTakeHalbjahr = new boolean[offices.size()][halbjahre.size()];
        mayTakeTeam = new boolean[offices.size()][teams.size()];
        settle(submission.plan());
        allow();
    }

    private void settle(List<Allocation> plan) {
        Map<String, Allocation> byAgs = new HashMap<>();
        plan.forEach(allocation -> byAgs.put(allocation.ags(), allocation));
        List<String> halbjahrIds = halbjahre.stream().map(Halbjahr::id).toList();
        List<String> teamIds = teams.stream().map(Analyseteam::id).toList();
        for (int p = 0; p < offices.size(); p++) {
            Allocation place = byAgs.get(offices.get(p).ags());
            if (place == null || place.halbjahr() == null || place.analyseteam() == null) {
                halbjahr[p] = NOWHERE;
                team[p] = NOWHERE;
            } else {
                halbjahr[p] = halbjahrIds.indexOf(place.halbjahr());
                team[p] = teamIds.indexOf(place.analyseteam());
                takenIn[halbjahr[p]]++;
                takenFrom[team[p]][halbjahr[p]]++;
            }
        }
    }

    private void allow() {
        for (int p = 0; p < offices.size(); p++) {
            Participant office = offices.get(p);
            for (int h = 0; h < halbjahre.size(); h++) {
                String id = halbjahre.get(h).id();
                mayTakeHalbjahr[p][h] = !office.excluded().contains(id)
                        && (office.pinnedHalbjahr() == null
                                || office.pinnedHalbjahr().equals(id));
            }
        }
        for (int t = 0; t < teams.size(); t++) {
            Set<String> conflicts = new HashSet<>(teams.get(t).conflicts());
            String id = teams.get(t).id();
            for (int p = 0; p < offices.size(); p++) {
                Participant office = offices.get(p);
                mayTakeTeam[p][t] = !conflicts.contains(office.ags())
                        && (office.pinnedTeam() == null || office.pinnedTeam().equals(id));
            }
        }
    }

    int halbjahrOf(int office) {
        return halbjahr[office];
    }

    int teamOf(int office) {
        return team[office];
    }

    boolean isPlaced(int office) {
        return halbjahr[office] != NOWHERE;
    }

    boolean isPinned(int office) {
        return offices.get(office).pinnedHalbjahr() != null
                || offices.get(office).pinnedTeam() != null;
    }

    /** Whether exclusions, conflicts and pins let the office have a seat of the team in the Halbjahr, free or not. */
    boolean mayTake(int office, int h, int t) {
        return mayTakeHalbjahr[office][h] && mayTakeTeam[office][t];
    }

    /** Whether nobody has to go for one more in the Halbjahr. */
    boolean hasRoom(int h) {
        return takenIn[h] < halbjahre.get(h).maxSeats();
    }

    /** Whether the team has a seat left in the Halbjahr, be the Halbjahr itself full or not. */
    boolean hasRoom(int h, int t) {
        return takenFrom[t][h]
                < teams.get(t).seats().getOrDefault(halbjahre.get(h).id(), 0);
    }

    /** Whether somebody has a seat of the team in the Halbjahr. */
    boolean isUsed(int h, int t) {
        return takenFrom[t][h] > 0;
    }

    String ags(int office) {
        return offices.get(office).ags();
    }

    /** "2026-H1 mit TA". */
    String name(int h, int t) {
        return halbjahre.get(h).id() + " mit " + teams.get(t).id();
    }

    /** "in 2026-H1 mit TA", "ohne Platz". */
    String placeOf(int office) {
        return isPlaced(office) ? "in " + name(halbjahr[office], team[office]) : "ohne Platz";
    }
}
