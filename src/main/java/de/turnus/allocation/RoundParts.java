package de.turnus.allocation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.web.Echo;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The Halbjahre and teams that a round has. */
record RoundParts(List<String> halbjahre, List<String> analyseteams) {
    static RoundParts of(PortableProblem problem) {
        return new RoundParts(
                problem.halbjahre().stream().map(Halbjahr::id).toList(),
                problem.analyseteams().stream().map(Analyseteam::id).toList());
    }

    /** What is wrong with a Halbjahr that a caller names; nothing where the round has it, or none is named. */
    Optional<String> faultOfHalbjahr(@Nullable String id) {
        return fault(id, halbjahre);
    }

    /** The same for a team. */
    Optional<String> faultOfAnalyseteam(@Nullable String id) {
        return fault(id, analyseteams);
    }

    private static Optional<String> fault(@Nullable String id, List<String> known) {
        return id == null || known.contains(id)
                ? Optional.empty()
                : Optional.of(Echo.of(id) + " gehört nicht zu dieser Runde: eines von " + String.join(", ", known)
                        + " angeben.");
    }
}
