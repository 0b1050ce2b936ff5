package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.ReplanChange.HalbjahrSeats;
import de.turnus.allocation.replan.ReplanChange.Joined;
import de.turnus.allocation.replan.ReplanChange.TeamGone;
import de.turnus.allocation.replan.ReplanChange.TeamSeats;
import de.turnus.allocation.replan.ReplanChange.Withdrawn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a replan can be made of what it is asked to reckon with. */
final class ReplanCheck {
    private static final int LONGEST = 60;
    private static final int MOST_SEATS = 1000;

    private final ReplanOrder order;
    private final Releases releases;
    private final List<String> halbjahre;
    private final List<String> teams;
    private final Set<String> subjects = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    ReplanCheck(PortableProblem released, ReplanOrder order) {
        this.order = order;
        this.releases = new Releases(released);
        this.halbjahre = released.halbjahre().stream().map(Halbjahr::id).toList();
        this.teams = released.analyseteams().stream().map(Analyseteam::id).toList();
    }

    List<Fault> faults() {
        if (releases.isEmpty()) {
            return List.of(new Fault(
                    "",
                    "Es gibt keinen freigegebenen Plan, an dem etwas zu ändern wäre: zuerst eine Runde planen und"
                            + " freigeben."));
        }
        if (order.changes().isEmpty()
                && !order.loosened().all()
                && order.loosened().offices().isEmpty()) {
            return List.of(new Fault(
                    "", "Es ändert sich nichts: in changes mindestens eine Änderung nennen oder Jugendämter lösen."));
        }
        for (int i = 0; i < order.changes().size(); i++) {
            check("/changes/" + i, order.changes().get(i));
        }
        loosened();
        return faults;
    }

    private void check(String at, ReplanChange change) {
        switch (change) {
            case Withdrawn withdrawn -> withdrawn(at, withdrawn);
            case TeamSeats seats -> teamSeats(at, seats);
            case TeamGone gone -> teamGone(at, gone);
            case HalbjahrSeats seats -> halbjahrSeats(at, seats.seats());
            case Joined joined -> joined(at, joined);
        }
    }

    private void withdrawn(String at, Withdrawn change) {
        if (!releases.has(change.ags())) {
            add(
                    at + "/ags",
                    plain(change.ags()) + " hat im freigegebenen Plan keinen Platz und kann nicht zurücktreten: den"
                            + " Schlüssel prüfen.");
        }
        once(at, change.ags(), plain(change.ags()));
    }

    private void teamSeats(String at, TeamSeats change) {
        known(at + "/analyseteam", "Analyseteam", change.analyseteam(), teams);
        known(at + "/halbjahr", "Halbjahr", change.halbjahr(), halbjahre);
        if (change.seats() < 0 || change.seats() > MOST_SEATS) {
            add(at + "/seats", change.seats() + " Plätze gehen nicht: eine Zahl von 0 bis " + MOST_SEATS + " angeben.");
        }
        once(
                at,
                change.analyseteam() + " " + change.halbjahr(),
                plain(change.analyseteam()) + " in " + plain(change.halbjahr()));
    }

    private void teamGone(String at, TeamGone change) {
        known(at + "/analyseteam", "Analyseteam", change.analyseteam(), teams);
        once(at, change.analyseteam(), plain(change.analyseteam()));
    }

    private void halbjahrSeats(String at, Halbjahr seats) {
        known(at + "/seats/id", "Halbjahr", seats.id(), halbjahre);
        if (seats.minSeats() < 0
                || seats.minSeats() > seats.targetSeats()
                || seats.targetSeats() > seats.maxSeats()
                || seats.maxSeats() > MOST_SEATS) {
            add(
                    at + "/seats",
                    plain(seats.id()) + ": " + seats.minSeats() + " / " + seats.targetSeats() + " / " + seats.maxSeats()
                            + " geht nicht. Angeben, so dass 0 ≤ minSeats ≤ targetSeats ≤ maxSeats ≤ " + MOST_SEATS
                            + ".");
        }
        once(at, seats.id(), plain(seats.id()));
    }

    private void joined(String at, Joined change) {
        String ags = change.office().ags();
        if (releases.has(ags)) {
            add(
                    at + "/office/ags",
                    plain(ags) + " hat im freigegebenen Plan schon einen Platz und kann nicht hinzukommen: ein anderes"
                            + " Jugendamt nennen, oder " + plain(ags) + " lösen, damit es den Platz wechseln darf.");
        }
        if (change.office().pinnedHalbjahr() != null) {
            known(at + "/office/pinnedHalbjahr", "Halbjahr", change.office().pinnedHalbjahr(), halbjahre);
        }
        if (change.office().pinnedTeam() != null) {
            known(at + "/office/pinnedTeam", "Analyseteam", change.office().pinnedTeam(), teams);
        }
        List<String> missing = teams.stream()
                .filter(team -> !change.distanceKm().containsKey(team))
                .toList();
        if (!missing.isEmpty()) {
            add(
                    at + "/distanceKm",
                    "Für " + plain(ags) + " fehlt die Entfernung zu " + String.join(", ", missing)
                            + ": in ganzen km ergänzen.");
        }
        change.conflicts().forEach(team -> known(at + "/conflicts", "Analyseteam", team, teams));
        once(at, ags, plain(ags));
    }

    private void loosened() {
        Set<String> withdrawn = order.withdrawn();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < order.loosened().offices().size(); i++) {
            String at = "/loosened/" + i;
            String ags = order.loosened().offices().get(i);
            Releases.Place place = releases.of(ags);
            if (place == null) {
                add(
                        at,
                        plain(ags) + " hat im freigegebenen Plan keinen Platz, der zu lösen wäre: den Schlüssel"
                                + " prüfen.");
            } else if (withdrawn.contains(ags)) {
                add(at, ags + " tritt zurück und hat keinen Platz mehr, der zu lösen wäre: hier streichen.");
            } else if (order.begun().contains(place.halbjahr())) {
                add(
                        at,
                        ags + " hat seinen Platz in " + place.halbjahr()
                                + ", das schon begonnen hat: sein Halbjahr ist nicht mehr zu lösen. Hier streichen.");
            } else if (!seen.add(ags)) {
                add(at, ags + " ist mehrmals genannt: nur einmal nennen.");
            }
        }
    }

    private void known(String pointer, String what, String id, List<String> all) {
        if (!all.contains(id)) {
            add(
                    pointer,
                    what + " " + plain(id) + " gehört nicht zum freigegebenen Plan: eines von " + String.join(", ", all)
                            + " angeben.");
        }
    }

    private void once(String at, String subject, String shown) {
        if (!subjects.add(subject)) {
            add(at, "Zu " + shown + " sind mehrere Änderungen genannt: nur eine nennen.");
        }
    }

    private void add(String pointer, String detail) {
        faults.add(new Fault(pointer, detail));
    }

    /** A value of the input as it may be repeated. */
    private static String plain(String value) {
        String plain = value.replaceAll("[<>\\p{Cntrl}]", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
