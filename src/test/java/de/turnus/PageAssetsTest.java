package de.turnus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages bring from npm; the licences of everything else are checked by the build itself. */
class PageAssetsTest {
    private static final Set<String> ALLOWED =
            Set.of("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC", "MIT");

    @Test
    void everyPackageHasAnAllowedLicenceAndIsFetchedByItsHashFromNoNamedPlace() throws IOException {
        Set<Map.Entry<String, JsonNode>> packages = new ObjectMapper()
                .readTree(Path.of("src/main/web/package-lock.json").toFile())
                .path("packages")
                .properties();
        assertThat(packages).hasSizeGreaterThan(3).allSatisfy(entry -> {
            JsonNode content = entry.getValue();
            assertThat(ALLOWED)
                    .as(entry.getKey())
                    .contains(content.path("license").asText());
            assertThat(content.has("resolved")).as(entry.getKey()).isFalse();
            assertThat(entry.getKey().isEmpty()
                            || content.path("integrity").asText().startsWith("sha512-"))
                    .as(entry.getKey())
                    .isTrue();
        });
    }
}
