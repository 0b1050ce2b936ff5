package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.PriceBounds;
import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.explanation.Alternative.Exchange;
import de.turnus.allocation.explanation.Alternative.Reason;
import de.turnus.allocation.explanation.Alternative.ReasonKind;
import de.turnus.allocation.explanation.Alternative.Relocation;
import de.turnus.allocation.explanation.Alternative.Remedy;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.problem.Scorecard.OfficeCost;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/**
 * Explains a plan, office by office. The same plan has the same explanation on every machine, as long as no proof is asked
 * for that the clock cuts short.
 */
public final class Explainer {
    /** Moves of the search for the best plan with an office in a Halbjahr: about 50 ms. */
    private static final long REPLANNING_MOVES = 200_000;

    /** Moves of each of the two searches under a single change: a few ms. */
    private static final long REMEDY_MOVES = 30_000;

    private final Seating plan;
    private final @Nullable Long policyBound;
    private final @Nullable PriceList prices;
    private final Names names;
    private final boolean discreet;
    private final Map<String, OfficeCost> costs = new HashMap<>();

    /**
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param plan one allocation for each participant
     * @param certificate what is proven about the plan; null where nothing is
     * @param nameOf an office's name as the register has it, by ags
     * @throws IllegalArgumentException where the plan is not one of the problem
     */
    public Explainer(
            PortableProblem problem,
            List<Allocation> plan,
            @Nullable Certificate certificate,
            UnaryOperator<String> nameOf) {
        this(problem, plan, certificate, nameOf, false);
    }

    /**
     * The same; where it is discreet, what it says about an office names no other one.
     *
     * @throws IllegalArgumentException where the plan is not one of the problem
     */
    public Explainer(
            PortableProblem problem,
            List<Allocation> plan,
            @Nullable Certificate certificate,
            UnaryOperator<String> nameOf,
            boolean discreet) {
        Scorecard.of(problem, plan).offices().forEach(office -> costs.put(office.ags(), office));
        this.plan = new Seating(new CostTable(problem), plan);
        this.policyBound = certificate == null ? null : Replanning.boundOf(certificate, this.plan);
        this.prices = certificate == null || this.plan.hard() > 0 ? null : certificate.prices();
        this.names = new Names(nameOf);
        this.discreet = discreet;
    }

    /** Every office, with all else fixed: neither replanned nor with remedies. */
    public List<Explanation> allFixed() {
        return plan.table.problem.participants().stream()
                .map(p -> fixed(p.ags()))
                .toList();
    }

    /**
     * One office with all else fixed.
     *
     * @throws IllegalArgumentException where it does not take part
     */
    public Explanation fixed(String ags) {
        return explain(ags, false, null);
    }

    /**
     * One office in full.
     *
     * @param prover to prove what the search has found; null to do without
     * @throws IllegalArgumentException where it does not take part
     */
    public Explanation full(String ags, @Nullable Prover prover) {
        return explain(ags, true, prover);
    }

    /**
     * What it costs to have an office in one place, with all else fixed and its own pin lifted.
     *
     * @param halbjahr one of the problem; null for the one that the office has
     * @param analyseteam one of the problem; null for the one with which it is cheapest
     * @throws IllegalArgumentException where the office does not take part, or has no place and no Halbjahr is named
     */
    public PlaceCost costOf(String ags, @Nullable String halbjahr, @Nullable String analyseteam) {
        WhatIf whatIf = WhatIf.of(plan, plan.table.office(ags));
        int now = whatIf.plan.placeOf(whatIf.office);
        int h = halbjahr == null ? whatIf.halbjahr() : whatIf.table.halbjahr(halbjahr);
        if (h == NOWHERE) {
            throw new IllegalArgumentException(ags + " has no place, and no Halbjahr is named");
        }
        Seating moved = analyseteam == null
                ? whatIf.moved(h)
                : whatIf.movedTo(whatIf.table.place(h, whatIf.table.team(analyseteam)));
        OfficeName who = names.of(ags);
        CostDifference cost = whatIf.costOf(moved);
        String team = whatIf.team(moved.placeOf(whatIf.office));
        return new PlaceCost(
                ags,
                names.plain(ags),
                now == NOWHERE ? null : whatIf.id(whatIf.table.halbjahrOf(now)),
                now == NOWHERE ? null : whatIf.team(now),
                whatIf.id(h),
                team,
                cost,
                Breaches.of(whatIf, who, moved),
                (h == whatIf.halbjahr()
                                ? "Bekäme allein " + who.nominative() + " in " + whatIf.id(h) + " das Analyseteam "
                                        + team + ", "
                                : "Käme allein " + who.nominative() + " nach " + whatIf.id(h) + " (Analyseteam " + team
                                        + "), ")
                        + Wording.would(cost) + ".");
    }

