package de.turnus.coverage;

import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is counted, the groups of every kind add up to the total. */
class CoverageSumsTest {
    private static final int OFFICES = 30;
    private static final List<String> HALBJAHRE =
            List.of("2023-H2", "2024-H1", "2024-H2", "2026-H1", "2028-H2", "2029-H1");

    @Property(tries = 200)
    void groupsAddUpToTheTotal(@ForAll("facts") Facts facts) {
        Coverage coverage = new CoverageReckoning(facts).coverage();
        Stream.concat(
                        Stream.of(coverage.counts()),
                        coverage.halbjahre().stream().map(HalbjahrCoverage::counts))
                .forEach(CoverageSumsTest::assertAddsUp);
        assertOpenAddsUp(coverage.open(), coverage.open().byLandschaftsverband());
        assertOpenAddsUp(coverage.open(), coverage.open().byRegierungsbezirk());
        assertOpenAddsUp(coverage.open(), coverage.open().bySizeClass());
    }

    @Property(tries = 200)
    void everyOfficeIsEitherReachedOrOpen(@ForAll("facts") Facts facts) {
        Coverage coverage = new CoverageReckoning(facts).coverage();
        Counts total = coverage.counts().total();
        long existing = facts.offices().stream()
                .filter(office -> office.existsOn(facts.referenceDay()))
                .count();
        assertThat(total.offices().of()).isEqualTo(existing);
        assertThat(total.offices().count() + coverage.open().offices()).isEqualTo(existing);
        assertThat(total.einwohner().count() + coverage.open().einwohner())
                .isEqualTo(total.einwohner().of());
    }

    @Property(tries = 200)
    void theHalbjahreAddUpToTheTurnus(@ForAll("facts") Facts facts) {
        Coverage coverage = new CoverageReckoning(facts).coverage();
        Counts total = coverage.counts().total();
        for (ToLongFunction<Counts> count : VERFAHREN) {
            assertThat(coverage.halbjahre().stream()
                            .mapToLong(h -> count.applyAsLong(h.counts().total()))
                            .sum())
                    .isEqualTo(count.applyAsLong(total));
        }
    }

    private static final List<ToLongFunction<Counts>> VERFAHREN = List.of(
            Counts::planned,
            Counts::running,
            Counts::completed,
            Counts::cancelled,
            Counts::selfInitiated,
            Counts::assumed);

    private static final List<ToLongFunction<Counts>> OFFICES_AND_EINWOHNER = List.of(
            c -> c.offices().count(), c -> c.offices().of(), c -> c.einwohner().count(), c -> c.einwohner()
                    .of());

    private static void assertAddsUp(Grouped counts) {
        for (List<GroupCounts> groups :
                List.of(counts.byLandschaftsverband(), counts.byRegierungsbezirk(), counts.bySizeClass())) {
            Stream.concat(VERFAHREN.stream(), OFFICES_AND_EINWOHNER.stream())
                    .forEach(count -> assertThat(groups.stream()
                                    .mapToLong(group -> count.applyAsLong(group.counts()))
                                    .sum())
                            .isEqualTo(count.applyAsLong(counts.total())));
        }
    }

    private static void assertOpenAddsUp(OpenOffices open, List<Open> groups) {
        assertThat(groups.stream().mapToInt(Open::offices).sum()).isEqualTo(open.offices());
        assertThat(groups.stream().mapToLong(Open::einwohner).sum()).isEqualTo(open.einwohner());
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Integer> office = Arbitraries.integers().between(0, OFFICES - 1);
        Arbitrary<String> halbjahr = Arbitraries.of(HALBJAHRE);
        Arbitrary<LocalDate> end = Arbitraries.of(LocalDate.of(2025, 6, 30), LocalDate.of(2030, 1, 1));
        Arbitrary<List<Jugendamt>> offices = end.injectNull(0.6)
                .list()
                .ofSize(OFFICES)
                .map(ends -> IntStream.range(0, OFFICES)
                        .mapToObj(i -> Sample.office(i, ends.get(i)))
                        .toList());
        Arbitrary<List<Verfahren>> verfahren = Combinators.combine(
                        office,
                        halbjahr,
                        Arbitraries.of(VerfahrenStatus.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Sample::verfahren)
                .list()
                .uniqueElements(v -> v.ags() + v.halbjahr())
                .ofMaxSize(40);
        Arbitrary<List<Place>> places = Combinators.combine(office, halbjahr)
                .as(Sample::place)
                .list()
                .uniqueElements(Place::ags)
                .ofMaxSize(20);
        return Combinators.combine(offices, verfahren, places)
                .as((all, past, planned) -> Facts.of(
                        new Turnus(2024, 2028),
                        LocalDate.of(2026, 11, 22),
                        all,
                        HALBJAHRE.stream().map(id -> Sample.halbjahr(id, 5, 5)).toList(),
                        past,
                        null,
                        planned));
    }
}
