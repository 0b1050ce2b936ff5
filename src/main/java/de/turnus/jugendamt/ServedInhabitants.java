package de.turnus.jugendamt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sum check between offices and municipalities: a Kreis counts exactly the inhabitants of the municipalities that it
 * serves, a town more than those of its neighbours that it serves as well.
 */
final class ServedInhabitants {
    private final Map<String, Integer> served;

    ServedInhabitants(List<Gemeinde> gemeinden) {
        served = gemeinden.stream()
                .collect(Collectors.groupingBy(Gemeinde::jugendamt, Collectors.summingInt(Gemeinde::einwohner)));
    }

    /** What does not add up for an office, German; empty where all is well. */
    Optional<String> contradiction(Jugendamt office) {
        int sum = served.getOrDefault(office.ags(), 0);
        if (office.typ().isKreis() && sum != office.einwohner()) {
            return Optional.of(office.name() + " (" + office.ags() + ") hat " + office.einwohner()
                    + " Einwohner, die von ihm betreuten Gemeinden zusammen " + sum
                    + ". Die Gemeinden oder das Jugendamt berichtigen.");
        }
        if (!office.typ().isKreis() && sum >= office.einwohner()) {
            return Optional.of(office.name() + " (" + office.ags() + ") hat " + office.einwohner()
                    + " Einwohner, allein die mitbetreuten Gemeinden schon " + sum
                    + ". Die Gemeinden oder das Jugendamt berichtigen.");
        }
        return Optional.empty();
    }
}
