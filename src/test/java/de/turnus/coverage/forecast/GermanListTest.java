package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GermanListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-H1|2026-H1",
                "2026-H1 2026-H2|2026-H1 und 2026-H2",
                "2026-H1 2026-H2 2027-H1|2026-H1 bis 2027-H1",
                "2025-H2 2026-H2 2027-H1 2027-H2|2025-H2 und 2026-H2 bis 2027-H2",
                "2025-H1 2026-H1 2027-H1|2025-H1, 2026-H1 und 2027-H1",
            })
    void threeAndMoreInARowAreARange(String halbjahre, String text) {
        List<HalbjahrId> ids =
                Stream.of(halbjahre.split(" ")).map(HalbjahrId::parse).toList();
        assertThat(GermanList.of(ids)).isEqualTo(text);
    }
}
