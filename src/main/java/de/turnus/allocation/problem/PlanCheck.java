package de.turnus.allocation.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plan of an answer that is handed in again: passed over by a search, but never about something else. */
final class PlanCheck {
    private final Faults faults;
    private final Set<String> offices;
    private final Set<String> halbjahre;
    private final Set<String> teams;

    /** @param offices keys that the problem has, as {@code halbjahre} and {@code teams} */
    PlanCheck(Faults faults, Set<String> offices, Set<String> halbjahre, Set<String> teams) {
        this.faults = faults;
        this.offices = offices;
        this.halbjahre = halbjahre;
        this.teams = teams;
    }

    void check(List<Allocation> plan) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plan.size(); i++) {
            String at = Pointer.to("allocations", i);
            if (faults.present(at, plan.get(i))) {
                check(at, plan.get(i), seen);
            }
        }
    }

    private void check(String at, Allocation allocation, Set<String> seen) {
        String ags = allocation.ags();
        if (faults.text(at + "/ags", ags)) {
            if (!offices.contains(ags)) {
                faults.add(
                        at + "/ags",
                        Wording.plain(ags) + " nimmt nicht teil: unter participants ergänzen oder hier streichen.");
            } else if (!seen.add(ags)) {
                faults.add(at + "/ags", Wording.plain(ags) + " hat mehrere Plätze: nur einen nennen.");
            }
        }
        if ((allocation.halbjahr() == null) != (allocation.analyseteam() == null)) {
            faults.add(
                    at,
                    "Ein Platz hat ein Halbjahr und ein Analyseteam: beide angeben, oder ohne Platz beide auf null"
                            + " setzen.");
        } else if (allocation.halbjahr() != null) {
            faults.known(at + "/halbjahr", allocation.halbjahr(), halbjahre, "Halbjahr");
            faults.known(at + "/analyseteam", allocation.analyseteam(), teams, "Analyseteam");
        }
    }
}
