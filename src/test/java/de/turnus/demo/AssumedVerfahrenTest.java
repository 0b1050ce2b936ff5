package de.turnus.demo;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Regierungsbezirk;
import de.turnus.jugendamt.SizeClass;
import de.turnus.jugendamt.Typ;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssumedVerfahrenTest {
    private static final HalbjahrId H1 = new HalbjahrId(2025, 1);
    private static final HalbjahrId H2 = new HalbjahrId(2025, 2);

    @Test
    void whatIsMissingIsWhatWasAnnouncedFor2025AndIsNotStored() {
        List<Halbjahr> halbjahre = List.of(
                halbjahr(new HalbjahrId(2024, 2), 20), halbjahr(H1, 3), halbjahr(H2, 2), halbjahr(H2.plus(1), null));

        assertThat(AssumedVerfahren.missing(halbjahre, List.of(H1, H1))).isEqualTo(Map.of(H1, 1, H2, 2));
        assertThat(AssumedVerfahren.missing(halbjahre, List.of(H1, H1, H1, H1, H2, H2)))
                .isEqualTo(Map.of(H1, 0, H2, 0));
    }

    @Test
    void theRegionsShareByLargestRemainder() {
        // 7 of 10 offices in Köln, 3 in Arnsberg, 5 missing: 3.5 and 1.5, so the tie goes to the first in the official
        // key
        List<Jugendamt> offices = new ArrayList<>();
        offices.addAll(offices(Regierungsbezirk.KOELN, 7));
        offices.addAll(offices(Regierungsbezirk.ARNSBERG, 3));

        List<Jugendamt> chosen = choose(2, 3, offices);

        assertThat(chosen)
                .filteredOn(o -> o.regierungsbezirk() == Regierungsbezirk.KOELN)
                .hasSize(4);
        assertThat(chosen)
                .filteredOn(o -> o.regierungsbezirk() == Regierungsbezirk.ARNSBERG)
                .hasSize(1);
    }

    @Test
    void inARegionTheSmallestHashesAreTakenAndTheSmallestOfAllComeFirst() {
        // printf %s 05000 | sha256sum, and so on: the order of these keys
        List<String> byHash = List.of("05003", "05001", "05000", "05004", "05002");
        List<Jugendamt> offices = offices(Regierungsbezirk.MUENSTER, 5);
        assertThat(byHash.stream().map(Sha256::hex)).isSorted();

        Map<HalbjahrId, List<Jugendamt>> chosen = AssumedVerfahren.choose(new TreeMap<>(Map.of(H1, 1, H2, 2)), offices);

        assertThat(keys(chosen.getOrDefault(H1, List.of()))).isEqualTo(byHash.subList(0, 1));
        assertThat(keys(chosen.getOrDefault(H2, List.of()))).isEqualTo(byHash.subList(1, 3));
    }

    @Test
    void theOrderOfTheOfficesPlaysNoPart() {
        List<Jugendamt> offices = new ArrayList<>(offices(Regierungsbezirk.DETMOLD, 9));
        List<Jugendamt> chosen = choose(1, 4, offices);
        Collections.reverse(offices);

        assertThat(choose(1, 4, offices)).isEqualTo(chosen);
    }

    @Test
    void moreThanThereAreOfficesIsRefused() {
        assertThatThrownBy(() -> choose(2, 2, offices(Regierungsbezirk.KOELN, 3)))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("fehlen 4 Verfahren, aber nur 3");
    }

    private static List<Jugendamt> choose(int first, int second, List<Jugendamt> offices) {
        return AssumedVerfahren.choose(new TreeMap<>(Map.of(H1, first, H2, second)), offices).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> keys(List<Jugendamt> offices) {
        return offices.stream().map(Jugendamt::ags).toList();
    }

    private static Halbjahr halbjahr(HalbjahrId id, @Nullable Integer announced) {
        return new Halbjahr(id, 1, 2, 3, announced, null);
    }

    private static List<Jugendamt> offices(Regierungsbezirk region, int count) {
        List<Jugendamt> offices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String ags = "05" + region.ordinal() % 2 + "0" + i;
            offices.add(new Jugendamt(
                    ags,
                    "Kreis " + ags,
                    Typ.KREIS,
                    region.landschaftsverband(),
                    region,
                    "Kreis " + ags,
                    90_000,
                    SizeClass.FROM_50K,
                    51,
                    7,
                    null,
                    null));
        }
        return offices;
    }
}
