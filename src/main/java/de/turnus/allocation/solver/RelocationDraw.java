package de.turnus.allocation.solver;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws one relocation after the other.
 *
 * <p>Most of them pass seats on among two or three offices, which leaves every count of Halbjahre and teams as it is;
 * the others take a seat that was nobody's. A relocation that puts someone where an exclusion, a conflict or a pin
 * forbids it is drawn again, save for a few: a problem may leave nothing else.
 */
final class RelocationDraw implements Iterator<Relocation> {
    private static final int MAX_TRIES = 50;
    private static final int UNCHECKED_ONE_IN = 64;
    private static final int UNPLACE_ONE_IN = 32;

    private final List<HalbjahrChoice> halbjahre;
    private final List<TeamChoice> teams;
    private final List<Placement> placements;
    private final Relocation.Variables variables;
    private final RandomGenerator random;

    RelocationDraw(Plan plan, Relocation.Variables variables, RandomGenerator random) {
        this.halbjahre = plan.getHalbjahre();
        this.teams = plan.getTeams();
        this.placements = plan.getPlacements();
        this.variables = variables;
        this.random = random;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Relocation next() {
        boolean unchecked = random.nextInt(UNCHECKED_ONE_IN) == 0;
        Relocation relocation = draw();
        for (int i = 0;
                i < MAX_TRIES && !(relocation.changesAnything() && (unchecked || relocation.isAllowed()));
                i++) {
            relocation = draw();
        }
        return relocation;
    }

    private Relocation draw() {
        Placement first = any();
        int kind = random.nextInt(100);
        if (kind < P[0]) {
            return to(first, first.getHalbjahr(), anyTeam());
        }
        if (kind < P[1]) {
            return to(first, anyHalbjahr(), random.nextBoolean() ? first.getTeam() : anyTeam());
        }
        if (kind < P[2]) {
            Placement second = elsewhere(first);
            return relocation(
                    new Placement[] {first, second},
                    new HalbjahrChoice[] {second.getHalbjahr(), first.getHalbjahr()},
                    new TeamChoice[] {second.getTeam(), first.getTeam()});
        }
        if (kind < P[3]) {
            Placement second = elsewhere(first);
            return relocation(
                    new Placement[] {first, second},
                    new HalbjahrChoice[] {second.getHalbjahr(), first.getHalbjahr()},
                    new TeamChoice[] {first.getTeam(), second.getTeam()});
        }
        if (kind < P[4]) {
            Placement second = beside(first);
            return relocation(
                    new Placement[] {first, second},
                    new HalbjahrChoice[] {second.getHalbjahr(), first.getHalbjahr()},
                    new TeamChoice[] {second.getTeam(), first.getTeam()});
        }
        Placement second = elsewhere(first);
        Placement third = kind < P[5] ? beside(first) : kind < P[6] ? beside(second) : any();
        return relocation(
                new Placement[] {first, second, third},
                new HalbjahrChoice[] {second.getHalbjahr(), third.getHalbjahr(), first.getHalbjahr()},
                new TeamChoice[] {second.getTeam(), third.getTeam(), first.getTeam()});
    }

    static final int[] P = parse("10,20,40,45,65,80,95");

    private static int[] parse(String s) {
        return java.util.Arrays.stream(s.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private Relocation to(Placement placement, @Nullable HalbjahrChoice halbjahr, TeamChoice team) {
        return relocation(new Placement[] {placement}, new HalbjahrChoice[] {halbjahr}, new TeamChoice[] {team});
    }

    private Relocation relocation(Placement[] placements, @Nullable HalbjahrChoice[] halbjahre, TeamChoice[] teams) {
        return new Relocation(variables, placements, halbjahre, teams);
    }

    private Placement any() {
        return placements.get(random.nextInt(placements.size()));
    }

    private TeamChoice anyTeam() {
        return teams.get(random.nextInt(teams.size()));
    }

    private @Nullable HalbjahrChoice anyHalbjahr() {
        return random.nextInt(UNPLACE_ONE_IN) == 0 ? null : halbjahre.get(random.nextInt(halbjahre.size()));
    }

    private Placement elsewhere(Placement placement) {
        Placement other = any();
        for (int i = 0; i < MAX_TRIES && other.getHalbjahr() == placement.getHalbjahr(); i++) {
            other = any();
        }
        return other;
    }

    private Placement beside(Placement placement) {
        Placement other = any();
        for (int i = 0; i < MAX_TRIES && (other == placement || other.getHalbjahr() != placement.getHalbjahr()); i++) {
            other = any();
        }
        return other;
    }
}
