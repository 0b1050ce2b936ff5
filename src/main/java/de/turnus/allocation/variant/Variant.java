package de.turnus.allocation.variant;

import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Another problem made from a sound one by a {@link VariantChange}. */
public final class Variant {
    private static final int LONGEST_NAME = 200;

    /** Most offices that a sentence lists. */
    private static final int LISTED = 10;

    private Variant() {}

    /**
     * What speaks against the change; empty where the variant can be made. Weights are not looked at, beyond whether they
     * change anything: that they are sound shows in the variant.
     */
    public static List<Fault> faultsOf(PortableProblem base, VariantChange change) {
        List<Fault> faults = new ArrayList<>();
        List<String> known = base.halbjahre().stream().map(Halbjahr::id).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < change.withoutHalbjahre().size(); i++) {
            String id = change.withoutHalbjahre().get(i);
            String fault = faultOf(base, known, seen, id);
            if (fault != null) {
                faults.add(new Fault("/withoutHalbjahre/" + i, fault));
            }
            seen.add(id);
        }
        if (seen.containsAll(known)) {
            faults.add(new Fault(
                    "/withoutHalbjahre",
                    "Ohne " + String.join(", ", known) + " bleibt kein Halbjahr: mindestens eines behalten."));
        }
        if (seen.isEmpty() && changesNothing(base, change)) {
            faults.add(new Fault(
                    "",
                    "Die Variante gleicht ihrer Vorlage: in withoutHalbjahre ein Halbjahr oder in weights ein anderes"
                            + " Gewicht angeben."));
        }
        return faults;
    }

    private static @Nullable String faultOf(
            PortableProblem base, List<String> known, Set<String> seen, @Nullable String id) {
        if (id == null) {
            return "Der Wert fehlt: bitte angeben.";
        } else if (!known.contains(id)) {
            return "Dieses Halbjahr gehört nicht zur Aufgabe: eines von " + String.join(", ", known) + " angeben.";
        } else if (seen.contains(id)) {
            return id + " ist mehrmals angegeben: nur einmal nennen.";
        }
        List<String> pinned = base.participants().stream()
                .filter(p -> id.equals(p.pinnedHalbjahr()))
                .map(Participant::ags)
                .toList();
        if (pinned.isEmpty()) {
            return null;
        }
        String who = pinned.stream().limit(LISTED).collect(Collectors.joining(", "))
                + (pinned.size() > LISTED ? " und " + (pinned.size() - LISTED) + " weitere" : "");
        return id + " lässt sich nicht weglassen, weil dort festgesetzt "
                + (pinned.size() == 1 ? "ist: " + who + ". Die Festsetzung" : "sind: " + who + ". Diese Festsetzungen")
                + " zuerst aufheben oder in ein anderes Halbjahr legen.";
    }

    private static boolean changesNothing(PortableProblem base, VariantChange change) {
        Map<String, Integer> before = new HashMap<>();
        base.effectiveWeights().forEach((constraint, weight) -> before.put(constraint.id(), weight));
        Set<String> weighted =
                Constraint.weighted().stream().map(Constraint::id).collect(Collectors.toSet());
        return change.weights().entrySet().stream()
                .allMatch(w -> w.getValue() != null
                        && weighted.contains(w.getKey())
                        && w.getValue().equals(before.get(w.getKey())));
    }

    /**
     * Makes the variant; without any plan.
     *
     * <p>Wishes for a Halbjahr that is left out go, and so do exclusions of it; the others keep their order. Whoever had
     * its baseline there keeps the baseline's team alone.
     *
     * @param change in which {@link #faultsOf} finds no fault
     */
    public static PortableProblem of(PortableProblem base, VariantChange change) {
        Set<String> without = new HashSet<>(change.withoutHalbjahre());
        FewerHalbjahre fewer = new FewerHalbjahre(base.halbjahre(), without);
        Map<String, Integer> weights = new LinkedHashMap<>(base.weights());
        weights.putAll(change.weights());
        return new PortableProblem(
                name(base, change),
                without.isEmpty() ? base.halbjahre() : fewer.halbjahre(),
                without.isEmpty() ? base.analyseteams() : fewer.teams(base.analyseteams()),
                base.participants().stream().map(p -> participant(p, without)).toList(),
                weights,
                base.referenceCounts(),
                base.timeLimitSeconds(),
                null,
                null);
    }

    private static String name(PortableProblem base, VariantChange change) {
        if (change.name() != null) {
            return change.name();
        }
        String suffix = change.withoutHalbjahre().isEmpty()
                ? ", andere Gewichte"
                : " ohne "
                        + change.withoutHalbjahre().stream().limit(LISTED).collect(Collectors.joining(", "))
                        + (change.withoutHalbjahre().size() > LISTED ? " …" : "");
        int room = Math.max(0, LONGEST_NAME - suffix.length());
        String start = base.name().length() <= room ? base.name() : base.name().substring(0, room);
        return start + suffix;
    }

    private static Participant participant(Participant p, Set<String> without) {
        String baseline = p.baselineHalbjahr();
        return p.among(
                others(p.wishes(), without),
                others(p.excluded(), without),
                baseline != null && without.contains(baseline) ? null : baseline);
    }

    private static List<String> others(List<String> halbjahre, Set<String> without) {
        return halbjahre.stream().filter(h -> !without.contains(h)).toList();
    }
}
