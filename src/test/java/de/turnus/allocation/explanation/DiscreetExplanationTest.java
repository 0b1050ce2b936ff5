package de.turnus.allocation.explanation;

import de.turnus.allocation.explanation.Alternative.RemedyKind;
import de.turnus.web.Json;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to an office names no other one, though others are what it is about. */
class DiscreetExplanationTest {
    private static final String ONE = "2026-H1";
    private static final String TWO = "2026-H2";
    private static final List<String> OTHERS = List.of("Bonn", "Coesfeld", "Detmold");

    @Test
    void otherOfficesAreUnnamedInWordsAndInKeys() {
        Explanation named = explanation(false);
        Explanation discreet = explanation(true);

        assertThat(OTHERS).anySatisfy(other -> assertThat(Json.write(named)).contains(other));
        assertThat(Json.write(discreet)).contains("Stadt Ahlen").doesNotContain(OTHERS);
        Alternative two = discreet.alternatives().getFirst();
        assertThat(two.exchange()).isNotNull().satisfies(exchange -> {
            assertThat(exchange.ags()).isNull();
            assertThat(exchange.name()).isEqualTo("ein anderes Jugendamt");
        });
        assertThat(two.sentences())
                .anySatisfy(s -> assertThat(s).contains("den Platz mit einem anderen Jugendamt"))
                .anySatisfy(s -> assertThat(s).contains("sind für andere Jugendämter festgesetzt"));
        assertThat(two.remedies()).isNotNull().anySatisfy(remedy -> assertThat(remedy.kind())
                .isIn(RemedyKind.WITHDRAWAL, RemedyKind.OTHER_PIN));
        assertThat(two.fixed()).isEqualTo(named.alternatives().getFirst().fixed());
        assertThat(two.replanned()).isEqualTo(named.alternatives().getFirst().replanned());
    }

    private static Explanation explanation(boolean discreet) {
        return new Cases()
                .halbjahr(ONE, 2, 4)
                .halbjahr(TWO, 2, 2)
                .team("TA", Map.of(ONE, 9, TWO, 2))
                .office("Ahlen", "LVR", ONE, "TA", List.of(TWO, ONE))
                .office("Bonn", "LVR", TWO, "TA", List.of(TWO), List.of(), TWO)
                .office("Coesfeld", "LWL", ONE, "TA", List.of(ONE))
                .office("Detmold", "LWL", TWO, "TA", List.of(TWO), List.of(), TWO)
                .explainer(discreet)
                .full("Ahlen", null);
    }
}
