package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Four offices in two Halbjahre with two teams of one seat each, everybody where it wishes to be: a plan that nothing could
 * better. What a test changes is all that is wrong with it; claims and proof are made to fit unless it changes these.
 */
final class Handmade {
    private final Map<String, Halbjahr> halbjahre = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> seats = new LinkedHashMap<>();
    private final Map<String, List<String>> conflicts = new LinkedHashMap<>();
    private final Map<String, Participant> offices = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final List<Allocation> plan = new ArrayList<>();

    Handmade() {
        halbjahr("H1", 1, 2, 2);
        halbjahr("H2", 1, 2, 2);
        for (String team : List.of("TA", "TB")) {
            seats.put(team, new LinkedHashMap<>(Map.of("H1", 1, "H2", 1)));
            conflicts.put(team, List.of());
        }
        office("A0", Claim.REGISTERED, 1, List.of("H1", "H2")).at("A0", "H1", "TA");
        office("A1", Claim.REGISTERED, 2, List.of("H1", "H2")).at("A1", "H1", "TB");
        office("A2", Claim.REGISTERED, 3, List.of("H2", "H1")).at("A2", "H2", "TA");
        office("A3", Claim.REGISTERED, 4, List.of("H2", "H1")).at("A3", "H2", "TB");
    }

    Handmade halbjahr(String id, int min, int target, int max) {
        halbjahre.put(id, new Halbjahr(id, min, target, max));
        return this;
    }

    Handmade seats(String team, String halbjahr, int count) {
        Objects.requireNonNull(seats.get(team)).put(halbjahr, count);
        return this;
    }

    Handmade conflicts(String team, String... ags) {
        conflicts.put(team, List.of(ags));
        return this;
    }

    /** Weighs nothing but the wishes. */
    Handmade wishesAlone() {
        Stream.of(Measure.values()).filter(m -> m.level == Level.POLICY).forEach(m -> weights.put(m.id, 0));
        weights.put(Measure.WISH_RANK.id, 10);
        return this;
    }

    Handmade office(String ags, Claim claim, int ticket, List<String> wishes, String... excluded) {
        return put(ags, claim, ticket, wishes, null, excluded);
    }

    /** Without wishes and exclusions, and pinned. */
    Handmade pinned(String ags, Claim claim, int ticket, String halbjahr) {
        return put(ags, claim, ticket, List.of(), halbjahr);
    }

    private Handmade put(
            String ags,
            Claim claim,
            int ticket,
            List<String> wishes,
            @Nullable String pinnedHalbjahr,
            String... excluded) {
        offices.put(
                ags,
                new Participant(
                        ags,
                        claim,
                        wishes,
                        List.of(excluded),
                        pinnedHalbjahr,
                        null,
                        null,
                        null,
                        ticket,
                        "LVR",
                        "Köln",
                        "Köln",
                        "FROM_250K"));
        return this;
    }

    /** Everybody of the four has this claim. */
    Handmade claims(Claim claim) {
        List.copyOf(offices.values())
                .forEach(p -> office(
                        p.ags(), claim, p.ticketRank(), p.wishes(), p.excluded().toArray(String[]::new)));
        return this;
    }

    Handmade at(String ags, @Nullable String halbjahr, @Nullable String team) {
        plan.removeIf(allocation -> allocation.ags().equals(ags));
        plan.add(new Allocation(ags, halbjahr, team));
        return this;
    }

    Handmade nowhere(String ags) {
        return at(ags, null, null);
    }

    PortableProblem problem() {
        Map<String, Integer> distances = new LinkedHashMap<>();
        offices.keySet().forEach(ags -> distances.put(ags, 10));
        List<Analyseteam> teams = seats.entrySet().stream()
                .map(team -> new Analyseteam(
                        team.getKey(),
                        team.getValue(),
                        Objects.requireNonNull(conflicts.get(team.getKey())),
                        distances))
                .toList();
        return new PortableProblem(
                "gemacht",
                List.copyOf(halbjahre.values()),
                teams,
                List.copyOf(offices.values()),
                weights,
                null,
                null,
                null,
                null);
    }

    List<Allocation> plan() {
        return List.copyOf(plan);
    }

    Score score() {
        return Scorecard.of(problem(), plan).score();
    }

    /** The report on the plan with true claims and a proof of all levels. */
    Pruefbericht report() {
        return Pruefbericht.of(problem(), plan, score(), proven(score()));
    }

    /** A certificate that says that all levels are proven. */
    static Certificate proven(Score score) {
        return certificate(score, Level.TICKET);
    }

    /** A certificate that says that the levels up to this one are proven. */
    static Certificate certificate(Score score, Level last) {
        Map<Level, Long> costs = new TreeMap<>(Map.of(
                Level.HARD, -score.hard(),
                Level.PLACEMENT, -score.placement(),
                Level.POLICY, -score.policy(),
                Level.TICKET, -score.ticket()));
        List<LevelBound> levels = costs.entrySet().stream()
                .map(e -> new LevelBound(e.getKey(), e.getValue(), e.getKey().compareTo(last) <= 0 ? e.getValue() : 0))
                .toList();
        Certificate certificate = Certificate.of(levels, "von Hand", 0.1, last == Level.TICKET ? null : "abgebrochen");
        return last.compareTo(Level.POLICY) < 0
                ? certificate
                : withPrices(certificate, new PriceList(Level.POLICY, 1, List.of()));
    }

    /** The same certificate with these prices. */
    static Certificate withPrices(Certificate certificate, @Nullable PriceList prices) {
        return new Certificate(
                certificate.status(),
                certificate.bound(),
                certificate.gap(),
                certificate.engine(),
                certificate.seconds(),
                certificate.levels(),
                certificate.note(),
                prices);
    }
}
