package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.reference.ReferenceDataLock;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Releases plans: one project lead asks, another one releases; then the offices have what they are promised. */
@ApplicationScoped
class ReleaseService {
    private final AllocationRoundRepository rounds;
    private final ReleaseRepository releases;
    private final ReleaseChecks checks;
    private final ZusageRepository zusagen;
    private final WaitingRepository waiting;
    private final Nachruecker nachruecker;
    private final ExplanationService explanations;
    private final Jugendaemter offices;
    private final VerfahrenHistory history;
    private final ReferenceDataLock register;
    private final Caller caller;
    private final Clock clock;

    ReleaseService(
            AllocationRoundRepository rounds,
            ReleaseRepository releases,
            ReleaseChecks checks,
            ZusageRepository zusagen,
            WaitingRepository waiting,
            Nachruecker nachruecker,
            ExplanationService explanations,
            Jugendaemter offices,
            VerfahrenHistory history,
            ReferenceDataLock register,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.releases = releases;
        this.checks = checks;
        this.zusagen = zusagen;
        this.waiting = waiting;
        this.nachruecker = nachruecker;
        this.explanations = explanations;
        this.offices = offices;
        this.history = history;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks for a release and says what it would do. From here on the plan stays as it is until the request is taken back.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where the plan cannot be released, or that is asked already
     */
    @Transactional
    ReleasePreview request(UUID id, ReleaseRequestBody body) {
        AllocationRoundRow row = rounds.requireLocked(id);
        ReleaseRequest earlier = row.releaseRequest(clock.getZone());
        if (earlier != null && row.status == RoundStatus.READY) {
            throw row.status.refuses("die Freigabe ist schon beantragt, von " + earlier.by() + " am " + earlier.at());
        }
        ReleasablePlan releasable = checks.require(row);
        row.releaseRequested(
                caller.name(),
                clock.instant(),
                body.note(),
                releasable.documents().hashes());
        return preview(row, releasable);
    }

    /** Takes the request back; where no lots were drawn the round is PLANNED again. */
    @Transactional
    void withdraw(UUID id) {
        AllocationRoundRow row = rounds.requireLocked(id);
        requireRequested(row);
        row.releaseWithdrawn();
    }

    /**
     * Promises the plan to its offices, for good.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for one's own request; 409 where nobody has asked, or
     *     something is not as it was then
     */
    @Transactional
    Release release(UUID id, ReleaseBody body) {
        AllocationRoundRow row = rounds.requireLocked(id);
        ReleaseRequest request = requireRequested(row);
        if (request.by().equals(caller.name())) {
            throw ProblemType.RELEASE_NEEDS_ANOTHER_LEAD.because("Die Freigabe hat " + request.by()
                    + " beantragt, mit demselben Konto lässt sie sich nicht erteilen: mit dem Konto einer anderen"
                    + " Projektleitung anmelden.");
        }
        register.acquire(); // nobody gets a Verfahren between the check and the entry
        ReleasablePlan releasable = checks.require(row);
        releasable.documents().requireUnchanged(request.hashes());
        requireLookedAt(body, request);
        ReleaseRow release = new ReleaseRow(id, request, releasable.documents(), caller.name(), clock.instant());
        releases.persist(release);
        WaitingList list = nachruecker.after(row, releasable.plan());
        promise(row, releasable.effect());
        nachruecker.store(id, row.turnus(), list);
        row.released();
        return release.toRecord(releasable.effect().promised().size(), list.size(), clock.getZone());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where the round is not released */
    @Transactional
    Release get(UUID id) {
        rounds.require(id);
        return releases.findByIdOptional(id)
                .map(row -> row.toRecord(zusagen.countOf(id), waiting.countOf(id), clock.getZone()))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Die Runde ist nicht freigegeben. Beantragt wird die"
                        + " Freigabe mit POST …/release-request, erteilt mit POST …/release."));
    }

    private ReleaseRequest requireRequested(AllocationRoundRow row) {
        ReleaseRequest request = row.releaseRequest(clock.getZone());
        if (row.status == RoundStatus.RELEASED) {
            throw row.status.refuses("sie ist schon freigegeben, und das bleibt sie");
        }
        if (request == null) {
            throw row.status.refuses("die Freigabe ist nicht beantragt");
        }
        return request;
    }

    private static void requireLookedAt(ReleaseBody body, ReleaseRequest request) {
        String looked = body.planHash();
        if (looked != null && !looked.equals(request.hashes().plan())) {
            throw ProblemType.CONFLICT.because("Beantragt ist die Freigabe des Plans mit dem SHA-256 "
                    + request.hashes().plan() + ", planHash nennt " + looked
                    + ": den Plan neu lesen und prüfen, dann mit seinem Hash freigeben.");
        }
    }

    /** A Zusage for every new place, and a Verfahren for every new Halbjahr; what earlier releases promise stays as it is. */
    private void promise(AllocationRoundRow row, ReleaseEffect effect) {
        effect.cancelled()
                .forEach(gone ->
                        history.cancel(gone.ags(), gone.halbjahr(), gone.reason(), caller.name(), clock.instant()));
        Map<String, String> why = explanations.toldToOffices(
                row.id, effect.promised().stream().map(Allocation::ags).toList());
        Map<String, String> names = names();
        List<Verfahren> verfahren = new ArrayList<>();
        for (Allocation place : effect.promised()) {
            HalbjahrId halbjahr = HalbjahrId.parse(Objects.requireNonNull(place.halbjahr()));
            zusagen.persist(new ZusageRow(
                    row.id,
                    place.ags(),
                    halbjahr,
                    Objects.requireNonNull(place.analyseteam()),
                    Objects.requireNonNull(why.get(place.ags()))));
            if (!halbjahr.equals(effect.before().get(place.ags()))) {
                verfahren.add(Verfahren.allocated(place.ags(), halbjahr, names.getOrDefault(place.ags(), place.ags())));
            }
        }
        history.enter(verfahren);
    }

    private ReleasePreview preview(AllocationRoundRow row, ReleasablePlan releasable) {
        SearchPlan plan = releasable.plan();
        ReleaseEffect effect = releasable.effect();
        List<Allocation> placed = placed(plan);
        Map<String, String> names = names();
        return new ReleasePreview(
                row.id,
                Objects.requireNonNull(row.releaseRequest(clock.getZone())),
                plan.problem().participants().size(),
                effect.promised().size(),
                effect.kept().size(),
                plan.allocations().size() - effect.placed(),
                nachruecker.after(row, plan).size(),
                plan.score(),
                releasable.pruefbericht().summary(),
                plan.problem().halbjahre().stream()
                        .map(Halbjahr::id)
                        .map(halbjahr -> new ReleasePreview.Seats(halbjahr, (int) placed.stream()
                                .filter(place -> halbjahr.equals(place.halbjahr()))
                                .count()))
                        .toList(),
                effect.promised().stream()
                        .map(place -> new ReleasePreview.Place(
                                place.ags(),
                                names.getOrDefault(place.ags(), place.ags()),
                                Objects.requireNonNull(place.halbjahr()),
                                Objects.requireNonNull(place.analyseteam())))
                        .toList(),
                effect.cancelled().stream()
                        .map(gone -> new ReleasePreview.Cancelled(
                                gone.ags(),
                                names.getOrDefault(gone.ags(), gone.ags()),
                                gone.halbjahr().toString(),
                                gone.reason()))
                        .toList());
    }

    private static List<Allocation> placed(SearchPlan plan) {
        return plan.allocations().stream().filter(a -> a.halbjahr() != null).toList();
    }

    private Map<String, String> names() {
        return offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
    }
}
