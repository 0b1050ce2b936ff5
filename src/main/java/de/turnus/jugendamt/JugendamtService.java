package de.turnus.jugendamt;

import de.turnus.web.Echo;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

@ApplicationScoped
class JugendamtService {
    private final JugendamtRepository offices;
    private final GemeindeRepository gemeinden;
    private final VerfahrenRepository verfahren;

    JugendamtService(JugendamtRepository offices, GemeindeRepository gemeinden, VerfahrenRepository verfahren) {
        this.offices = offices;
        this.gemeinden = gemeinden;
        this.verfahren = verfahren;
    }

    @Transactional
    List<Jugendamt> select(JugendamtFilter filter) {
        return filter.select(offices.all(), gemeinden.all());
    }

    @Transactional
    JugendamtDetail get(String ags) {
        Jugendamt office = offices.find(ags)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Das Jugendamt " + Echo.of(ags)
                        + " gibt es nicht. Der Schlüssel hat 8 Ziffern für eine Stadt, 5 für einen Kreis; die Suche "
                        + "steht unter /api/v1/jugendaemter?q=…"));
        return JugendamtDetail.of(office, verfahren.of(ags), gemeinden.servedBy(ags));
    }
}
