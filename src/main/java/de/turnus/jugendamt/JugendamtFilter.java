package de.turnus.jugendamt;

import de.turnus.web.Echo;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which offices a list is to hold; null leaves a criterion open. A value that no office has is refused, so that a typing
 * error is not taken for an empty region.
 *
 * @param q part of a name or key, in any case
 * @param gemeinde a municipality's name or key; its office, be it its own
 */
record JugendamtFilter(
        @Nullable String landschaftsverband,
        @Nullable String regierungsbezirk,
        @Nullable String kreis,
        @Nullable String sizeClass,
        @Nullable String q,
        @Nullable String gemeinde) {
    List<Jugendamt> select(List<Jugendamt> offices, List<Gemeinde> gemeinden) {
        Stream<Jugendamt> selected = offices.stream();
        selected = by(
                "landschaftsverband",
                landschaftsverband,
                names(Landschaftsverband.values()),
                selected,
                office -> office.landschaftsverband().name());
        selected = by(
                "regierungsbezirk",
                regierungsbezirk,
                Regierungsbezirk.names(),
                selected,
                office -> office.regierungsbezirk().toString());
        selected = by(
                "kreis",
                kreis,
                new TreeSet<>(offices.stream().map(Jugendamt::kreis).toList()),
                selected,
                Jugendamt::kreis);
        selected = by("sizeClass", sizeClass, names(SizeClass.values()), selected, office -> office.sizeClass()
                .name());
        if (q != null) {
            String part = q.strip().toLowerCase(Locale.GERMAN);
            selected = selected.filter(
                    office -> office.name().toLowerCase(Locale.GERMAN).contains(part)
                            || office.ags().contains(part));
        }
        if (gemeinde != null) {
            Collection<String> serving = new Municipalities(offices, gemeinden).officesOf(gemeinde.strip());
            selected = selected.filter(office -> serving.contains(office.ags()));
        }
        return selected.toList();
    }

    private static Stream<Jugendamt> by(
            String parameter,
            @Nullable String value,
            Collection<String> known,
            Stream<Jugendamt> offices,
            Function<Jugendamt, String> property) {
        if (value == null) {
            return offices;
        }
        if (!known.contains(value)) {
            throw ProblemType.INVALID_PARAMETER.because(
                    parameter + "=" + Echo.of(value) + " gibt es nicht: einen Wert aus " + known + " angeben.");
        }
        return offices.filter(office -> property.apply(office).equals(value));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
