package de.turnus.allocation.pruefbericht;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is checked is what is published, word for word and in the same order. */
class PublishedPropertiesTest {
    @Test
    void thePageListsEveryPropertyAsItIsChecked() throws IOException {
        List<String> published = Files.readAllLines(Path.of("docs/pruefbericht.md")).stream()
                .filter(line -> line.startsWith("| `") && line.split("\\|").length == 4)
                .filter(line -> PublishedProperties.ALL.stream().anyMatch(p -> line.startsWith("| `" + p.id() + "`")))
                .toList();

        assertThat(published)
                .containsExactlyElementsOf(PublishedProperties.ALL.stream()
                        .map(p -> "| `" + p.id() + "` | `" + p.binds() + "` | " + p.title() + " |")
                        .toList());
    }
}
