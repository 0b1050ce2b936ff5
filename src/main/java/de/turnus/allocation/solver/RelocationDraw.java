package de.turnus.allocation.solver;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws one relocation after the other.
 *
 * <p>Most of them pass seats on among two or three offices, which leaves every count of Halbjahre and teams as it is;
 * the others take a seat that was nobody's. A relocation is drawn again if it puts someone where an exclusion, a
 * conflict or a pin forbids it, or if its offices themselves lose so much by it that no gain in balance is likely to make
 * up for that; save for a few, as a problem may leave nothing else.
 */
final class RelocationDraw implements Iterator<Relocation> {

    /** What a relocation does, and how many in a hundred do it; the shares were found by measuring. */
    private enum Kind {
        OTHER_TEAM(10),
        OTHER_HALBJAHR(10),
        SWAP_SEATS(30),
        SWAP_HALBJAHRE(5),
        SWAP_TEAMS_WITHIN_HALBJAHR(20),
        ROTATE_THREE_TWO_WITH_FIRST(10),
        ROTATE_THREE_TWO_WITH_SECOND(10),
        ROTATE_THREE(5);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    private static final List<Kind> KINDS = kinds();
    private static final int MAX_TRIES = 50;
    private static final int UNCHECKED_ONE_IN = 64;
    private static final int UNPLACE_ONE_IN = 32;

    private final List<HalbjahrChoice> halbjahre;
    private final List<TeamChoice> teams;
    private final List<Placement> placements;
    private final Relocation.Variables variables;
    private final long hopelessLoss;
    private final RandomGenerator random;

    RelocationDraw(Plan plan, Relocation.Variables variables, RandomGenerator random) {
        this.halbjahre = plan.getHalbjahre();
        this.teams = plan.getTeams();
        this.placements = plan.getPlacements();
        this.variables = variables;
        this.hopelessLoss = plan.getHopelessLoss();
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
        for (int i = 0; i < MAX_TRIES && !isUseful(relocation, unchecked); i++) {
            relocation = draw();
        }
        return relocation;
    }

    private boolean isUseful(Relocation relocation, boolean unchecked) {
        return relocation.changesAnything()
                && (unchecked || (relocation.isAllowed() && relocation.ownLoss() <= hopelessLoss));
    }

    private Relocation draw() {
        Placement first = any(placements);
        Kind kind = any(KINDS);
        return switch (kind) {
            case OTHER_TEAM -> to(first, first.getHalbjahr(), any(teams));
            case OTHER_HALBJAHR -> to(first, anyHalbjahr(), random.nextBoolean() ? first.team() : any(teams));
            case SWAP_SEATS -> rotate(first, elsewhere(first));
            case SWAP_HALBJAHRE -> swapHalbjahre(first, elsewhere(first));
            case SWAP_TEAMS_WITHIN_HALBJAHR -> rotate(first, beside(first));
            case ROTATE_THREE_TWO_WITH_FIRST -> rotate(first, elsewhere(first), beside(first));
            case ROTATE_THREE_TWO_WITH_SECOND -> {
                Placement second = elsewhere(first);
                yield rotate(first, second, beside(second));
            }
            case ROTATE_THREE -> rotate(first, elsewhere(first), any(placements));
        };
    }

    private Relocation to(Placement placement, @Nullable HalbjahrChoice halbjahr, TeamChoice team) {
        return new Relocation(
                variables, new Placement[] {placement}, new HalbjahrChoice[] {halbjahr}, new TeamChoice[] {team});
    }

    /** Each takes the seat of the next, the last that of the first. */
    private Relocation rotate(Placement... round) {
        @Nullable HalbjahrChoice[] newHalbjahre = new HalbjahrChoice[round.length];
        TeamChoice[] newTeams = new TeamChoice[round.length];
        for (int i = 0; i < round.length; i++) {
            Placement next = round[(i + 1) % round.length];
            newHalbjahre[i] = next.getHalbjahr();
            newTeams[i] = next.team();
        }
        return new Relocation(variables, round, newHalbjahre, newTeams);
    }

    private Relocation swapHalbjahre(Placement first, Placement second) {
        return new Relocation(
                variables,
                new Placement[] {first, second},
                new HalbjahrChoice[] {second.getHalbjahr(), first.getHalbjahr()},
                new TeamChoice[] {first.team(), second.team()});
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private @Nullable HalbjahrChoice anyHalbjahr() {
        return random.nextInt(UNPLACE_ONE_IN) == 0 ? null : any(halbjahre);
    }

    private Placement elsewhere(Placement placement) {
        Placement other = any(placements);
        for (int i = 0; i < MAX_TRIES && other.getHalbjahr() == placement.getHalbjahr(); i++) {
            other = any(placements);
        }
        return other;
    }

    private Placement beside(Placement placement) {
        Placement other = any(placements);
        for (int i = 0; i < MAX_TRIES && (other == placement || other.getHalbjahr() != placement.getHalbjahr()); i++) {
            other = any(placements);
        }
        return other;
    }

    private static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.addAll(Collections.nCopies(kind.share, kind));
        }
        return List.copyOf(kinds);
    }
}
