package de.turnus.halbjahr;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HalbjahrIdTest {
    @Test
    void countsOverTheTurnOfTheYear() {
        assertThat(HalbjahrId.parse("2026-H2").plus(1)).hasToString("2027-H1");
        assertThat(HalbjahrId.parse("2027-H1").plus(-1)).hasToString("2026-H2");
        assertThat(HalbjahrId.parse("2024-H1").until(HalbjahrId.parse("2028-H2")))
                .isEqualTo(9);
    }

    @Test
    void beginsAndEndsWithItsMonths() {
        assertThat(HalbjahrId.parse("2028-H1").firstDay()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(HalbjahrId.parse("2028-H1").lastDay()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(HalbjahrId.parse("2028-H2").firstDay()).isEqualTo(LocalDate.of(2028, 7, 1));
        assertThat(HalbjahrId.parse("2028-H2").lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(HalbjahrId.of(LocalDate.of(2026, 6, 30))).hasToString("2026-H1");
        assertThat(HalbjahrId.of(LocalDate.of(2026, 7, 1))).hasToString("2026-H2");
    }

    @Test
    void fiveYearsAreATurnus() {
        assertThat(HalbjahrId.parse("2024-H1").turnus()).isEqualTo(new Turnus(2024, 2028));
        assertThat(HalbjahrId.parse("2028-H2").turnus()).isEqualTo(new Turnus(2024, 2028));
        assertThat(HalbjahrId.parse("2029-H1").turnus()).isEqualTo(new Turnus(2029, 2033));
        assertThat(HalbjahrId.parse("2023-H2").turnus()).isEqualTo(new Turnus(2019, 2023));
        assertThat(Turnus.beginningIn(2025)).isEmpty();
    }

    @Test
    void listsThoseInBetween() {
        assertThat(HalbjahrId.parse("2026-H2").through(HalbjahrId.parse("2027-H2")))
                .extracting(HalbjahrId::toString)
                .containsExactly("2026-H2", "2027-H1", "2027-H2");
        assertThat(HalbjahrId.parse("2027-H1").through(HalbjahrId.parse("2026-H2")))
                .isEmpty();
    }

    @Test
    void nothingElseIsAHalbjahr() {
        assertThat(HalbjahrId.tryParse("2026-H3")).isEmpty();
        assertThat(HalbjahrId.tryParse("٢٠٢٦-H1")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> HalbjahrId.parse("2026-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalbjahrId(2026, 0));
    }

    @Property
    void plusAndUntilAreEachOthersInverse(
            @ForAll @IntRange(min = 2010, max = 2050) int year,
            @ForAll @IntRange(min = 1, max = 2) int half,
            @ForAll @IntRange(min = -20, max = 20) int n) {
        HalbjahrId from = new HalbjahrId(year, half);
        HalbjahrId to = from.plus(n);
        assertThat(from.until(to)).isEqualTo(n);
        assertThat(Integer.signum(to.compareTo(from))).isEqualTo(Integer.signum(n));
        assertThat(HalbjahrId.parse(to.toString())).isEqualTo(to);
        assertThat(HalbjahrId.of(to.lastDay())).isEqualTo(to);
        assertThat(to.turnus().contains(to)).isTrue();
    }
}
