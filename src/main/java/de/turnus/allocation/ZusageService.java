package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.analyseteam.Analyseteam;
import de.turnus.analyseteam.Analyseteams;
import de.turnus.analyseteam.TeamMember;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What released plans promise, as leads and offices read it; an office takes note of its own. */
@ApplicationScoped
class ZusageService {
    private final ZusageRepository zusagen;
    private final ReleaseRepository releases;
    private final AllocationRoundRepository rounds;
    private final ReleaseEffects effects;
    private final Jugendaemter offices;
    private final Analyseteams teams;
    private final Caller caller;
    private final Clock clock;

    ZusageService(
            ZusageRepository zusagen,
            ReleaseRepository releases,
            AllocationRoundRepository rounds,
            ReleaseEffects effects,
            Jugendaemter offices,
            Analyseteams teams,
            Caller caller,
            Clock clock) {
        this.zusagen = zusagen;
        this.releases = releases;
        this.rounds = rounds;
        this.effects = effects;
        this.offices = offices;
        this.teams = teams;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of a round, or those of one Halbjahr, of one team, accepted or not. */
    @Transactional
    List<Zusage> all(UUID round, @Nullable String halbjahr, @Nullable String analyseteam, @Nullable Boolean accepted) {
        AllocationRoundRow row = rounds.require(round);
        if (row.status != RoundStatus.RELEASED) {
            throw row.status.refuses("zugesagt wird erst mit der Freigabe");
        }
        RoundParts parts = RoundParts.of(row.snapshot());
        parts.faultOfHalbjahr(halbjahr)
                .or(() -> parts.faultOfAnalyseteam(analyseteam))
                .ifPresent(fault -> {
                    throw ProblemType.INVALID_PARAMETER.because(fault);
                });
        Map<String, UUID> replacing = effects.replacing(round);
        return zusagen.listOf(round).stream()
                .filter(z -> halbjahr == null || halbjahr.equals(z.halbjahr))
                .filter(z -> analyseteam == null || analyseteam.equals(z.analyseteam))
                .filter(z -> accepted == null || accepted == z.isAccepted())
                .map(z -> toRecord(z, replacing.get(z.ags)))
                .toList();
    }

    /**
     * One office's.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another office; 404 where there is none, for whatever
     *     reason
     */
    @Transactional
    Zusage get(UUID round, String ags) {
        caller.requireLeadOrOwn(ags);
        return zusagen.findByIdOptional(new ZusageRow.Key(round, ags))
                .map(row -> toRecord(row, effects.replacing(round).get(ags)))
                .orElseThrow(ZusageService::none);
    }

    /**
     * Keeps that the office has taken note; the first time counts.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another office, 404 where there is none, 409 where a REPLAN
     *     has taken its place
     */
    @Transactional
    Zusage accept(UUID round, String ags) {
        caller.requireLeadOrOwn(ags);
        ZusageRow row = zusagen.findLocked(round, ags).orElseThrow(ZusageService::none);
        UUID replacedBy = effects.replacing(round).get(ags);
        if (!row.isAccepted() && replacedBy != null) {
            throw ProblemType.CONFLICT.because("Diese Zusage gilt nicht mehr, die Umplanung " + replacedBy
                    + " hat sie abgelöst. Was gilt, steht unter /api/v1/jugendaemter/" + ags
                    + "; eine neue Zusage unter"
                    + " /api/v1/allocation-rounds/" + replacedBy + "/zusagen/" + ags + ".");
        }
        if (!row.isAccepted()) {
            row.acceptedAt = clock.instant();
            row.acceptedBy = caller.name();
        }
        return toRecord(row, replacedBy);
    }

    private static RuntimeException none() {
        return ProblemType.NOT_FOUND.because(
                "Eine Zusage an dieses Jugendamt gibt es in dieser Runde nicht. Zusagen gibt es"
                        + " nach der Freigabe, für alle, die einen Platz haben.");
    }

    private Zusage toRecord(ZusageRow row, @Nullable UUID replacedBy) {
        ReleaseRow release = releases.findById(row.roundId);
        return new Zusage(
                row.roundId,
                row.ags,
                offices.find(row.ags).map(Jugendamt::name).orElse(row.ags),
                row.halbjahrId(),
                row.begins,
                row.ends,
                team(row.analyseteam),
                SurveyWaves.of(row.halbjahrId()),
                row.explanation,
                at(release.releasedAt),
                row.acceptedAt == null ? null : at(row.acceptedAt),
                row.acceptedBy,
                replacedBy);
    }

    private Zusage.Team team(String id) {
        return new Zusage.Team(
                id,
                teams.find(id).map(Analyseteam::members).orElse(List.of()).stream()
                        .map(TeamMember::organisation)
                        .distinct()
                        .toList());
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
