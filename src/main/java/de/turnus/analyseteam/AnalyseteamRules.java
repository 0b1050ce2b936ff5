package de.turnus.analyseteam;

import de.turnus.halbjahr.Halbjahre;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.reference.ReferenceText;
import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What must hold for a team, however it comes in. */
@ApplicationScoped
class AnalyseteamRules {
    static final int SIZE = 3;
    static final int MOST_SEATS = 1000;
    private static final int HIGHEST_NUMBER = 999;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,20}");

    private final Jugendaemter offices;
    private final Halbjahre halbjahre;

    AnalyseteamRules(Jugendaemter offices, Halbjahre halbjahre) {
        this.offices = offices;
        this.halbjahre = halbjahre;
    }

    /** What is wrong with a team by itself. */
    List<InvalidValue> check(Analyseteam team) {
        List<InvalidValue> errors = new ArrayList<>();
        BiConsumer<String, String> error = (pointer, detail) -> errors.add(new InvalidValue(pointer, detail));
        if (!ID.matcher(team.id()).matches()) {
            error.accept(
                    "/id",
                    "id ist " + Echo.of(team.id()) + ": 1 bis 20 Buchstaben, Ziffern oder Bindestriche angeben.");
        }
        ReferenceText.fault(team.name(), 200).ifPresent(what -> error.accept("/name", "name " + what + "."));
        ReferenceText.fault(team.base(), 100).ifPresent(what -> error.accept("/base", "base " + what + "."));
        checkRange("lat", team.lat(), 47, 56, error);
        checkRange("lon", team.lon(), 5, 16, error);
        checkMembers(team.members(), error);
        team.seats().forEach((halbjahr, seats) -> checkSeats(halbjahr, seats, error));
        for (int i = 0; i < team.conflicts().size(); i++) {
            String ags = team.conflicts().get(i);
            if (offices.find(ags).isEmpty()) {
                error.accept(
                        "/conflicts/" + i,
                        "Das Jugendamt " + Echo.of(ags) + " gibt es nicht: einen Schlüssel aus /api/v1/jugendaemter "
                                + "angeben.");
            }
        }
        return errors;
    }

    private static void checkMembers(List<TeamMember> members, BiConsumer<String, String> error) {
        if (members.size() != SIZE) {
            error.accept("/members", "Das Team hat " + members.size() + " Personen: genau " + SIZE + " angeben.");
        }
        Set<TeamMember> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            String pointer = "/members/" + i;
            ReferenceText.fault(member.organisation(), 100)
                    .ifPresent(what -> error.accept(pointer + "/organisation", "organisation " + what + "."));
            if (member.organisation().matches(".*[:|].*")) {
                error.accept(
                        pointer + "/organisation",
                        "organisation ist " + Echo.of(member.organisation())
                                + ": ohne Doppelpunkt und senkrechten Strich schreiben.");
            }
            if (member.number() < 1 || member.number() > HIGHEST_NUMBER) {
                error.accept(
                        pointer + "/number",
                        "number ist " + member.number() + ": eine Zahl von 1 bis " + HIGHEST_NUMBER + " angeben.");
            }
            if (!seen.add(member)) {
                error.accept(
                        pointer, Echo.of(member.toString()) + " steht doppelt im Team: drei verschiedene angeben.");
            }
        }
    }

    private void checkSeats(String halbjahr, int seats, BiConsumer<String, String> error) {
        String pointer =
                "/seats/" + halbjahr.replace("~", "~0").replace("/", "~1").replaceAll("[<>&\\p{Cntrl}]", "?");
        if (!halbjahre.exists(halbjahr)) {
            error.accept(
                    pointer,
                    "Das Halbjahr " + Echo.of(halbjahr) + " gibt es nicht: eines aus /api/v1/halbjahre angeben oder es "
                            + "dort anlegen.");
        }
        if (seats < 0 || seats > MOST_SEATS) {
            error.accept(
                    pointer,
                    "Die Plätze müssen eine ganze Zahl von 0 bis " + MOST_SEATS + " sein: die Angabe berichtigen.");
        }
    }

    private static void checkRange(
            String field, double value, double least, double most, BiConsumer<String, String> error) {
        if (!(value >= least && value <= most)) {
            error.accept(
                    "/" + field, field + " ist " + value + ": eine Zahl von " + least + " bis " + most + " angeben.");
        }
    }

    /** Nobody is in two teams. */
    static List<InvalidValue> checkAgainst(Analyseteam team, List<Analyseteam> others) {
        List<InvalidValue> errors = new ArrayList<>();
        for (int i = 0; i < team.members().size(); i++) {
            TeamMember member = team.members().get(i);
            String pointer = "/members/" + i;
            others.stream()
                    .filter(other -> !other.id().equals(team.id()))
                    .filter(other -> other.members().contains(member))
                    .forEach(other -> errors.add(new InvalidValue(
                            pointer,
                            Echo.of(member.toString()) + " gehört schon zum Team " + Echo.of(other.id())
                                    + ": eine andere Person angeben.")));
        }
        return errors;
    }
}
