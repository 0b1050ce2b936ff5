package de.turnus.demo;

import de.turnus.interessenbekundung.ExcludedHalbjahr;
import de.turnus.interessenbekundung.InteressenbekundungBody;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpRegistrationsTest {
    private static final List<String> OFFICES =
            IntStream.range(10_000, 12_000).mapToObj(n -> "050" + n).toList();

    @Test
    void threeQuartersRegister() {
        assertThat(MadeUpRegistrations.registering(OFFICES.subList(0, 110)))
                .hasSize(82)
                .isSubsetOf(OFFICES)
                .isSorted();
    }

    @Test
    void everyRegistrationKeepsTheRulesOfTheWindow() {
        assertThat(OFFICES).map(MadeUpRegistrations::of).allSatisfy(registration -> {
            List<String> excluded = excluded(registration);
            assertThat(registration.wishes())
                    .doesNotHaveDuplicates()
                    .hasSizeBetween(1, MadeUpRegistrations.MOST_WISHES)
                    .isSubsetOf(MadeUpRegistrations.halbjahre())
                    .noneMatch(excluded::contains);
            assertThat(excluded)
                    .hasSizeLessThanOrEqualTo(MadeUpRegistrations.MOST_EXCLUDED)
                    .isSubsetOf(MadeUpRegistrations.halbjahre());
        });
    }

    @Test
    void nobodyCanTakeThemForRealOnes() {
        assertThat(OFFICES).map(MadeUpRegistrations::of).allSatisfy(registration -> {
            assertThat(registration.contactPerson().name()).contains("erfunden");
            assertThat(registration.contactPerson().email()).endsWith("@example.org");
            assertThat(registration.excluded())
                    .allSatisfy(excluded -> assertThat(excluded.reason()).contains("erfunden"));
        });
    }

    @Test
    void theSecondHalfOfEachYearIsWishedForMore() {
        Map<String, Long> first = OFFICES.stream()
                .map(ags -> MadeUpRegistrations.of(ags).wishes().getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(first).hasSize(6);
        for (String year : List.of("2026", "2027", "2028")) {
            assertThat(first.getOrDefault(year + "-H2", 0L)).isGreaterThan(first.getOrDefault(year + "-H1", 0L));
        }
    }

    @Test
    void anOfficeMakesUpTheSameEveryTime() {
        assertThat(MadeUpRegistrations.of("05113000")).isEqualTo(MadeUpRegistrations.of("05113000"));
        assertThat(OFFICES)
                .map(MadeUpRegistrations::of)
                .extracting(r -> excluded(r).size())
                .contains(0, 1);
    }

    private static List<String> excluded(InteressenbekundungBody registration) {
        return registration.excluded().stream().map(ExcludedHalbjahr::halbjahr).toList();
    }
}
