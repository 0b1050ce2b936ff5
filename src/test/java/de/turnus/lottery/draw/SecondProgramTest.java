package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Two programs, one description: they draw the same bytes and accept the same protocols. */
class SecondProgramTest {
    private static final String HOLDS = "{\"broken\":null}";

    @TempDir
    private @Nullable Path folder;

    @Test
    void drawsTheSameBytesForAThousandSeeds() {
        List<Protocol> drawn = Questions.draws(1000);

        List<String> answers = answers(drawn.stream().map(Questions::ofDraw).toList());

        for (int i = 0; i < drawn.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(drawn.get(i).document());
        }
    }

    @Test
    void acceptsTheSameProtocols() {
        List<String> protocols = Questions.changedProtocols(1500);
        List<Boolean> verdicts = Questions.verdicts(protocols);

        List<String> answers = answers(protocols.stream()
                .map(text -> new JsonObject().with("protocol", text).with("earlier", List.of()))
                .toList());

        assertThat(verdicts).contains(true, false);
        assertThat(IntStream.range(0, protocols.size())
                        .filter(i -> verdicts.get(i) != answers.get(i).equals(HOLDS))
                        .mapToObj(i -> answers.get(i) + " " + protocols.get(i)))
                .isEmpty();
    }

    @Test
    void holdsReplacementsAgainstTheSameHistory() {
        Protocol draw = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 4, 3, 2));
        WaitingRanks waiting = WaitingRanks.none().after(draw);
        Protocol replacement = WaitingRanksTest.replacement(draw, 2, waiting, 1);
        List<String> mixed = new ArrayList<>(waiting.longest("LVR"));
        mixed.add("50000900");
        Protocol unfair =
                WaitingRanksTest.replacement(draw, 2, WaitingRanks.none().joinedBy("LVR", mixed), 1);
        Protocol other = Draw.of(draw.commitment(), "anderer Ausgang", SampleUrns.DRAWN);

        assertThat(answers(List.of(
                        question(replacement, draw),
                        question(unfair, draw),
                        question(replacement, other),
                        question(replacement, draw, draw))))
                .containsExactly(HOLDS, "{\"broken\":9}", "{\"broken\":9}", "{\"broken\":9}");
    }

    private List<String> answers(List<JsonObject> questions) {
        return new SecondProgram(Objects.requireNonNull(folder)).answers(questions);
    }

    private static JsonObject question(Protocol protocol, Protocol... earlier) {
        return new JsonObject()
                .with("protocol", protocol.document())
                .with("earlier", Arrays.stream(earlier).map(Protocol::document).toList());
    }
}
