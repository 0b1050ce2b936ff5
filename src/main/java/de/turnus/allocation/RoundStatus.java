package de.turnus.allocation;

import de.turnus.web.ProblemType;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a round stands, and where it can go from there; the database holds the same list. */
public enum RoundStatus {
    /** Has its participants, no plan. */
    DRAFT,
    /** A search is under way. */
    SOLVING,
    /** Has a plan. */
    PLANNED,
    /** The urns are published and fixed; the lots are not drawn. */
    COMMITTED,
    /** The lots are drawn; the teams are being planned around them, or that failed. */
    DRAWN,
    /** Has a plan in which nothing is left to chance; another project lead can release it once that is requested. */
    READY,
    /** Promised to the offices. */
    RELEASED,
    /** The newest search ended without a plan; can be solved again. */
    FAILED;

    /**
     * The states that may follow. Without lots a plan is ready as it is, once its release is requested, and back to
     * {@code PLANNED} where that is taken back; what is drawn leads nowhere back.
     */
    Set<RoundStatus> next() {
        return switch (this) {
            case DRAFT, FAILED -> EnumSet.of(SOLVING);
            case SOLVING -> EnumSet.of(PLANNED, FAILED);
            case PLANNED -> EnumSet.of(SOLVING, COMMITTED, READY);
            case COMMITTED -> EnumSet.of(DRAWN);
            case DRAWN -> EnumSet.of(READY);
            case READY -> EnumSet.of(PLANNED, RELEASED);
            case RELEASED -> EnumSet.noneOf(RoundStatus.class);
        };
    }

    boolean canBecome(RoundStatus other) {
        return next().contains(other);
    }

    /**
     * A problem to throw.
     *
     * @param why German: what does not go in this state, as a sentence without its stop
     */
    RuntimeException refuses(String why) {
        return ProblemType.ROUND_STATE.because(
                "Die Runde ist im Zustand " + this + ": " + why + ". Möglich ist jetzt: " + possible() + ".");
    }

    /** The same for a step that leads to another state. */
    RuntimeException refuses(RoundStatus other) {
        String names = next().stream().map(RoundStatus::name).collect(Collectors.joining(" oder "));
        return refuses("auf ihn folgt nicht " + other + ", sondern " + (names.isEmpty() ? "nichts mehr" : names));
    }

    /** German: what a project lead can do in this state. */
    private String possible() {
        return switch (this) {
            case DRAFT -> "planen mit POST …/solve, Plätze festsetzen mit PUT …/pins/{ags}";
            case SOLVING -> "das Ende der Suche abwarten oder sie mit POST …/stop anhalten";
            case PLANNED ->
                "neu planen mit POST …/solve, Plätze festsetzen mit PUT …/pins/{ags}, die Urnen veröffentlichen mit"
                        + " POST …/lottery/commitment oder, wo niemand zu losen ist, die Freigabe beantragen mit"
                        + " POST …/release-request";
            case COMMITTED -> "zur angekündigten Zeit ziehen mit POST …/lottery/draw";
            case DRAWN ->
                "warten, bis die Teams geplant sind; ist das gescheitert, Teams festsetzen mit PUT …/pins/{ags} und"
                        + " neu planen mit POST …/solve";
            case READY ->
                "die Freigabe beantragen mit POST …/release-request, sie mit einem anderen Konto der Projektleitung erteilen"
                        + " mit POST …/release oder den Antrag zurückziehen mit DELETE …/release-request, frei gewordene"
                        + " Plätze nachlosen mit POST …/lottery/replacements";
            case RELEASED ->
                "den Plan und die Zusagen lesen, frei gewordene Plätze nachlosen mit POST …/lottery/replacements";
            case FAILED -> "neu planen mit POST …/solve, Plätze festsetzen mit PUT …/pins/{ags}";
        };
    }
}
