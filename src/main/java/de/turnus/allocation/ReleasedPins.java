package de.turnus.allocation;

import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** In a REPLAN, what is released or drawn is not overruled by a pin: it is loosened beforehand, or stays. */
final class ReleasedPins {
    private ReleasedPins() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the pin names another place than the one that stays */
    static void requireKept(PortableProblem snapshot, String ags, PinBody wanted) {
        refusal(snapshot, ags, wanted.halbjahr(), wanted.analyseteam()).ifPresent(error -> {
            throw ProblemType.UNPROCESSABLE.because(error.detail(), List.of(error));
        });
    }

    /** What speaks against another place. */
    static Optional<InvalidValue> refusal(
            PortableProblem snapshot, String ags, @Nullable String halbjahr, @Nullable String analyseteam) {
        Participant office = snapshot.participants().stream()
                .filter(p -> p.ags().equals(ags))
                .findFirst()
                .orElseThrow();
        return refusal("/halbjahr", office, office.pinnedHalbjahr(), halbjahr)
                .or(() -> refusal("/analyseteam", office, office.pinnedTeam(), analyseteam));
    }

    private static Optional<InvalidValue> refusal(
            String pointer, Participant office, @Nullable String stays, @Nullable String wanted) {
        if (stays == null || wanted == null || stays.equals(wanted)) {
            return Optional.empty();
        }
        return Optional.of(new InvalidValue(
                pointer,
                office.baselineHalbjahr() == null
                        ? office.ags() + " hat " + stays + " im Los gezogen, und dabei bleibt es: nur ein Analyseteam"
                                + " festsetzen."
                        : office.ags() + " hat " + stays
                                + " als freigegebenen Platz, und der bleibt: einen neuen REPLAN" + " anlegen, der "
                                + office.ags() + " in loosened nennt."));
    }
}
