package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Whether a chain of exchanges would seat one office more, or one with a better claim: an office takes the place of a
 * second, this that of a third, and so on, until one comes to a free seat, or one with a worse claim than the first loses
 * its own.
 *
 * <p>Such a chain is an augmenting path in the network offices → seats of a team in a Halbjahr → Halbjahr. On its way it keeps
 * the number in every Halbjahr, so it never falls below the fewest seats. Offices that can be seated together form a matroid
 * (a gammoid), so a plan that keeps the hard rules and has no such chain is one with the least cost on the placement level:
 * the search for chains proves that level a second time, in another way than the exact engine.
 */
final class ExchangeChains {
    static final List<Property> PROPERTIES = List.of(new Property(
            "noChainOfExchanges",
            "Auch über eine Kette von Tauschen käme kein Jugendamt ohne Platz zu einem, außer zulasten eines mit"
                    + " mindestens gleichem Anspruch.",
            Binding.PLACEMENT_PROVEN,
            ExchangeChains::examine));

    private static final int UNSEEN = -2;
    private static final int FIRST = -1;

    private final Places places;
    private final Claim claim;
    private final int[] displacedBy;
    private final boolean[] halbjahrSeen;
    private final boolean[][] seatSeen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> chain = new ArrayList<>();
    private boolean endsOnFreeSeat;

    private ExchangeChains(Places places, Claim claim) {
        this.places = places;
        this.claim = claim;
        this.displacedBy = new int[places.offices.size()];
        Arrays.fill(displacedBy, UNSEEN);
        this.halbjahrSeen = new boolean[places.halbjahre.size()];
        this.seatSeen = new boolean[places.halbjahre.size()][places.teams.size()];
    }

    private static void examine(Submission submission, Findings findings) {
        Places places = new Places(submission);
        for (Claim claim : Claim.values()) {
            ExchangeChains search = new ExchangeChains(places, claim);
            search.run();
            if (!search.chain.isEmpty()) {
                findings.breach(search.sentence());
            }
        }
    }

    /** Begins with all offices of the claim that wait and that no single exchange helps; these are told elsewhere. */
    private void run() {
        ClaimOrder.waiting(places)
                .filter(office -> places.offices.get(office).claim() == claim)
                .filter(office -> !ClaimOrder.isHelpedAtOnce(places, office))
                .forEach(office -> displace(office, FIRST));
        while (!open.isEmpty() && chain.isEmpty()) {
            int office = open.remove();
            if (places.isPlaced(office) && !places.isPinned(office) && isWorseOff(office)) {
                trace(office);
            } else {
                move(office);
            }
        }
    }

    private boolean isWorseOff(int office) {
        return ClaimOrder.weight(places.offices.get(office).claim()) < ClaimOrder.weight(claim);
    }

    private void move(int office) {
        for (int h = 0; h < places.halbjahre.size(); h++) {
            for (int t = 0; t < places.teams.size(); t++) {
                if (places.mayTake(office, h, t)) {
                    enterSeat(office, h, t);
                }
            }
        }
    }

    /** Somebody with a seat of this team in this Halbjahr goes, or, where the team has one left, somebody of the Halbjahr. */
    private void enterSeat(int office, int h, int t) {
        if (seatSeen[h][t] || !chain.isEmpty()) {
            return;
        }
        seatSeen[h][t] = true;
        for (int other = 0; other < displacedBy.length; other++) {
            if (places.halbjahrOf(other) == h && places.teamOf(other) == t) {
                displace(other, office);
            }
        }
        if (places.hasRoom(h, t)) {
            enterHalbjahr(office, h);
        }
    }

    private void enterHalbjahr(int office, int h) {
        if (halbjahrSeen[h]) {
            return;
        }
        halbjahrSeen[h] = true;
        if (places.hasRoom(h)) {
            endsOnFreeSeat = true;
            trace(office);
            return;
        }
        for (int t = 0; t < places.teams.size(); t++) {
            if (places.isUsed(h, t)) {
                enterSeat(office, h, t);
            }
        }
    }

    private void displace(int office, int by) {
        if (displacedBy[office] == UNSEEN) {
            displacedBy[office] = by;
            open.add(office);
        }
    }

    private void trace(int last) {
        for (int office = last; office != FIRST; office = displacedBy[office]) {
            chain.addFirst(office);
        }
    }

    private String sentence() {
        List<String> steps = chain.stream()
                .map(office -> places.ags(office) + " ("
                        + ClaimOrder.word(places.offices.get(office).claim()) + ", " + places.placeOf(office) + ")")
                .toList();
        return "Jedes an die Stelle des nächsten: " + String.join(", ", steps)
                + (endsOnFreeSeat
                        ? "; das letzte kommt auf einen freien Platz."
                        : "; das letzte verlöre seinen Platz.");
    }
}
