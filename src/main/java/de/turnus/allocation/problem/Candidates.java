package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.List;

/** Counts who could be placed in a Halbjahr, and why the others could not. */
final class Candidates {
    private final String halbjahr;
    private final int all;
    private int pinnedElsewhere;
    private int excluding;
    private int withoutTeam;

    Candidates(PortableProblem problem, List<Bars> bars, int h) {
        this.halbjahr = problem.halbjahre().get(h).id();
        this.all = bars.size();
        for (int p = 0; p < all; p++) {
            Participant participant = problem.participants().get(p);
            if (participant.pinnedHalbjahr() != null
                    && !participant.pinnedHalbjahr().equals(halbjahr)) {
                pinnedElsewhere++;
            } else if (bars.get(p).halbjahre().get(h)) {
                excluding++;
            } else if (!hasTeam(problem.analyseteams(), participant, bars.get(p))) {
                withoutTeam++;
            }
        }
    }

    private boolean hasTeam(List<Analyseteam> teams, Participant participant, Bars barred) {
        for (int t = 0; t < teams.size(); t++) {
            Analyseteam team = teams.get(t);
            boolean wanted =
                    participant.pinnedTeam() == null || participant.pinnedTeam().equals(team.id());
            if (wanted && !barred.teams().get(t) && team.seatsIn(halbjahr) > 0) {
                return true;
            }
        }
        return false;
    }

    int possible() {
        return all - pinnedElsewhere - excluding - withoutTeam;
    }

    /** "Für 2026-H1 kommen nur 2 von 4 Jugendämtern in Frage (eines schließt es aus, …)". */
    String sentence() {
        List<String> reasons = new ArrayList<>();
        if (excluding > 0) {
            reasons.add(excluding == 1 ? "eines schließt es aus" : excluding + " schließen es aus");
        }
        if (pinnedElsewhere > 0) {
            reasons.add((pinnedElsewhere == 1 ? "eines ist" : pinnedElsewhere + " sind")
                    + " in einem anderen Halbjahr festgesetzt");
        }
        if (withoutTeam > 0) {
            reasons.add("für " + (withoutTeam == 1 ? "eines" : withoutTeam)
                    + " hat dort kein erlaubtes Analyseteam einen Platz");
        }
        return "Für " + halbjahr + " " + who() + " in Frage"
                + (reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")");
    }

    private String who() {
        if (all == 1) {
            return "kommt das einzige Jugendamt nicht";
        }
        return switch (possible()) {
            case 0 -> "kommt keines der " + all + " Jugendämter";
            case 1 -> "kommt nur eines der " + all + " Jugendämter";
            default -> "kommen nur " + possible() + " der " + all + " Jugendämter";
        };
    }
}
