package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.explanation.Explainer;
import de.turnus.allocation.explanation.Explanation;
import de.turnus.allocation.explanation.Prover;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Chances;
import de.turnus.web.Echo;
import de.turnus.web.Page;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explains the plans of rounds; a plan never changes, so neither does what explains it. */
@ApplicationScoped
class ExplanationService {
    /** For each Halbjahr; the work, in units of about two seconds, comes first on a usual machine. */
    private static final Limits PROOF = new Limits(4, Duration.ofSeconds(20));

    /** Explanations with proofs that are kept. */
    private static final int KEPT = 200;

    private record Key(UUID run, String ags) {}

    private final AllocationRoundService rounds;
    private final Jugendaemter offices;
    private final Lotteries lotteries;
    private final Caller caller;
    private final Map<Key, Explanation> proven = new LinkedHashMap<>();
    private @Nullable ExactEngine engine;

    ExplanationService(AllocationRoundService rounds, Jugendaemter offices, Lotteries lotteries, Caller caller) {
        this.rounds = rounds;
        this.offices = offices;
        this.lotteries = lotteries;
        this.caller = caller;
    }

    /**
     * One office in full. The office itself can read it once the plan is released; it names no other office then.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such round or the office does not take
     *     part, 409 where there is no plan; 403 for other offices, 404 before the release, whatever there is
     */
    Explanation of(UUID round, String ags, boolean prove) {
        if (!caller.isProjectLead()) {
            return own(round, ags, prove);
        }
        ExplainedPlan plan = rounds.requireExplained(round);
        if (plan.now().problem().participants().stream().noneMatch(p -> p.ags().equals(ags))) {
            throw ProblemType.NOT_FOUND.because("Das Jugendamt " + Echo.of(ags)
                    + " nimmt an der Runde nicht teil. GET …/problem nennt die Teilnehmer.");
        }
        SearchPlan deciding = plan.deciding(ags);
        Explanation explanation =
                prove ? proven(deciding, ags) : explainer(deciding, false).full(ags, null);
        return plan.told(explanation, chances(plan));
    }

    private Explanation own(UUID round, String ags, boolean prove) {
        caller.requireLeadOrOwn(ags);
        if (prove) {
            throw ProblemType.FORBIDDEN.because(
                    "Eigene Nachweise (prove=true) rechnet der Dienst nur für die Projektleitung: ohne prove lesen.");
        }
        ExplainedPlan plan = rounds.releasedTo(round, ags)
                .orElseThrow(
                        () -> ProblemType.NOT_FOUND.because(
                                "Eine Begründung für dieses Jugendamt gibt es in dieser"
                                        + " Runde nicht. Begründungen gibt es nach der Freigabe, für alle, die an der Runde teilnehmen."));
        return plan.told(explainer(plan.deciding(ags), true).full(ags, null), chances(plan));
    }

    /** Why each of some offices has its place, in a paragraph that names no other one; by ags. */
    Map<String, String> toldToOffices(UUID round, List<String> offices) {
        ExplainedPlan plan = rounds.requireExplained(round);
        Map<String, Chances.Row> chances = chances(plan);
        Explainer now = explainer(plan.now(), true);
        Explainer before = plan.before() == null ? now : explainer(plan.before(), true);
        Map<String, String> told = new HashMap<>();
        for (String ags : offices) {
            Explanation explanation = (plan.isDrawn(ags) ? now : before).fixed(ags);
            told.put(ags, plan.told(explanation, chances).summary());
        }
        return told;
    }

    /** The offices of one page with all else fixed, ordered by key. */
    Page<Explanation> fixed(UUID round, int limit, @Nullable String cursor) {
        ExplainedPlan plan = rounds.requireExplained(round);
        Page<Participant> page = Page.of(plan.now().problem().participants(), limit, cursor, Participant::ags);
        Map<String, Chances.Row> chances = chances(plan);
        Explainer now = explainer(plan.now(), false);
        Explainer before = plan.before() == null ? now : explainer(plan.before(), false);
        return new Page<>(
                page.items().stream()
                        .map(Participant::ags)
                        .map(ags -> plan.told((plan.isDrawn(ags) ? now : before).fixed(ags), chances))
                        .toList(),
                page.total(),
                page.next());
    }

    private Map<String, Chances.Row> chances(ExplainedPlan plan) {
        return plan.before() == null
                ? Map.of()
                : Chances.of(lotteries
                                .commitment(LotteryKey.ofDraw(plan.round()))
                                .orElseThrow())
                        .rows()
                        .stream()
                        .collect(Collectors.toMap(row -> row.office().ags(), Function.identity()));
    }

    /** One proof at a time: each would slow down every other. */
    private synchronized Explanation proven(SearchPlan plan, String ags) {
        Key key = new Key(plan.run().id(), ags);
        Explanation known = proven.get(key);
        if (known != null) {
            return known;
        }
        if (engine == null) {
            engine = ExactEngine.load();
        }
        Explanation explanation = explainer(plan, false).full(ags, new Prover(engine, PROOF));
        if (proven.size() >= KEPT) {
            proven.remove(proven.keySet().iterator().next());
        }
        proven.put(key, explanation);
        return explanation;
    }

    private Explainer explainer(SearchPlan plan, boolean discreet) {
        Map<String, String> names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        return new Explainer(
                plan.problem(), plan.allocations(), plan.certificate(), ags -> names.getOrDefault(ags, ags), discreet);
    }
}
