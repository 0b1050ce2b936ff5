package de.turnus.allocation;

import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.SearchDocuments;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.Lottery;
import de.turnus.lottery.LotteryKind;
import de.turnus.web.Json;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Whether a round's plan can be released: everything is decided, up to date, checked and still possible. */
@ApplicationScoped
class ReleaseChecks {
    private static final int LISTED = 5;

    private final SearchRuns runs;
    private final Lotteries lotteries;
    private final RegisterChanges register;
    private final OutdatedRounds outdated;
    private final AllocationRoundRepository rounds;
    private final ReleaseEffects effects;

    ReleaseChecks(
            SearchRuns runs,
            Lotteries lotteries,
            RegisterChanges register,
            OutdatedRounds outdated,
            AllocationRoundRepository rounds,
            ReleaseEffects effects) {
        this.runs = runs;
        this.lotteries = lotteries;
        this.register = register;
        this.outdated = outdated;
        this.rounds = rounds;
        this.effects = effects;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 naming what keeps the plan from being released */
    ReleasablePlan require(AllocationRoundRow row) {
        if (row.status != RoundStatus.PLANNED && row.status != RoundStatus.READY) {
            throw row.status.refuses("freigeben lässt sich nur ein fertiger Plan");
        }
        outdated.reason(row).ifPresent(reason -> {
            throw row.status.refuses("freigegeben würde ein veralteter Plan. " + reason);
        });
        requireNewestPlan(row);
        UUID run = Objects.requireNonNull(row.plannedRunId);
        SearchPlan plan = runs.plan(run).orElseThrow();
        long drawable = plan.problem().participants().stream()
                .filter(Urns::isLeftToTheLot)
                .count();
        if (row.status == RoundStatus.PLANNED && drawable > 0) {
            throw row.status.refuses("über " + drawable + (drawable == 1 ? " Jugendamt" : " Jugendämter")
                    + " entscheidet das Los; erst die Urnen veröffentlichen und ziehen");
        }
        SearchDocuments documents = runs.documents(run).orElseThrow();
        String certificate = documents.certificate();
        String report = documents.pruefbericht();
        if (certificate == null || report == null) {
            throw row.status.refuses("der Plan stammt aus einer Zeit, als Pläne noch nicht nachgewiesen und geprüft"
                    + " wurden; erst neu planen");
        }
        Pruefbericht pruefbericht = runs.pruefbericht(run).orElseThrow();
        requireSound(row, plan, pruefbericht);
        ReleaseEffect effect = effects.of(row, plan);
        requireStillPossible(effect);
        return new ReleasablePlan(
                plan,
                effect,
                pruefbericht,
                new ReleaseDocuments(documents.problem(), documents.plan(), certificate, report, protocols(row.id)));
    }

    /** One line of plans: what a released REPLAN has mended is not mended by another one. */
    private void requireNewestPlan(AllocationRoundRow row) {
        if (row.replanOf != null) {
            rounds.findReleasedReplanOf(row.replanOf).ifPresent(later -> {
                throw row.status.refuses("den Plan, den sie ändert, hat inzwischen der freigegebene REPLAN „"
                        + later.name + "“ geändert; einen neuen REPLAN anlegen, der dessen id " + later.id + " nennt");
            });
        }
    }

    private static void requireSound(AllocationRoundRow row, SearchPlan plan, Pruefbericht pruefbericht) {
        if (plan.score().hard() != 0) {
            throw row.status.refuses(
                    "der Plan verletzt feste Vorgaben (hard " + plan.score().hard() + ")");
        }
        if (!pruefbericht.held()) {
            throw row.status.refuses("der Plan hält die Prüfung nicht: " + pruefbericht.summary());
        }
    }

    private void requireStillPossible(ReleaseEffect effect) {
        List<String> changes = register.against(effect);
        if (!changes.isEmpty()) {
            String listed = String.join("; ", changes.subList(0, Math.min(LISTED, changes.size())));
            int more = changes.size() - LISTED;
            throw ProblemType.CONFLICT.because("Die Aufgabe dieses Plans hat sich geändert: " + listed
                    + (more > 0 ? "; und " + more + " weitere" : "")
                    + ". So lässt er sich nicht freigeben: den Eintrag in den Stammdaten berichtigen, wenn er ein Irrtum"
                    + " ist, sonst eine neue Runde anlegen und planen.");
        }
    }

    /** The fingerprints of all that is drawn, by kind and number. */
    private String protocols(UUID round) {
        Map<String, String> fingerprints = new TreeMap<>();
        for (LotteryKind kind : LotteryKind.values()) {
            for (Lottery lottery : lotteries.all(round, kind)) {
                if (lottery.fingerprint() != null) {
                    fingerprints.put(kind + " " + lottery.number(), lottery.fingerprint());
                }
            }
        }
        return Json.write(fingerprints);
    }
}
