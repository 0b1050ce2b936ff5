package de.turnus.replica;

import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.postgres.EmbeddedPostgres;
import de.turnus.web.Json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the built service, as its users see it: over HTTP. */
final class Replica {
    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://127\\.0\\.0\\.1:(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI scenarios;

    private Replica(Process process, URI scenarios) {
        this.process = process;
        this.scenarios = scenarios;
    }

    /**
     * Starts the service and returns when it answers. It says that it is alive every second, so that the others find it
     * dead within a few.
     *
     * @param folder for its log
     * @throws IllegalStateException where the service is not built or ends at once
     */
    static Replica start(EmbeddedPostgres database, Path folder) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "replica-", ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        PROGRAM.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        database.username(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password(),
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "TURNUS_PORT",
                        "0",
                        "TURNUS_SEARCH_HEARTBEAT",
                        "PT1S"));
        Process process = builder.start();
        while (true) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new Replica(process, URI.create("http://127.0.0.1:" + listening.group(1) + "/api/v1/scenarios"));
            }
            if (!process.isAlive()) {
                throw new IllegalStateException(PROGRAM + " did not start: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** Asks for a plan. */
    UUID plan(PortableProblem problem) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(scenarios)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.write(problem))));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    JsonNode look(UUID search) throws IOException, InterruptedException {
        return Json.mapper().readTree(send(request(of(search)).GET()).body());
    }

    void stop(UUID search) throws IOException, InterruptedException {
        send(request(URI.create(of(search) + "/stop")).POST(BodyPublishers.noBody()));
    }

    /** Whether the queue's name for who runs a search means this process. */
    boolean isNamed(String picker) {
        return picker.endsWith("-" + process.pid());
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets the process do nothing, as a machine does that is moved or out of memory. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
    }

    private URI of(UUID search) {
        return URI.create(scenarios + "/" + search);
    }

    private static HttpRequest.Builder request(URI uri) {
        String account = Cluster.ACCOUNT + ":" + Cluster.PASSWORD;
        return HttpRequest.newBuilder(uri)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
