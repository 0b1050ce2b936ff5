package de.turnus.interessenbekundung;

import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a registration may say in a given window. */
final class RegistrationRules {
    private final RegistrationWindow window;
    private final List<InvalidValue> errors = new ArrayList<>();

    private RegistrationRules(RegistrationWindow window) {
        this.window = window;
    }

    /** Everything in the body that the window does not allow; empty where it may be submitted. */
    static List<InvalidValue> violations(RegistrationWindow window, InteressenbekundungBody body) {
        RegistrationRules rules = new RegistrationRules(window);
        List<String> excluded =
                body.excluded().stream().map(ExcludedHalbjahr::halbjahr).toList();
        rules.halbjahre("/wishes/%d", body.wishes(), window.maxWishes(), "Wünsche", "/wishes");
        rules.halbjahre("/excluded/%d/halbjahr", excluded, window.maxExcluded(), "Ausschlüsse", "/excluded");
        rules.noWishIsExcluded(body.wishes(), excluded);
        return rules.errors;
    }

    private void halbjahre(String pointer, List<String> named, int limit, String what, String whole) {
        if (named.size() > limit) {
            errors.add(new InvalidValue(
                    whole,
                    named.size() + " " + what + " sind zu viele: dieses Fenster erlaubt höchstens " + limit + "."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String halbjahr = named.get(i);
            if (!window.halbjahre().contains(halbjahr)) {
                errors.add(new InvalidValue(
                        pointer.formatted(i),
                        "Das Halbjahr " + Echo.of(halbjahr) + " wird in diesem Fenster nicht angeboten. Eines von "
                                + String.join(", ", window.halbjahre()) + " nennen."));
            } else if (!seen.add(halbjahr)) {
                errors.add(new InvalidValue(pointer.formatted(i), halbjahr + " ist doppelt genannt: einmal genügt."));
            }
        }
    }

    private void noWishIsExcluded(List<String> wishes, List<String> excluded) {
        for (int i = 0; i < wishes.size(); i++) {
            if (excluded.contains(wishes.get(i))) {
                errors.add(new InvalidValue(
                        "/wishes/" + i,
                        Echo.of(wishes.get(i)) + " ist zugleich gewünscht und ausgeschlossen: eines von beiden "
                                + "streichen."));
            }
        }
    }
}
