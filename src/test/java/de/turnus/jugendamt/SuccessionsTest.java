package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an office's history when it ends. */
class SuccessionsTest {
    private static final String NORTH = "05158004";
    private static final String SOUTH = "05158012";
    private static final String MERGED = "05158016";
    private static final String LATER = "05158";

    @Test
    void mergedOfficesLeaveTheirVerfahrenToTheirSuccessor() {
        Successions successions =
                new Successions(List.of(office(NORTH, MERGED), office(SOUTH, MERGED), office(MERGED, null)));

        List<Verfahren> history =
                successions.withInherited(List.of(verfahren(NORTH, 2024, 1), verfahren(SOUTH, 2027, 2)));

        assertThat(history)
                .extracting(v -> v.ags() + " " + v.halbjahr())
                .containsExactly("05158004 2024-H1", "05158012 2027-H2", "05158016 2024-H1", "05158016 2027-H2");
    }

    @Test
    void aSuccessorThatEndsPassesOnWhatItInherited() {
        Successions successions =
                new Successions(List.of(office(NORTH, MERGED), office(MERGED, LATER), office(LATER, null)));

        assertThat(successions.after(NORTH)).containsExactly(MERGED, LATER);
        assertThat(successions.withInherited(List.of(verfahren(NORTH, 2024, 1))))
                .extracting(Verfahren::ags)
                .containsExactly(LATER, NORTH, MERGED);
        assertThat(successions.circular()).isEmpty();
    }

    @Test
    void withoutASuccessorNothingIsInherited() {
        Successions successions = new Successions(List.of(office(NORTH, null), office(SOUTH, null)));

        List<Verfahren> history = List.of(verfahren(NORTH, 2024, 1));

        assertThat(successions.withInherited(history)).isEqualTo(history);
    }

    @Test
    void aCircleEnds() {
        Successions successions = new Successions(
                List.of(office(NORTH, SOUTH), office(SOUTH, NORTH), office(MERGED, NORTH), office(LATER, null)));

        assertThat(successions.circular()).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(successions.after(MERGED)).containsExactly(NORTH, SOUTH);
    }

    private static Jugendamt office(String ags, @Nullable String successor) {
        return new Jugendamt(
                ags,
                "Amt " + ags,
                Typ.KREISANGEHOERIGE_STADT,
                Landschaftsverband.LVR,
                Regierungsbezirk.DUESSELDORF,
                "Kreis Mettmann",
                50_000,
                SizeClass.FROM_50K,
                51.2,
                6.9,
                null,
                successor == null ? null : LocalDate.of(2027, 12, 31),
                successor);
    }

    private static Verfahren verfahren(String ags, int year, int half) {
        return new Verfahren(
                ags, new HalbjahrId(year, half), "PILOT", VerfahrenStatus.COMPLETED, false, false, "Amt " + ags);
    }
}
