package de.turnus.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RunningServiceTest {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final HttpServer server = serverOn(InetAddress.getLoopbackAddress());
    private int status = 200;
    private String body = "[\"Jugendämter\"]";
    private String address = "";

    @BeforeEach
    void answer() {
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsWhatTheServiceAnswers() {
        assertThat(new RunningService(URI.create(address + "/")).get("/x", TEXTS))
                .containsExactly("Jugendämter");
    }

    @Test
    void saysThatThereAreNoDemoAccounts() {
        status = 401;

        assertThat(refusal())
                .containsExactly(
                        "Der Dienst unter " + address + " kennt das Demo-Konto leitung-1 nicht. Die Demo-Konten"
                                + " gibt es nur mit der eingebetteten Datenbank: mit ./turnus run ohne"
                                + " QUARKUS_DATASOURCE_JDBC_URL starten.");
    }

    @Test
    void passesOnWhatTheServiceRefuses() {
        status = 422;
        body = """
                {"title": "Die Vorgaben widersprechen einander", "detail": "2026-H1 braucht einen Platz mehr.",
                 "errors": [{"pointer": "/halbjahre/0", "detail": "einen Platz mehr"}]}""";

        assertThat(refusal())
                .containsExactly(
                        "Die Vorgaben widersprechen einander (422, GET /api/v1/x)",
                        "  2026-H1 braucht einen Platz mehr.",
                        "  /halbjahre/0: einen Platz mehr");
    }

    @Test
    void tellsAnotherProgramFromTheService() {
        body = "<html>";
        assertThat(refusal().getFirst()).contains("antwortet nicht dieser Stand von Turnus");

        status = 404;
        assertThat(refusal().getFirst()).contains("antwortet nicht dieser Stand von Turnus");

        status = 200;
        body = "[\"eins\", {}]";
        assertThat(refusal().getFirst()).contains("antwortet nicht dieser Stand von Turnus");
    }

    @Test
    void saysThatNothingAnswers() {
        server.stop(0);

        assertThat(refusal().getFirst())
                .startsWith("Unter " + address + " antwortet kein Dienst. Mit ./turnus run starten");
    }

    private List<String> refusal() {
        return catchThrowableOfType(DemoException.class, () -> new RunningService(URI.create(address)).get("/x", TEXTS))
                .lines();
    }

    private static HttpServer serverOn(InetAddress local) {
        try {
            return HttpServer.create(new InetSocketAddress(local, 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