    private Explanation explain(String ags, boolean replan, @Nullable Prover prover) {
        int office = plan.table.office(ags);
        Names told = discreet ? names.onlyOf(ags) : names;
        boolean pinned = plan.table.own.isPinned(office);
        WhatIf whatIf = WhatIf.of(plan, office);
        PriceBounds priced = replan && prices != null ? new PriceBounds(whatIf.problem, plan.plan(), prices) : null;
        List<Alternative> alternatives = new ArrayList<>();
        for (int h = 0; h < whatIf.table.halbjahre; h++) {
            if (h != whatIf.halbjahr()) {
                alternatives.add(
                        alternative(whatIf, h, told, pinned, replan, bound(whatIf, h, pinned, priced), prover));
            }
        }
        OfficeCost own = costs.getOrDefault(ags, new OfficeCost(ags, null, null, null, Map.of()));
        Participant participant = whatIf.participant;
        return new Explanation(
                ags,
                told.plain(ags),
                own.halbjahr(),
                own.analyseteam(),
                rank(participant, own.halbjahr()),
                participant.wishes().size(),
                pinned,
                own.costs(),
                alternatives,
                new Summary(told.of(ags), participant, pinned).of(own.halbjahr(), own.analyseteam(), alternatives));
    }

    /** The certificate's bound holds only with the office's own pin; what its prices say of the Halbjahr needs none. */
    private @Nullable Long bound(WhatIf whatIf, int h, boolean pinned, @Nullable PriceBounds priced) {
        Long there = priced == null ? null : Long.valueOf(priced.boundIn(whatIf.participant.ags(), whatIf.id(h)));
        return Replanning.higher(pinned ? null : policyBound, there);
    }

    private Alternative alternative(
            WhatIf whatIf,
            int h,
            Names told,
            boolean pinned,
            boolean replan,
            @Nullable Long bound,
            @Nullable Prover prover) {
        Seating moved = whatIf.moved(h);
        Relocation fixed = new Relocation(whatIf.team(moved.placeOf(whatIf.office)), whatIf.costOf(moved));
        int partner = whatIf.partnerIn(h);
        Exchange exchange = partner == NOWHERE ? null : exchange(whatIf, partner, told);
        boolean excluded = whatIf.table.own.excludes(whatIf.office, h);
        List<Reason> reasons = new ArrayList<>(Reasons.of(whatIf, told, h, moved, pinned));
        Replanning replanning = replan && !excluded ? Replanning.of(whatIf, h, bound, REPLANNING_MOVES, prover) : null;
        List<Remedy> remedies = null;
        if (replanning != null) {
            othersGiveWay(whatIf, h, replanning).ifPresent(reasons::add);
            ticket(replanning.value().cost()).ifPresent(reasons::add);
            remedies = unnamed(Remedies.of(whatIf, told, h, replanning.found(), pinned, REMEDY_MOVES), whatIf);
        } else {
            ticket(fixed.cost())
                    .or(() -> Optional.ofNullable(exchange).flatMap(e -> ticket(e.cost())))
                    .ifPresent(reasons::add);
        }
        List<String> sentences = new Wording(
                        told.of(whatIf.participant.ags()), whatIf.halbjahr() != NOWHERE, whatIf.id(h), pinned)
                .all(
                        excluded,
                        fixed,
                        exchange,
                        exchange == null ? null : OfficeName.of(exchange.name()),
                        replanning == null ? null : replanning.value(),
                        reasons,
                        remedies);
        return new Alternative(
                whatIf.id(h),
                rank(whatIf.participant, whatIf.id(h)),
                excluded,
                fixed,
                exchange,
                replanning == null ? null : replanning.value(),
                reasons,
                remedies,
                sentences);
    }

    private Exchange exchange(WhatIf whatIf, int partner, Names told) {
        Seating exchanged = whatIf.exchanged(partner);
        String ags = whatIf.problem.participants().get(partner).ags();
        return new Exchange(
                discreet ? null : ags,
                told.plain(ags),
                whatIf.team(exchanged.placeOf(whatIf.office)),
                whatIf.costOf(exchanged));
    }

    private List<Remedy> unnamed(List<Remedy> remedies, WhatIf whatIf) {
        return remedies.stream()
                .map(r -> discreet && !whatIf.participant.ags().equals(r.ags())
                        ? new Remedy(r.kind(), null, r.analyseteam(), r.advantage(), r.sentence())
                        : r)
                .toList();
    }

    /** Where a plan with the office there is as good but for the tickets. */
    private static Optional<Reason> ticket(CostDifference cost) {
        boolean equal = cost.hard() == 0 && cost.placement() == 0 && cost.policy() == 0;
        return equal && cost.ticket() > 0
                ? Optional.of(new Reason(
                        ReasonKind.TICKET,
                        Constraint.TICKET_ORDER.id(),
                        cost.ticket(),
                        "Zwischen gleich gut bewerteten Plänen entscheidet die Reihenfolge der Tickets."))
                : Optional.empty();
    }

    /** Where the best plan found makes room at the price of other offices' wishes. */
    private static Optional<Reason> othersGiveWay(WhatIf whatIf, int h, Replanning replanning) {
        int own = whatIf.halbjahr();
        long ownWish = whatIf.table.own.wish(whatIf.office, h)
                - (own == NOWHERE ? 0 : whatIf.table.own.wish(whatIf.office, own));
        long others = replanning.value().cost().of(Constraint.WISH_RANK) - ownWish;
        return others <= 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        ReasonKind.OTHER_WISHES,
                        Constraint.WISH_RANK.id(),
                        others,
                        "Im besten gefundenen Plan nähmen dafür andere Jugendämter Halbjahre, die sie sich weniger wünschen (Wünsche +"
                                + others + ")."));
    }

    private static @Nullable Integer rank(Participant participant, @Nullable String halbjahr) {
        int index = participant.wishes().indexOf(halbjahr);
        return index < 0 ? null : Integer.valueOf(index + 1);
    }
}
