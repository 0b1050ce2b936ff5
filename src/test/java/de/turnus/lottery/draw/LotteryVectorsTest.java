package de.turnus.lottery.draw;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The published vectors are what the code gives, to the byte. */
class LotteryVectorsTest {
    private final SortedMap<String, String> files = new LotteryVectors().all();

    @Test
    void areIdenticalToTheByte() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(LotteryVectors.FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        try (Stream<Path> found = Files.list(LotteryVectors.FOLDER)) {
            assertThat(found.map(path -> path.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
    }

    @Test
    void hold() {
        files.forEach((name, text) -> {
            if (name.endsWith(".protocol.json")) {
                assertThat(Verification.of(text, List.of(files.get("03-waiting.protocol.json")))
                                .complete())
                        .as(name)
                        .isTrue();
            }
        });
    }
}
