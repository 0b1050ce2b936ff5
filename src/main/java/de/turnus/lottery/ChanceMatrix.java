package de.turnus.lottery;

import de.turnus.lottery.draw.Announcement;
import de.turnus.lottery.draw.Chances;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets what with which chance, published before anyone can know the outcome.
 *
 * @param commitment SHA-256 over the document under {@code commitmentAddress}
 * @param notBefore the earliest moment of the draw
 */
public record ChanceMatrix(
        String name,
        String commitment,
        String commitmentAddress,
        OffsetDateTime committedAt,
        OffsetDateTime notBefore,
        String source,
        String fallback,
        @Nullable String notation,
        List<UrnChances> urns) {

    /**
     * One urn: offices that are equal before the lot.
     *
     * @param halbjahre seats by Halbjahr
     * @param waiting how many get no seat
     */
    public record UrnChances(
            String id,
            String landschaftsverband,
            Map<String, Integer> halbjahre,
            int waiting,
            List<OfficeChances> offices) {}

    /**
     * One office.
     *
     * @param halbjahre chance by Halbjahr, as an exact fraction in lowest terms: {@code 3/20}
     * @param waiting chance of no seat
     */
    public record OfficeChances(String ags, String name, Map<String, String> halbjahre, String waiting) {}

    static ChanceMatrix of(LotteryKey key, Commitment commitment) {
        Announcement announced = commitment.announcement();
        List<Chances.Row> rows = Chances.of(commitment).rows();
        return new ChanceMatrix(
                announced.name(),
                commitment.hash(),
                key.commitmentAddress(),
                announced.committedAt(),
                announced.notBefore(),
                announced.source(),
                announced.fallback(),
                announced.notation(),
                commitment.urns().stream().map(urn -> urn(urn, rows)).toList());
    }

    private static UrnChances urn(Urn urn, List<Chances.Row> rows) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        for (Seats halbjahr : urn.halbjahre()) {
            seats.put(halbjahr.id(), halbjahr.seats());
        }
        return new UrnChances(
                urn.id(),
                urn.landschaftsverband(),
                seats,
                urn.waiting(),
                rows.stream()
                        .filter(row -> row.urn().equals(urn.id()))
                        .map(ChanceMatrix::office)
                        .toList());
    }

    private static OfficeChances office(Chances.Row row) {
        Map<String, String> halbjahre = new LinkedHashMap<>();
        row.halbjahre().forEach((id, chance) -> halbjahre.put(id, chance.toString()));
        return new OfficeChances(
                row.office().ags(),
                row.office().name(),
                halbjahre,
                row.waiting().toString());
    }
}
