package de.turnus.allocation.pruefbericht;

import java.util.List;

/**
 * Whether the plan gets better when one office moves or two exchange their places.
 *
 * <p>A best plan has no better neighbour, so where the certificate says that a level is proven, none may be found there: one
 * that is found refutes it. A search that was cut short may miss some; they are then listed and break nothing.
 *
 * <p>Two offices are <em>exchangeable</em> where they can swap places and hard rules, placement and policy cost the same
 * afterwards. Between exchangeable offices the ticket decides: the swap must not make {@code ticketOrder} cheaper. An office
 * with the better ticket then has no reason to envy the other its place. That is promised where the ticket level is proven.
 */
final class BetterPlaces {
    static final List<Property> PROPERTIES = List.of(
            new Property(
                    "noBetterFreeSeat",
                    "Kein Jugendamt könnte auf einen freien Platz wechseln und der Plan würde dadurch besser.",
                    Binding.POLICY_PROVEN,
                    (submission, findings) -> new BetterPlaces(submission, findings).moves()),
            new Property(
                    "noBetterExchange",
                    "Keine zwei Jugendämter mit gleichem Anspruch könnten ihre Plätze tauschen und der Plan würde dadurch"
                            + " besser.",
                    Binding.POLICY_PROVEN,
                    (submission, findings) -> new BetterPlaces(submission, findings).exchanges(false)),
            new Property(
                    "betterTicketFirst",
                    "Wo zwei Jugendämter ohne Nachteil für den Plan tauschen könnten, hat das mit dem besseren Los den"
                            + " Vorzug.",
                    Binding.TICKET_PROVEN,
                    (submission, findings) -> new BetterPlaces(submission, findings).exchanges(true)));

    private static final int TICKET = 3;

    private final Findings findings;
    private final Recount recount;
    private final Places places;
    private final long[] now;

    private BetterPlaces(Submission submission, Findings findings) {
        this.findings = findings;
        recount = new Recount(submission);
        places = recount.places();
        now = recount.costs().levels();
    }

    private void moves() {
        for (int office = 0; office < places.offices.size(); office++) {
            if (places.isPlaced(office)) {
                move(office);
            }
        }
    }

    private void move(int office) {
        int fromH = places.halbjahrOf(office);
        int fromT = places.teamOf(office);
        recount.take(office, fromH, fromT);
        String better = "";
        for (int h = 0; h < places.halbjahre.size() && better.isEmpty(); h++) {
            for (int t = 0; t < places.teams.size() && better.isEmpty(); t++) {
                boolean open = (h == fromH || places.hasRoom(h)) && places.hasRoom(h, t);
                if (open && places.mayTake(office, h, t)) {
                    recount.put(office, h, t);
                    if (compared() < 0) {
                        better = places.name(h, t);
                    }
                    recount.take(office, h, t);
                }
            }
        }
        recount.put(office, fromH, fromT);
        if (!better.isEmpty()) {
            findings.breach(places.ags(office) + " (" + places.placeOf(office) + ") stünde besser in " + better + ".");
        }
    }

    private void exchanges(boolean byTicket) {
        for (int one = 0; one < places.offices.size(); one++) {
            for (int other = one + 1; other < places.offices.size(); other++) {
                if (canExchange(one, other)) {
                    exchange(one, other, byTicket);
                }
            }
        }
    }

    private boolean canExchange(int one, int other) {
        boolean elsewhere =
                places.halbjahrOf(one) != places.halbjahrOf(other) || places.teamOf(one) != places.teamOf(other);
        boolean sameClaim =
                places.offices.get(one).claim() == places.offices.get(other).claim();
        boolean bothPlaced = places.isPlaced(one) && places.isPlaced(other);
        return elsewhere && (sameClaim || bothPlaced) && mayTakePlaceOf(one, other) && mayTakePlaceOf(other, one);
    }

    private boolean mayTakePlaceOf(int office, int other) {
        return places.isPlaced(other)
                ? places.mayTake(office, places.halbjahrOf(other), places.teamOf(other))
                : !places.isPinned(office);
    }

    private void exchange(int one, int other, boolean byTicket) {
        swap(one, other);
        int compared = compared();
        boolean better = byTicket ? compared == 0 && recount.costs().levels()[TICKET] < now[TICKET] : compared < 0;
        swapBack(one, other);
        if (better) {
            findings.breach(places.ags(one) + " (" + places.placeOf(one) + ", Losrang "
                    + places.offices.get(one).ticketRank() + ") und " + places.ags(other) + " ("
                    + places.placeOf(other) + ", Losrang "
                    + places.offices.get(other).ticketRank() + ") sollten tauschen.");
        }
    }

    private void swap(int one, int other) {
        recount.take(one, places.halbjahrOf(one), places.teamOf(one));
        recount.take(other, places.halbjahrOf(other), places.teamOf(other));
        recount.put(one, places.halbjahrOf(other), places.teamOf(other));
        recount.put(other, places.halbjahrOf(one), places.teamOf(one));
    }

    private void swapBack(int one, int other) {
        recount.take(one, places.halbjahrOf(other), places.teamOf(other));
        recount.take(other, places.halbjahrOf(one), places.teamOf(one));
        recount.put(one, places.halbjahrOf(one), places.teamOf(one));
        recount.put(other, places.halbjahrOf(other), places.teamOf(other));
    }

    /** Below 0 where hard rules, placement and policy, one after the other, cost less than in the plan. */
    private int compared() {
        long[] then = recount.costs().levels();
        for (int level = 0; level < TICKET; level++) {
            if (then[level] != now[level]) {
                return Long.compare(then[level], now[level]);
            }
        }
        return 0;
    }
}
