package de.turnus.jugendamt;

import de.turnus.reference.Findings;
import de.turnus.reference.NumberedRow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on successors in the table of offices: who ended has one that exists on the day after; never in a circle. */
final class SuccessorRules {
    private SuccessorRules() {}

    static void check(List<NumberedRow<Jugendamt>> rows, Findings findings) {
        Map<String, Jugendamt> offices = new HashMap<>();
        rows.forEach(row -> offices.put(row.value().ags(), row.value()));
        Set<String> circular =
                new Successions(rows.stream().map(NumberedRow::value).toList()).circular();
        for (NumberedRow<Jugendamt> row : rows) {
            Jugendamt office = row.value();
            String key = office.successor();
            if (key == null) {
                continue;
            }
            Jugendamt successor = offices.get(key);
            LocalDate lastDay = office.validUntil();
            if (successor == null) {
                findings.fault(
                        row.line(),
                        "Den Nachfolger " + key + " gibt es nicht: seine Zeile ergänzen oder successor berichtigen.");
            } else if (lastDay == null) {
                findings.fault(
                        row.line(),
                        office.ags() + " besteht fort und hat doch den Nachfolger " + key
                                + ": den letzten Tag in valid_until angeben oder successor leer lassen.");
            } else if (circular.contains(office.ags())) {
                findings.fault(
                        row.line(), office.ags() + " wäre am Ende sein eigener Nachfolger: successor berichtigen.");
            } else if (!successor.existsOn(lastDay.plusDays(1))) {
                findings.fault(
                        row.line(),
                        "Der Nachfolger " + key + " besteht am " + lastDay.plusDays(1)
                                + " nicht, dem Tag nach dem Ende von " + office.ags()
                                + ": valid_from und valid_until der beiden angleichen.");
            }
        }
    }
}
