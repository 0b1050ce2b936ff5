package de.turnus.demo;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Regierungsbezirk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which offices stand in for those that the Landesregierung announced for 2025 without naming them (answer of 18.03.2025:
 * 17 and 21 announced, 16 and none named).
 *
 * <p>The rule: the number of missing offices is divided among the Regierungsbezirke in proportion to their offices without
 * a Verfahren, by largest remainder (Hare and Niemeyer; of equal remainders, the Regierungsbezirk that stands first in the
 * official key); in each, those are taken whose key has the smallest SHA-256. All taken, in the order of SHA-256, fill the
 * Halbjahre in the order of time.
 */
final class AssumedVerfahren {
    private static final int YEAR = 2025;
    private static final Comparator<Jugendamt> BY_HASH = Comparator.comparing(office -> Sha256.hex(office.ags()));

    private AssumedVerfahren() {}

    /**
     * How many Verfahren of 2025 were announced and are not stored.
     *
     * @param stored Halbjahr of each Verfahren stored, named or assumed
     */
    static SortedMap<HalbjahrId, Integer> missing(List<Halbjahr> halbjahre, Collection<HalbjahrId> stored) {
        SortedMap<HalbjahrId, Integer> missing = new TreeMap<>();
        for (Halbjahr halbjahr : halbjahre) {
            Integer announced = halbjahr.announced();
            if (halbjahr.id().year() == YEAR && announced != null) {
                long there = stored.stream().filter(halbjahr.id()::equals).count();
                missing.put(halbjahr.id(), Math.toIntExact(Math.max(0, announced - there)));
            }
        }
        return missing;
    }

    /**
     * Gives each missing Verfahren to an office.
     *
     * @param candidates offices without a Verfahren in the Turnus; at least as many as are missing
     * @return offices by Halbjahr
     */
    static SortedMap<HalbjahrId, List<Jugendamt>> choose(
            SortedMap<HalbjahrId, Integer> missing, List<Jugendamt> candidates) {
        int total = missing.values().stream().mapToInt(Integer::intValue).sum();
        if (total > candidates.size()) {
            throw new DemoException("Für 2025 fehlen " + total + " Verfahren, aber nur " + candidates.size()
                    + " Jugendämter hatten noch keines: die Tabelle verfahren prüfen.");
        }
        Map<Regierungsbezirk, List<Jugendamt>> byRegion =
                candidates.stream().collect(Collectors.groupingBy(Jugendamt::regierungsbezirk));
        List<Jugendamt> chosen = new ArrayList<>();
        quotas(byRegion, total).forEach((region, quota) -> byRegion.getOrDefault(region, List.of()).stream()
                .sorted(BY_HASH)
                .limit(quota)
                .forEach(chosen::add));
        chosen.sort(BY_HASH);
        SortedMap<HalbjahrId, List<Jugendamt>> result = new TreeMap<>();
        int from = 0;
        for (Map.Entry<HalbjahrId, Integer> entry : missing.entrySet()) {
            result.put(entry.getKey(), List.copyOf(chosen.subList(from, from + entry.getValue())));
            from += entry.getValue();
        }
        return result;
    }

    private static Map<Regierungsbezirk, Integer> quotas(Map<Regierungsbezirk, List<Jugendamt>> byRegion, int total) {
        int all = byRegion.values().stream().mapToInt(List::size).sum();
        Map<Regierungsbezirk, Integer> quotas = new EnumMap<>(Regierungsbezirk.class);
        Map<Regierungsbezirk, Integer> remainders = new EnumMap<>(Regierungsbezirk.class);
        byRegion.forEach((region, offices) -> {
            quotas.put(region, total * offices.size() / all);
            remainders.put(region, total * offices.size() % all);
        });
        int left = total - quotas.values().stream().mapToInt(Integer::intValue).sum();
        remainders.keySet().stream()
                .sorted(Comparator.comparingInt((Regierungsbezirk region) -> remainders.getOrDefault(region, 0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(region -> quotas.merge(region, 1, Integer::sum));
        return quotas;
    }
}
