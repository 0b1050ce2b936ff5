package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Claim;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who goes first where seats are scarce.
 *
 * <p>An office with the better claim may rightly stay without a seat while one with a worse has one: an exclusion, a
 * conflict or a pin may keep it from every seat that the other could give up. What can never be right is that it could
 * have the very seat of the other, which nothing holds there: the exchange keeps every count of seats, so it breaks nothing,
 * and it is better on the level before all rules of the mix. That is promised of every plan. The search begins with a plan
 * that serves claim after claim, so an early end does not endanger it.
 *
 * <p>A seat that is left free breaks no office's precedence; that there is none is promised where the placement is proven.
 */
final class ClaimOrder {
    static final List<Property> PROPERTIES = List.of(
            new Property(
                    "carriedOverFirst",
                    "Kein Jugendamt, das nachrückt, bleibt ohne Platz, solange ein anderes einen Platz hat, den es"
                            + " haben könnte.",
                    Binding.ALWAYS,
                    (submission, findings) -> precedence(
                            submission,
                            findings,
                            Claim.CARRIED_OVER,
                            EnumSet.of(Claim.REGISTERED, Claim.UNREGISTERED))),
            new Property(
                    "registeredFirst",
                    "Kein angemeldetes Jugendamt bleibt ohne Platz, solange ein nicht angemeldetes einen Platz hat, den"
                            + " es haben könnte.",
                    Binding.ALWAYS,
                    (submission, findings) ->
                            precedence(submission, findings, Claim.REGISTERED, EnumSet.of(Claim.UNREGISTERED))),
            new Property(
                    "noSeatLeftFree",
                    "Kein Jugendamt bleibt ohne Platz, solange ein Platz frei ist, den es haben könnte.",
                    Binding.PLACEMENT_PROVEN,
                    ClaimOrder::noSeatLeftFree));

    private ClaimOrder() {}

    private static void precedence(Submission submission, Findings findings, Claim first, Set<Claim> others) {
        Places places = new Places(submission);
        waiting(places)
                .filter(office -> places.offices.get(office).claim() == first)
                .forEach(office -> holder(places, office, others)
                        .ifPresent(other -> findings.breach(places.ags(office) + " (" + word(first)
                                + ") hat keinen Platz, könnte aber den von " + places.ags(other) + " ("
                                + word(places.offices.get(other).claim()) + ") " + places.placeOf(other) + " haben.")));
    }

    private static void noSeatLeftFree(Submission submission, Findings findings) {
        Places places = new Places(submission);
        waiting(places).forEach(office -> {
            String seat = freeSeat(places, office);
            if (!seat.isEmpty()) {
                findings.breach(places.ags(office) + " hat keinen Platz, " + seat + " ist aber einer frei.");
            }
        });
    }

    /** Whether the office has no seat and could have one by itself, or that of one with a worse claim. */
    static boolean isHelpedAtOnce(Places places, int office) {
        Set<Claim> worse = EnumSet.noneOf(Claim.class);
        for (Claim claim : Claim.values()) {
            if (weight(claim) < weight(places.offices.get(office).claim())) {
                worse.add(claim);
            }
        }
        return !freeSeat(places, office).isEmpty()
                || holder(places, office, worse).isPresent();
    }

    /** Offices without a seat. Who is pinned and has none is a matter of the pins. */
    static IntStream waiting(Places places) {
        return IntStream.range(0, places.offices.size())
                .filter(office -> !places.isPlaced(office) && !places.isPinned(office));
    }

    /** Of two claims the one that goes first weighs more. */
    static int weight(Claim claim) {
        return switch (claim) {
            case CARRIED_OVER -> 2;
            case REGISTERED -> 1;
            case UNREGISTERED -> 0;
        };
    }

    static String word(Claim claim) {
        return switch (claim) {
            case CARRIED_OVER -> "rückt nach";
            case REGISTERED -> "angemeldet";
            case UNREGISTERED -> "nicht angemeldet";
        };
    }

    private static OptionalInt holder(Places places, int office, Set<Claim> others) {
        return IntStream.range(0, places.offices.size())
                .filter(other -> places.isPlaced(other)
                        && !places.isPinned(other)
                        && others.contains(places.offices.get(other).claim())
                        && places.mayTake(office, places.halbjahrOf(other), places.teamOf(other)))
                .findFirst();
    }

    private static String freeSeat(Places places, int office) {
        for (int h = 0; h < places.halbjahre.size(); h++) {
            for (int t = 0; t < places.teams.size(); t++) {
                if (places.hasRoom(h) && places.hasRoom(h, t) && places.mayTake(office, h, t)) {
                    return "in " + places.name(h, t);
                }
            }
        }
        return "";
    }
}
