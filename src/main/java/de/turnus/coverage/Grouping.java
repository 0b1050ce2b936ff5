package de.turnus.coverage;

import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Landschaftsverband;
import de.turnus.jugendamt.Regierungsbezirk;
import de.turnus.jugendamt.SizeClass;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways in which offices are grouped; every office is in exactly one group of each. */
enum Grouping {
    LANDSCHAFTSVERBAND(Landschaftsverband.values(), Jugendamt::landschaftsverband),
    REGIERUNGSBEZIRK(Regierungsbezirk.values(), Jugendamt::regierungsbezirk),
    SIZE_CLASS(SizeClass.values(), Jugendamt::sizeClass);

    private final List<Enum<?>> groups;
    private final Function<Jugendamt, Enum<?>> groupOf;

    Grouping(Enum<?>[] groups, Function<Jugendamt, Enum<?>> groupOf) {
        this.groups = Arrays.asList(groups);
        this.groupOf = groupOf;
    }

    /** Something for each group, those without an office included, in their order. */
    <T> List<T> each(BiFunction<String, Predicate<Jugendamt>, T> count) {
        return groups.stream()
                .map(group -> count.apply(group.toString(), office -> groupOf.apply(office) == group))
                .toList();
    }
}
