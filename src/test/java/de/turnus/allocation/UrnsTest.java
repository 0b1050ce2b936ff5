package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.lottery.draw.Office;
import de.turnus.lottery.draw.Seats;
import de.turnus.lottery.draw.Urn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Which urns a plan fills, and what the lots leave open for the teams. */
class UrnsTest {
    private static final String FIRST = "2026-H1";
    private static final String SECOND = "2026-H2";

    private final List<Participant> offices = new ArrayList<>();
    private final List<Allocation> plan = new ArrayList<>();
    private final List<Analyseteam> teams = new ArrayList<>(List.of(
            new Analyseteam("TA", Map.of(FIRST, 9, SECOND, 9), List.of(), Map.of()),
            new Analyseteam("TB", Map.of(FIRST, 2), List.of(), Map.of())));

    @Test
    void equalOfficesShareAnUrnAndThePlanGivesItsSeats() {
        office("05111", "LVR", Claim.UNREGISTERED, FIRST);
        office("05112", "LVR", Claim.UNREGISTERED, SECOND);
        office("05113", "LVR", Claim.UNREGISTERED, null);
        office("05114", "LVR", Claim.REGISTERED, FIRST);
        office("05511", "LWL", Claim.UNREGISTERED, SECOND);

        List<Urn> urns = urns();

        assertThat(urns).extracting(Urn::id).containsExactly("LVR", "LWL");
        assertThat(urns.getFirst().halbjahre()).containsExactly(new Seats(FIRST, 1), new Seats(SECOND, 1));
        assertThat(urns.getFirst().waiting()).isEqualTo(1);
        assertThat(keys(urns.getFirst())).containsExactly("05111", "05112", "05113");
        assertThat(urns.getLast().halbjahre()).containsExactly(new Seats(FIRST, 0), new Seats(SECOND, 1));
    }

    @Test
    void whoCannotTakeTheSameHalbjahreHasAnUrnOfItsOwn() {
        office("05111", "LVR", Claim.UNREGISTERED, FIRST);
        office("05112", "LVR", Claim.UNREGISTERED, SECOND, FIRST);
        office("05113", "LVR", Claim.UNREGISTERED, FIRST);
        teams.set(0, new Analyseteam("TA", Map.of(FIRST, 9, SECOND, 9), List.of("05113"), Map.of()));

        List<Urn> urns = urns();

        assertThat(urns).extracting(Urn::id).containsExactly("LVR-1", "LVR-2", "LVR-3");
        assertThat(urns)
                .extracting(UrnsTest::keys)
                .containsExactly(List.of("05111"), List.of("05112"), List.of("05113"));
    }

    @Test
    void whoIsPinnedToAHalbjahrIsNotDrawnForAndWhoIsPinnedToATeamOnlyAmongItsOwn() {
        office("05111", "LVR", Claim.UNREGISTERED, FIRST);
        office("05112", "LVR", Claim.UNREGISTERED, null);
        office("05113", "LVR", Claim.UNREGISTERED, FIRST);
        office("05114", "LVR", Claim.UNREGISTERED, SECOND);
        pin(2, FIRST, null);
        pin(3, null, "TA");

        List<Urn> urns = urns();

        assertThat(urns).extracting(UrnsTest::keys).containsExactly(List.of("05111", "05112"), List.of("05114"));
        assertThat(urns.getLast().waiting()).isZero();
    }

    @Test
    void whereAllAreRegisteredThereIsNoUrn() {
        office("05111", "LVR", Claim.REGISTERED, FIRST);
        office("05112", "LWL", Claim.CARRIED_OVER, null);

        assertThat(urns()).isEmpty();
    }

    @Test
    void theOrderOfTheParticipantsMakesNoDifference() {
        office("05113", "LVR", Claim.UNREGISTERED, SECOND, FIRST);
        office("05111", "LVR", Claim.UNREGISTERED, FIRST);
        office("05511", "LWL", Claim.UNREGISTERED, SECOND);
        office("05112", "LVR", Claim.UNREGISTERED, null);
        List<Urn> urns = urns();

        Collections.reverse(offices);
        Collections.reverse(plan);

        assertThat(urns()).isEqualTo(urns);
    }

    @Test
    void afterTheDrawEveryHalbjahrIsFixedAndOnlyTheTeamsAreOpen() {
        office("05111", "LVR", Claim.UNREGISTERED, FIRST);
        office("05112", "LVR", Claim.UNREGISTERED, null);
        office("05113", "LVR", Claim.REGISTERED, SECOND);
        office("05114", "LVR", Claim.REGISTERED, null);
        office("05115", "LVR", Claim.UNREGISTERED, FIRST);
        pin(4, null, "TB");
        Map<String, @Nullable String> drawn = new HashMap<>();
        drawn.put("05111", null);
        drawn.put("05112", FIRST);
        drawn.put("05115", FIRST);

        List<Participant> fixed = LotsPins.on(problem(), plan, drawn).participants();

        assertThat(fixed).extracting(Participant::pinnedHalbjahr).containsExactly(null, FIRST, SECOND, null, FIRST);
        assertThat(fixed).extracting(Participant::pinnedTeam).containsExactly(null, null, null, null, "TB");
        assertThat(fixed)
                .extracting(Participant::excluded)
                .containsExactly(List.of(FIRST, SECOND), List.of(), List.of(), List.of(FIRST, SECOND), List.of());
    }

    private void office(
            String ags, String landschaftsverband, Claim claim, @Nullable String halbjahr, String... excluded) {
        offices.add(new Participant(
                ags,
                claim,
                List.of(),
                Arrays.asList(excluded),
                null,
                null,
                null,
                null,
                offices.size() + 1,
                landschaftsverband,
                "Köln",
                "Köln",
                "FROM_250K"));
        plan.add(new Allocation(ags, halbjahr, halbjahr == null ? null : "TA"));
    }

    private void pin(int office, @Nullable String halbjahr, @Nullable String team) {
        offices.set(office, offices.get(office).withPins(halbjahr, team));
    }

    private PortableProblem problem() {
        return new PortableProblem(
                "Klein",
                List.of(new Halbjahr(FIRST, 0, 2, 9), new Halbjahr(SECOND, 0, 2, 9)),
                teams,
                offices,
                Map.of(),
                null,
                null,
                null,
                null);
    }

    private List<Urn> urns() {
        return Urns.of(problem(), plan, ags -> "Amt " + ags);
    }

    private static List<String> keys(Urn urn) {
        return urn.offices().stream().map(Office::ags).toList();
    }
}
