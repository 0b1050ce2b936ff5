package de.turnus.lottery.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Offices that are equal before the lot, and the places drawn among them.
 *
 * @param id ASCII letters, digits and hyphens, as {@code LVR} or {@code LVR-2}
 * @param landschaftsverband to which all its offices belong
 * @param halbjahre in time order, each once
 * @param waiting how many offices get no Halbjahr
 * @param offices 1 to 1000, each once; kept in the order of their keys whatever order they come in
 */
public record Urn(String id, String landschaftsverband, List<Seats> halbjahre, int waiting, List<Office> offices) {
    /** Far above the 186 there are; keeps a made-up file from costing a verifier hours. */
    static final int MOST_OFFICES = 1000;

    private static final int MOST_HALBJAHRE = 40;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** @throws LotteryException where it cannot be drawn from, naming what does not fit */
    public Urn {
        if (!ID.matcher(id).matches()) {
            throw new LotteryException("Der Name " + OneLine.quoted(id)
                    + " einer Urne passt nicht: 1 bis 40 Buchstaben, Ziffern und Bindestriche angeben.");
        }
        landschaftsverband = OneLine.of("Der Landschaftsverband der Urne " + id, landschaftsverband, 100);
        halbjahre = List.copyOf(halbjahre);
        offices = offices.stream().sorted(Comparator.comparing(Office::ags)).toList();
        requireOffices(id, offices);
        requireHalbjahre(id, halbjahre);
        requireSum(id, halbjahre, waiting, offices.size());
    }

    private static void requireOffices(String id, List<Office> offices) {
        if (offices.isEmpty()) {
            throw new LotteryException("Die Urne " + id + " ist leer: sie weglassen oder Jugendämter hineingeben.");
        }
        if (offices.size() > MOST_OFFICES) {
            throw new LotteryException("Die Urne " + id + " hat " + offices.size() + " Jugendämter: höchstens "
                    + MOST_OFFICES + " hineingeben.");
        }
        for (int i = 1; i < offices.size(); i++) {
            String ags = offices.get(i).ags();
            if (ags.equals(offices.get(i - 1).ags())) {
                throw new LotteryException(
                        "Das Jugendamt " + ags + " liegt zweimal in der Urne " + id + ": eines davon entfernen.");
            }
        }
    }

    private static void requireHalbjahre(String id, List<Seats> halbjahre) {
        if (halbjahre.isEmpty() || halbjahre.size() > MOST_HALBJAHRE) {
            throw new LotteryException("Die Urne " + id + " hat " + halbjahre.size() + " Halbjahre: 1 bis "
                    + MOST_HALBJAHRE + " angeben.");
        }
        for (int i = 1; i < halbjahre.size(); i++) {
            String before = halbjahre.get(i - 1).id();
            String halbjahr = halbjahre.get(i).id();
            int order = before.compareTo(halbjahr);
            if (order == 0) {
                throw new LotteryException(
                        halbjahr + " steht zweimal in der Urne " + id + ": die Plätze zusammenzählen.");
            }
            if (order > 0) {
                throw new LotteryException(halbjahr + " steht in der Urne " + id + " hinter " + before
                        + ": die Halbjahre nach der Zeit ordnen.");
            }
        }
    }

    private static void requireSum(String id, List<Seats> halbjahre, int waiting, int offices) {
        if (waiting < 0) {
            throw new LotteryException(
                    "In der Urne " + id + " warten " + waiting + " Jugendämter: 0 oder mehr angeben.");
        }
        long seats = halbjahre.stream().mapToLong(Seats::seats).sum();
        if (seats + waiting != offices) {
            throw new LotteryException("In der Urne " + id + " sind " + seats + " Plätze und " + waiting
                    + " Wartende für " + offices + " Jugendämter: die Summe muss stimmen.");
        }
    }

    static Urn read(JsonObject json) {
        json.requireFields("halbjahre", "id", "landschaftsverband", "offices", "waiting");
        return new Urn(
                json.text("id"),
                json.text("landschaftsverband"),
                json.objects("halbjahre").stream().map(Seats::read).toList(),
                json.count("waiting"),
                json.objects("offices").stream().map(Office::read).toList());
    }

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("landschaftsverband", landschaftsverband)
                .with("halbjahre", halbjahre.stream().map(Seats::json).toList())
                .with("waiting", waiting)
                .with("offices", offices.stream().map(Office::json).toList());
    }

    /** What an office can draw: every Halbjahr in time order, then waiting. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        halbjahre.forEach(seats -> columns.add(new Column(seats.id(), seats.id(), seats.seats())));
        columns.add(new Column("-", null, waiting));
        return columns;
    }
}
