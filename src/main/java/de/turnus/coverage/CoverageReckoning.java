package de.turnus.coverage;

import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenStatus;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts how far a Turnus has come. Verfahren and places are counted where they are, also those of an office that has ended
 * since; offices and inhabitants are those of the reference day, so that no share exceeds its whole.
 */
final class CoverageReckoning {
    private final Facts facts;

    CoverageReckoning(Facts facts) {
        this.facts = facts;
    }

    Coverage coverage() {
        List<HalbjahrCoverage> halbjahre =
                facts.halbjahre().stream().map(this::halbjahr).toList();
        return new Coverage(
                facts.turnus(),
                facts.referenceDay(),
                facts.plan(),
                facts.halbjahre().stream().mapToInt(Halbjahr::targetSeats).sum(),
                grouped(any -> true),
                open(halbjahre),
                halbjahre);
    }

    HalbjahrCoverage halbjahr(Halbjahr halbjahr) {
        int named = (int) facts.verfahren().stream()
                .filter(v -> v.halbjahr().equals(halbjahr.id()) && !v.assumed())
                .count();
        return new HalbjahrCoverage(
                halbjahr.id(),
                halbjahr.targetSeats(),
                halbjahr.announced(),
                named,
                contradiction(halbjahr, named),
                grouped(halbjahr.id()::equals));
    }

    private static @Nullable String contradiction(Halbjahr halbjahr, int named) {
        Integer announced = halbjahr.announced();
        if (announced == null || announced == named) {
            return null;
        }
        return "Angekündigt sind für " + halbjahr.id() + " " + announced + " Jugendämter, benannt "
                + (named == 0 ? "ist keines." : "sind " + named + ".");
    }

    private Grouped grouped(Predicate<HalbjahrId> period) {
        return new Grouped(
                counts(any -> true, period),
                Grouping.LANDSCHAFTSVERBAND.each((name, group) -> new GroupCounts(name, counts(group, period))),
                Grouping.REGIERUNGSBEZIRK.each((name, group) -> new GroupCounts(name, counts(group, period))),
                Grouping.SIZE_CLASS.each((name, group) -> new GroupCounts(name, counts(group, period))));
    }

    private Counts counts(Predicate<Jugendamt> group, Predicate<HalbjahrId> period) {
        Set<String> members =
                facts.offices().stream().filter(group).map(Jugendamt::ags).collect(Collectors.toSet());
        List<Verfahren> verfahren = facts.verfahren().stream()
                .filter(v -> period.test(v.halbjahr()) && members.contains(v.ags()))
                .toList();
        List<Verfahren> effective = verfahren.stream()
                .filter(v -> v.status() != VerfahrenStatus.CANCELLED)
                .toList();
        List<Place> places = facts.places().stream()
                .filter(place -> period.test(place.halbjahr()) && members.contains(place.ags()))
                .toList();
        Set<String> reached = Stream.concat(
                        effective.stream().map(Verfahren::ags), places.stream().map(Place::ags))
                .collect(Collectors.toSet());
        List<Jugendamt> existing = existing(group);
        List<Jugendamt> covered = existing.stream()
                .filter(office -> reached.contains(office.ags()))
                .toList();
        return new Counts(
                (int) count(verfahren, VerfahrenStatus.PLANNED) + places.size(),
                (int) count(verfahren, VerfahrenStatus.RUNNING),
                (int) count(verfahren, VerfahrenStatus.COMPLETED),
                (int) count(verfahren, VerfahrenStatus.CANCELLED),
                (int) effective.stream().filter(Verfahren::selfInitiated).count(),
                (int) effective.stream().filter(Verfahren::assumed).count(),
                Share.of(covered.size(), existing.size()),
                Share.of(einwohner(covered), einwohner(existing)));
    }

    private OpenOffices open(List<HalbjahrCoverage> halbjahre) {
        int announcedNotNamed = halbjahre.stream()
                .mapToInt(h -> h.announced() == null ? 0 : Math.max(0, h.announced() - h.named()))
                .sum();
        Open total = open("", any -> true);
        return new OpenOffices(
                total.offices(),
                total.einwohner(),
                announcedNotNamed,
                Grouping.LANDSCHAFTSVERBAND.each(this::open),
                Grouping.REGIERUNGSBEZIRK.each(this::open),
                Grouping.SIZE_CLASS.each(this::open));
    }

    private Open open(String name, Predicate<Jugendamt> group) {
        Counts counts = counts(group, any -> true);
        return new Open(
                name,
                (int) (counts.offices().of() - counts.offices().count()),
                counts.einwohner().of() - counts.einwohner().count());
    }

    private List<Jugendamt> existing(Predicate<Jugendamt> group) {
        return facts.offices().stream()
                .filter(group)
                .filter(office -> office.existsOn(facts.referenceDay()))
                .toList();
    }

    private static long count(List<Verfahren> verfahren, VerfahrenStatus status) {
        return verfahren.stream().filter(v -> v.status() == status).count();
    }

    private static long einwohner(List<Jugendamt> offices) {
        return offices.stream().mapToLong(Jugendamt::einwohner).sum();
    }
}
