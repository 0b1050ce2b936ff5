package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.GeneratedProblems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a made-up problem, written {@code 110x6x7}: offices, Halbjahre, teams. */
record Shape(int offices, int halbjahre, int teams) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})x(\\d{1,2})x(\\d{1,2})");
    private static final int ALL_OFFICES = 186;

    /** @throws IllegalArgumentException where the text is no size that can be made up; with a reason in German */
    static Shape of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "„" + text + "“ ist keine Größe: Jugendämter x Halbjahre x Analyseteams angeben, etwa 110x6x7.");
        }
        Shape shape = new Shape(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        if (shape.offices < 10 || shape.offices > ALL_OFFICES || shape.halbjahre < 2 || shape.teams < 1) {
            throw new IllegalArgumentException("„" + text + "“ geht nicht: 10 bis " + ALL_OFFICES
                    + " Jugendämter, mindestens 2 Halbjahre und ein Analyseteam angeben.");
        }
        return shape;
    }

    PortableProblem problem(long seed) {
        return GeneratedProblems.rotation(seed, offices, halbjahre, teams);
    }

    @Override
    public String toString() {
        return offices + " × " + halbjahre + " × " + teams;
    }
}
