package de.turnus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {
    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesToBringADatabaseInProduction() throws Exception {
        assertThat(start(Map.of("QUARKUS_PROFILE", "prod")))
                .isEqualTo("1: Im Profil prod gibt es keine eingebettete Datenbank; setzen Sie"
                        + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME und QUARKUS_DATASOURCE_PASSWORD.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesTheDemoProfileOnAnotherDatabase() throws Exception {
        var environment = Map.of(
                "QUARKUS_PROFILE",
                "embedded",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://database.example/turnus");
        assertThat(start(environment))
                .isEqualTo("1: Das Profil embedded gehört zur eingebetteten Datenbank; starten Sie mit"
                        + " QUARKUS_DATASOURCE_JDBC_URL ohne dieses Profil.");
    }

    /** Runs the service as a process of its own; answers its exit code and what it said. */
    private String start(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("TURNUS_DATA", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said;
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            said = output.lines().reduce("", (before, line) -> before + line);
        }
        return process.waitFor() + ": " + said;
    }
}
