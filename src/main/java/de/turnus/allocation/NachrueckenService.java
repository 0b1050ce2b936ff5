package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.web.Echo;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Tells an office that waits where it stands. */
@ApplicationScoped
class NachrueckenService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final Nachruecker waiting;
    private final WaitingRepository stored;
    private final Jugendaemter offices;
    private final Caller caller;

    NachrueckenService(Nachruecker waiting, WaitingRepository stored, Jugendaemter offices, Caller caller) {
        this.waiting = waiting;
        this.stored = stored;
        this.offices = offices;
        this.caller = caller;
    }

    /**
     * Where an office stands.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another office, 404 where it does not wait
     */
    @Transactional
    Nachruecken of(String ags) {
        caller.requireLeadOrOwn(ags);
        return stored.turnusOf(ags).stream()
                .map(year -> of(ags, Turnus.of(year)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Das Jugendamt " + Echo.of(ags)
                        + " rückt nicht nach: es hat ein Verfahren oder eine Zusage, oder es war nicht angemeldet, als ein"
                        + " Plan freigegeben wurde. GET /api/v1/jugendaemter/{ags} nennt seine Verfahren."));
    }

    private Optional<Nachruecken> of(String ags, Turnus turnus) {
        WaitingList list = waiting.now(turnus);
        Integer rank = list.rank(ags);
        if (rank == null) {
            return Optional.empty();
        }
        LocalDate since = list.entries().get(rank - 1).since();
        return Optional.of(new Nachruecken(
                ags,
                offices.find(ags).map(Jugendamt::name).orElse(ags),
                turnus,
                since,
                rank,
                list.size(),
                meaning(turnus, since, rank, list.size())));
    }

    private static String meaning(Turnus turnus, LocalDate since, int rank, int of) {
        return "Das Jugendamt war bis zum Ende der Anmeldefrist am " + DAY.format(since)
                + " angemeldet und hat im Turnus "
                + turnus.firstYear() + "–" + turnus.lastYear()
                + " noch keinen Platz. In der nächsten Runde nimmt es von"
                + " selbst wieder teil und geht allen vor, die sich erst seither angemeldet haben oder gar nicht. Von "
                + (of == 1 ? "einem wartenden Jugendamt" : of + " wartenden Jugendämtern")
                + " steht es an " + rank + ". Stelle; diese Stelle wird nie schlechter, denn wer neu dazukommt, stellt"
                + " sich hinten an. Reichen die Plätze nicht für alle Wartenden, entscheiden die veröffentlichten Regeln,"
                + " und erst zwischen gleich guten Plänen diese Reihenfolge.";
    }
}
