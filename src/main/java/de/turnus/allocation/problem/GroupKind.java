package de.turnus.allocation.problem;

import java.util.Map;
import java.util.function.Function;

/** The four ways in which participants are grouped for a fair mix in every Halbjahr. */
public enum GroupKind {
    LANDSCHAFTSVERBAND(
            "landschaftsverband",
            Constraint.LANDSCHAFTSVERBAND_BALANCE,
            Participant::landschaftsverband,
            ReferenceCounts::landschaftsverband),
    SIZE_CLASS("sizeClass", Constraint.SIZE_CLASS_BALANCE, Participant::sizeClass, ReferenceCounts::sizeClass),
    REGIERUNGSBEZIRK(
            "regierungsbezirk",
            Constraint.REGIERUNGSBEZIRK_BALANCE,
            Participant::regierungsbezirk,
            ReferenceCounts::regierungsbezirk),
    KREIS("kreis", Constraint.KREIS_SPREAD, Participant::kreis, ReferenceCounts::kreis);

    private final String member;
    private final Constraint constraint;
    private final Function<Participant, String> group;
    private final Function<ReferenceCounts, Map<String, Integer>> reference;

    GroupKind(
            String member,
            Constraint constraint,
            Function<Participant, String> group,
            Function<ReferenceCounts, Map<String, Integer>> reference) {
        this.member = member;
        this.constraint = constraint;
        this.group = group;
        this.reference = reference;
    }

    /** The name of this kind in JSON. */
    String member() {
        return member;
    }

    /** The constraint that holds the groups of this kind against their quotas. */
    public Constraint constraint() {
        return constraint;
    }

    /** The group of this kind to which the participant belongs. */
    public String groupOf(Participant participant) {
        return group.apply(participant);
    }

    /** How many offices each group counts in the reference; empty where the participants themselves are the reference. */
    Map<String, Integer> referenceOf(ReferenceCounts counts) {
        return reference.apply(counts);
    }
}
