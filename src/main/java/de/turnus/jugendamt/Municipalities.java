package de.turnus.jugendamt;

import de.turnus.web.Echo;
import de.turnus.web.ProblemType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which office serves a municipality: the town's own or that of its Kreis. */
final class Municipalities {
    /** „Stadt Gronau (Westf.)“ is asked for as Gronau, „Landeshauptstadt Düsseldorf“ as Düsseldorf. */
    private static final Pattern TITLE_OR_ADDITION = Pattern.compile("^\\S*stadt | \\(.*\\)$");

    private static final int MOST_SUGGESTIONS = 10;

    /** Names in lower case and keys to the offices' keys. */
    private final Map<String, Set<String>> offices = new TreeMap<>();

    Municipalities(List<Jugendamt> all, List<Gemeinde> gemeinden) {
        all.stream()
                .filter(office -> !office.typ().isKreis())
                .forEach(office -> add(office.ags(), office.name(), office.ags()));
        gemeinden.forEach(gemeinde -> add(gemeinde.ags(), gemeinde.name(), gemeinde.jugendamt()));
    }

    private void add(String ags, String name, String office) {
        String whole = name.toLowerCase(Locale.GERMAN);
        for (String known : List.of(ags, whole, shortened(whole))) {
            offices.computeIfAbsent(known, k -> new TreeSet<>()).add(office);
        }
    }

    /**
     * The keys of the offices that serve municipalities of that name or key; several where a name occurs twice.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where there is no such municipality, with similar ones
     */
    Set<String> officesOf(String nameOrAgs) {
        String wanted = nameOrAgs.toLowerCase(Locale.GERMAN);
        Set<String> found = offices.get(wanted);
        if (found != null) {
            return found;
        }
        String similar = offices.keySet().stream()
                .filter(known -> wanted.length() > 2 && known.contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .collect(Collectors.joining(", "));
        throw ProblemType.INVALID_PARAMETER.because(
                "gemeinde=" + Echo.of(nameOrAgs) + " gibt es nicht: den vollen Namen oder den achtstelligen Schlüssel "
                        + "angeben." + (similar.isEmpty() ? "" : " Ähnlich: " + similar + "."));
    }

    private static String shortened(String name) {
        return TITLE_OR_ADDITION.matcher(name).replaceAll("");
    }
}
