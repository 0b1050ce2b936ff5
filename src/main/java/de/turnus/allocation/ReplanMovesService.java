package de.turnus.allocation;

import de.turnus.allocation.ReplanMoves.Move;
import de.turnus.allocation.ReplanMoves.Newcomer;
import de.turnus.allocation.ReplanMoves.Place;
import de.turnus.allocation.ReplanMoves.Withdrawal;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.replan.Moves;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the plan of a REPLAN against the released one. */
@ApplicationScoped
class ReplanMovesService {
    private final AllocationRoundRepository rounds;
    private final AllocationRoundService plans;
    private final ReleasedRounds released;
    private final Jugendaemter offices;

    ReplanMovesService(
            AllocationRoundRepository rounds,
            AllocationRoundService plans,
            ReleasedRounds released,
            Jugendaemter offices) {
        this.rounds = rounds;
        this.plans = plans;
        this.released = released;
        this.offices = offices;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a round, 409 where it is no REPLAN or has no plan */
    @Transactional
    ReplanMoves of(UUID round) {
        AllocationRoundRow row = rounds.require(round);
        if (row.replanOf == null) {
            throw ProblemType.ROUND_STATE.because("Die Runde ist von der Art " + row.kind
                    + " und ändert keinen freigegebenen Plan: eine Runde der Art REPLAN nennen.");
        }
        SearchPlan plan = plans.requirePlan(round);
        PortableProblem before = released.planOf(rounds.require(row.replanOf));
        Map<String, Allocation> then = byAgs(Objects.requireNonNull(before.allocations()));
        Map<String, Allocation> now = byAgs(plan.allocations());
        Map<String, String> names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        Moves moves = Moves.of(plan.problem(), plan.allocations());
        List<Move> moved = plan.problem().participants().stream()
                .map(Participant::ags)
                .filter(ags ->
                        moves.halbjahr().contains(ags) || moves.analyseteam().contains(ags))
                .map(ags -> new Move(
                        ags,
                        names.getOrDefault(ags, ags),
                        Objects.requireNonNull(place(then.get(ags))),
                        place(now.get(ags)),
                        moves.halbjahr().contains(ags)))
                .toList();
        Certificate.Status status =
                plan.certificate() == null ? null : plan.certificate().status();
        boolean minimal = moved.isEmpty() || status == Certificate.Status.OPTIMAL;
        List<ReplanChangeBody> changes = row.replan().changes();
        return new ReplanMoves(
                row.replanOf,
                status,
                minimal,
                moved,
                changes.stream()
                        .filter(change -> change.type() == ReplanChangeType.WITHDRAWN)
                        .map(change -> withdrawal(Objects.requireNonNull(change.ags()), change, then, names))
                        .toList(),
                changes.stream()
                        .filter(change -> change.type() == ReplanChangeType.JOINED)
                        .map(change -> newcomer(Objects.requireNonNull(change.ags()), change, now, names))
                        .toList(),
                summary(moves, moved, minimal));
    }

    private static Withdrawal withdrawal(
            String ags, ReplanChangeBody change, Map<String, Allocation> then, Map<String, String> names) {
        return new Withdrawal(
                ags, names.getOrDefault(ags, ags), Objects.requireNonNull(place(then.get(ags))), change.reason());
    }

    private static Newcomer newcomer(
            String ags, ReplanChangeBody change, Map<String, Allocation> now, Map<String, String> names) {
        return new Newcomer(ags, names.getOrDefault(ags, ags), place(now.get(ags)), change.replacement());
    }

    private static String summary(Moves moves, List<Move> moved, boolean minimal) {
        if (moved.isEmpty()) {
            return "Niemand bekommt einen anderen Platz als im freigegebenen Plan.";
        }
        long without = moved.stream().filter(move -> move.to() == null).count();
        int halbjahr = moves.halbjahr().size();
        return (moved.size() == 1 ? "Ein Jugendamt bekommt" : moved.size() + " Jugendämter bekommen")
                + " einen anderen Platz als im freigegebenen Plan, davon "
                + (halbjahr == 0 ? "keines" : halbjahr == 1 ? "eines" : halbjahr) + " ein anderes Halbjahr"
                + (without == 0 ? ". " : " oder keinen Platz mehr (" + without + "). ")
                + (minimal
                        ? "Bewiesen ist: kein Plan ist besser. Einer mit weniger Wechseln bräche eine feste Vorgabe, ließe"
                                + " mehr ohne Platz oder kostete bei den Regeln mindestens so viel."
                        : "Dass es nicht mit weniger Wechseln geht, ist nicht bewiesen: mit größerem timeLimitSeconds neu"
                                + " anlegen und planen.");
    }

    private static Map<String, Allocation> byAgs(List<Allocation> plan) {
        return plan.stream().collect(Collectors.toMap(Allocation::ags, Function.identity()));
    }

    private static @Nullable Place place(@Nullable Allocation allocation) {
        return allocation == null || allocation.halbjahr() == null || allocation.analyseteam() == null
                ? null
                : new Place(allocation.halbjahr(), allocation.analyseteam());
    }
}
