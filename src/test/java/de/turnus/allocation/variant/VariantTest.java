package de.turnus.allocation.variant;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.allocation.problem.SampleProblems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Five instead of six Halbjahre for the 110 offices of 2026–2028, and what cannot be asked for. */
class VariantTest {
    private static final PortableProblem SIX = SampleProblems.read("rotation-101");

    @Test
    void theSeatsOfTheHalbjahrThatIsLeftOutGoToTheOthers() {
        PortableProblem five = Variant.of(SIX, VariantChange.without(List.of("2028-H2")));

        assertThat(five.name()).isEqualTo("rotation-101 ohne 2028-H2");
        assertThat(five.halbjahre())
                .extracting(Halbjahr::id)
                .containsExactly("2026-H1", "2026-H2", "2027-H1", "2027-H2", "2028-H1");
        assertThat(five.halbjahre()).extracting(Halbjahr::targetSeats).allMatch(t -> t >= 21 && t <= 23);
        assertThat(five.halbjahre().stream().mapToInt(Halbjahr::targetSeats).sum())
                .isEqualTo(110);
        assertThat(five.analyseteams()).hasSize(7).allSatisfy(team -> assertThat(team.seats())
                .doesNotContainKey("2028-H2"));
        assertThat(five.participants()).hasSize(110).allSatisfy(p -> {
            assertThat(p.wishes()).doesNotContain("2028-H2");
            assertThat(p.excluded()).doesNotContain("2028-H2");
        });
        assertThat(ProblemCheck.faultsOf(five)).isEmpty();
        assertThat(Feasibility.of(five).isFeasible()).isTrue();
    }

    @Test
    void wishesKeepTheirOrder() {
        PortableProblem three = Variant.of(SIX, VariantChange.without(List.of("2028-H2", "2026-H1", "2027-H2")));

        for (int p = 0; p < SIX.participants().size(); p++) {
            List<String> left = new ArrayList<>(SIX.participants().get(p).wishes());
            left.removeAll(List.of("2028-H2", "2026-H1", "2027-H2"));
            assertThat(three.participants().get(p).wishes()).isEqualTo(left);
        }
    }

    @Test
    void aBaselineThatIsLeftOutGoesAndItsTeamStays() {
        PortableProblem base = withFirst(new Place(null, "2028-H2"), new Place(null, "2027-H1"));

        List<Participant> changed =
                Variant.of(base, VariantChange.without(List.of("2028-H2"))).participants();

        assertThat(changed.getFirst().baselineHalbjahr()).isNull();
        assertThat(changed.getFirst().baselineTeam()).isEqualTo("TA");
        assertThat(changed.get(1).baselineHalbjahr()).isEqualTo("2027-H1");
    }

    @Test
    void weightsAreSetAndTheOthersStay() {
        PortableProblem base = Variant.of(SIX, new VariantChange("a", null, Map.of("kreisSpread", 7)));

        PortableProblem changed = Variant.of(base, new VariantChange("b", null, Map.of("wishRank", 99)));

        assertThat(changed.name()).isEqualTo("b");
        assertThat(changed.weights()).containsEntry("wishRank", 99).containsEntry("kreisSpread", 7);
        assertThat(changed.halbjahre()).isEqualTo(SIX.halbjahre());
        assertThat(changed.analyseteams()).isEqualTo(SIX.analyseteams());
        assertThat(changed.participants()).isEqualTo(SIX.participants());
    }

    @Test
    void aPinOnWhatIsLeftOutIsNamed() {
        PortableProblem base = withFirst(new Place("2028-H2", null), new Place("2028-H1", null));

        assertThat(Variant.faultsOf(base, VariantChange.without(List.of("2028-H2"))))
                .containsExactly(new Fault(
                        "/withoutHalbjahre/0",
                        "2028-H2 lässt sich nicht weglassen, weil dort festgesetzt ist: "
                                + SIX.participants().getFirst().ags() + ". Die Festsetzung zuerst aufheben oder in ein"
                                + " anderes Halbjahr legen."));
    }

    @Test
    void whatCannotBeLeftOutIsNamed() {
        assertThat(faults(List.of("2029-H1", "2028-H2", "2028-H2")))
                .containsExactly(
                        new Fault(
                                "/withoutHalbjahre/0",
                                "Dieses Halbjahr gehört nicht zur Aufgabe: eines von 2026-H1, 2026-H2, 2027-H1,"
                                        + " 2027-H2, 2028-H1, 2028-H2 angeben."),
                        new Fault("/withoutHalbjahre/2", "2028-H2 ist mehrmals angegeben: nur einmal nennen."));
        assertThat(faults(SIX.halbjahre().stream().map(Halbjahr::id).toList()))
                .containsExactly(new Fault(
                        "/withoutHalbjahre",
                        "Ohne 2026-H1, 2026-H2, 2027-H1, 2027-H2, 2028-H1, 2028-H2 bleibt kein Halbjahr: mindestens"
                                + " eines behalten."));
        List<@Nullable String> nothing = new ArrayList<>();
        nothing.add(null);
        assertThat(faults(nothing)).contains(new Fault("/withoutHalbjahre/0", "Der Wert fehlt: bitte angeben."));
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        assertThat(faults(List.of())).extracting(Fault::pointer).containsExactly("");
        assertThat(Variant.faultsOf(SIX, new VariantChange("x", null, Map.of("wishRank", 10))))
                .hasSize(1);
        assertThat(Variant.faultsOf(SIX, new VariantChange("x", null, Map.of("wishRank", 11))))
                .isEmpty();
    }

    @SuppressWarnings("NullAway") // as JSON can bring it
    private static List<Fault> faults(List<? extends @Nullable String> without) {
        return Variant.faultsOf(SIX, new VariantChange(null, new ArrayList<>(without), null));
    }

    /** Where one of the first offices is pinned and where an earlier plan had it. */
    private record Place(@Nullable String pinned, @Nullable String baseline) {}

    private static PortableProblem withFirst(Place... places) {
        List<Participant> offices = new ArrayList<>(SIX.participants());
        for (int i = 0; i < places.length; i++) {
            Participant p = offices.get(i);
            offices.set(
                    i,
                    new Participant(
                            p.ags(),
                            p.claim(),
                            p.wishes(),
                            List.of(),
                            places[i].pinned(),
                            null,
                            places[i].baseline(),
                            "TA",
                            p.ticketRank(),
                            p.landschaftsverband(),
                            p.regierungsbezirk(),
                            p.kreis(),
                            p.sizeClass()));
        }
        return SIX.withParticipants(offices);
    }

    static int seatsOf(Analyseteam team) {
        return team.seats().values().stream().mapToInt(Integer::intValue).sum();
    }
}
