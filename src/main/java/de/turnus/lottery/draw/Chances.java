package de.turnus.lottery.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * With which probability each office gets each Halbjahr: its seats over the offices of the urn, exactly and whatever the
 * office's region or size.
 *
 * @param rows by urn, then by key; empty for tickets
 */
public record Chances(List<Row> rows) {
    /**
     * @param urn id of the urn
     * @param halbjahre chance by Halbjahr, in time order
     * @param waiting chance to get none
     */
    public record Row(String urn, Office office, Map<String, Fraction> halbjahre, Fraction waiting) {}

    public static Chances of(Commitment commitment) {
        List<Row> rows = new ArrayList<>();
        for (Urn urn : commitment.urns()) {
            int offices = urn.offices().size();
            Map<String, Fraction> halbjahre = new LinkedHashMap<>();
            urn.halbjahre().forEach(seats -> halbjahre.put(seats.id(), new Fraction(seats.seats(), offices)));
            Map<String, Fraction> shared = Collections.unmodifiableMap(halbjahre);
            Fraction waiting = new Fraction(urn.waiting(), offices);
            urn.offices().forEach(office -> rows.add(new Row(urn.id(), office, shared, waiting)));
        }
        return new Chances(List.copyOf(rows));
    }
}
