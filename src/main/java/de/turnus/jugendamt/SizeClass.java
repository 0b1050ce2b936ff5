package de.turnus.jugendamt;

/**
 * How many inhabitants an office serves, in four classes; the limits are configuration ({@link SizeClassLimits}) and the
 * names those of the default.
 */
public enum SizeClass {
    UNDER_50K,
    FROM_50K,
    FROM_100K,
    FROM_250K;

    /** The class of an office that serves that many inhabitants; a limit itself belongs to the class above it. */
    static SizeClass of(int einwohner, SizeClassLimits limits) {
        if (einwohner < limits.from50k()) {
            return UNDER_50K;
        }
        if (einwohner < limits.from100k()) {
            return FROM_50K;
        }
        return einwohner < limits.from250k() ? FROM_100K : FROM_250K;
    }
}
