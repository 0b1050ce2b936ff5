package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An office that takes part.
 *
 * @param wishes Halbjahre, best first, without duplicates; empty where the office has no preference
 * @param excluded Halbjahre that the office cannot or must not take
 * @param pinnedHalbjahr set by a project lead or by lot: this Halbjahr and no other
 * @param pinnedTeam set by a project lead: this team and no other
 * @param baselineHalbjahr where an earlier plan had it; leaving it costs {@code reassignedHalbjahr}
 * @param baselineTeam with whom an earlier plan had it; leaving it costs {@code reassignedTeam}
 * @param ticketRank rank, 1 (best) to N, each once
 */
public record Participant(
        String ags,
        Claim claim,
        List<String> wishes,
        List<String> excluded,
        @Nullable String pinnedHalbjahr,
        @Nullable String pinnedTeam,
        @Nullable String baselineHalbjahr,
        @Nullable String baselineTeam,
        int ticketRank,
        String landschaftsverband,
        String regierungsbezirk,
        String kreis,
        String sizeClass) {

    public Participant {
        wishes = Copy.of(wishes);
        excluded = Copy.of(excluded);
    }

    /**
     * The rank that a Halbjahr has in the office's wishes.
     *
     * @param halbjahre H, how many Halbjahre the problem offers
     * @return 1 for the first wish; H for one that it did not list; 1 throughout where it has no wishes
     */
    public int rankOf(String halbjahr, int halbjahre) {
        if (wishes.isEmpty()) {
            return 1;
        }
        int index = wishes.indexOf(halbjahr);
        return index < 0 ? halbjahre : index + 1;
    }

    public boolean isPinned() {
        return pinnedHalbjahr != null || pinnedTeam != null;
    }

    /** Whether a placement breaks a pin of this participant. */
    public boolean breaksPin(String halbjahr, String analyseteam) {
        return (pinnedHalbjahr != null && !pinnedHalbjahr.equals(halbjahr))
                || (pinnedTeam != null && !pinnedTeam.equals(analyseteam));
    }

    /** The same participant with other pins. */
    public Participant withPins(@Nullable String halbjahr, @Nullable String team) {
        return new Participant(
                ags,
                claim,
                wishes,
                excluded,
                halbjahr,
                team,
                baselineHalbjahr,
                baselineTeam,
                ticketRank,
                landschaftsverband,
                regierungsbezirk,
                kreis,
                sizeClass);
    }

    /** The same participant with another rank. */
    public Participant withTicketRank(int rank) {
        return new Participant(
                ags,
                claim,
                wishes,
                excluded,
                pinnedHalbjahr,
                pinnedTeam,
                baselineHalbjahr,
                baselineTeam,
                rank,
                landschaftsverband,
                regierungsbezirk,
                kreis,
                sizeClass);
    }

    /** The same participant with other exclusions. */
    Participant withExcluded(List<String> others) {
        return among(wishes, others, baselineHalbjahr);
    }

    /** The same participant in a problem with other Halbjahre: what it says about them, its pins aside. */
    public Participant among(List<String> otherWishes, List<String> otherExcluded, @Nullable String otherBaseline) {
        return new Participant(
                ags,
                claim,
                otherWishes,
                otherExcluded,
                pinnedHalbjahr,
                pinnedTeam,
                otherBaseline,
                baselineTeam,
                ticketRank,
                landschaftsverband,
                regierungsbezirk,
                kreis,
                sizeClass);
    }
}
