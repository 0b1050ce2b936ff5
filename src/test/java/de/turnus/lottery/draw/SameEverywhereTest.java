package de.turnus.lottery.draw;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import static org.assertj.core.api.Assertions.assertThat;

/** The result is a function of commitment and outcome alone, to the byte. */
class SameEverywhereTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void asBefore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void whateverOrderTheInputCameIn() {
        Urn one = SampleUrns.urn("LVR", 1, 2, 3, 2, 5, 4, 6);
        Urn other = SampleUrns.urn("LWL", 500, 3, 2, 0, 4, 4, 5);
        List<Office> reversed = new ArrayList<>(one.offices());
        Collections.reverse(reversed);
        Urn turned = new Urn("LVR", "LVR", one.halbjahre(), 2, reversed);

        assertThat(SampleUrns.protocol(other, turned).document())
                .isEqualTo(SampleUrns.protocol(one, other).document());
        assertThat(tickets(List.of("05315", "05111000", "05112000")).document())
                .isEqualTo(tickets(List.of("05112000", "05315", "05111000")).document());
    }

    @Test
    void underAnotherLocaleAndTimeZone() {
        Urn urn = SampleUrns.urn("LVR-I", 1, 2, 3, 2, 5, 4, 6);
        String here = SampleUrns.protocol(urn).document();

        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(SampleUrns.protocol(urn).document()).isEqualTo(here);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(SampleUrns.protocol(urn).document()).isEqualTo(here);
        assertThat(Verification.of(here, List.of()).complete()).isTrue();
    }

    @Test
    void inEitherFormOfAnUmlaut() {
        Office composed = new Office("05315000", "Köln", "Köln", "FROM_250K");
        Office decomposed = new Office(
                "05315000",
                Normalizer.normalize("Köln", Normalizer.Form.NFD),
                Normalizer.normalize("Köln", Normalizer.Form.NFD),
                "FROM_250K");

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void anotherOfficeMakesAnotherCommitment() {
        Urn urn = SampleUrns.urn("LVR", 1, 2, 2, 0, 3, 3);
        List<Office> offices = new ArrayList<>(urn.offices());
        offices.set(
                5,
                SampleUrns.office(
                        777, offices.get(5).regierungsbezirk(), offices.get(5).sizeClass()));

        assertThat(SampleUrns.commitment(new Urn("LVR", "LVR", urn.halbjahre(), 0, offices))
                        .hash())
                .isNotEqualTo(SampleUrns.commitment(urn).hash());
    }

    @Test
    void ticketsDependOnNothingButTheirOwnOfficeAndTheSeed() {
        Protocol all = tickets(List.of("05111000", "05112000", "05315", "05515000"));

        assertThat(all.tickets().values()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(all.drawnTickets()).allSatisfy(ticket -> assertThat(ticket.value())
                .isEqualTo(Sha256.hex(all.seed() + "\nticket\n" + ticket.ags())));
    }

    private static Protocol tickets(List<String> ags) {
        return Draw.of(Commitment.ofTickets(SampleUrns.announcement(), ags), SampleUrns.RANDOMNESS, SampleUrns.DRAWN);
    }
}
