package de.turnus.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The interface of a service that is running, called with the demo accounts; every call may throw {@link DemoException}. */
public final class RunningService {
    static final String LEAD = "leitung-1";

    private static final String PASSWORD = "turnus-demo";
    private static final String BASE = "/api/v1";
    private static final String JSON = "application/json";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /** @param address scheme, host and port, as {@code http://localhost:8080} */
    public RunningService(URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    /** The full address of a path below the interface's base path. */
    public String addressOf(String path) {
        return address + BASE + path;
    }

    /** A table as it was downloaded, and its entity tag. */
    record Table(String csv, String tag) {}

    <T> T get(String path, TypeReference<T> type) {
        return read(exchange(LEAD, request(path).GET()), type);
    }

    Table getTable(String path) {
        HttpResponse<String> answer = exchange(LEAD, request(path).GET());
        return new Table(answer.body(), answer.headers().firstValue("ETag").orElse(""));
    }

    void putTable(String path, Table table) {
        exchange(
                LEAD,
                request(path)
                        .header("Content-Type", "text/csv;charset=UTF-8")
                        .header("If-Match", table.tag())
                        .PUT(BodyPublishers.ofString(table.csv())));
    }

    <T> T post(String path, @Nullable Object body, TypeReference<T> type) {
        return read(
                exchange(LEAD, request(path).header("Content-Type", JSON).POST(body == null ? none() : json(body))),
                type);
    }

    void put(String account, String path, Object body) {
        exchange(account, request(path).header("Content-Type", JSON).PUT(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(addressOf(path))).timeout(ANSWER);
    }

    private HttpResponse<String> exchange(String account, HttpRequest.Builder request) {
        String login = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Authorization", "Basic " + login).build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw refused(account, answer);
            }
            return answer;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new DemoException("Unter " + address
                    + " antwortet kein Dienst. Mit ./turnus run starten oder mit --url seine Adresse nennen.");
        } catch (IOException e) {
            throw new DemoException(
                    "Der Dienst unter " + address
                            + " hat die Verbindung abgebrochen: sein Protokoll ansehen, dann ./turnus demo noch einmal starten.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("Abgebrochen.");
        }
    }

    private DemoException refused(String account, HttpResponse<String> answer) {
        if (answer.statusCode() == UNAUTHORIZED) {
            return new DemoException("Der Dienst unter " + address + " kennt das Demo-Konto " + account
                    + " nicht. Die Demo-Konten gibt es nur mit der eingebetteten Datenbank: mit ./turnus run ohne "
                    + "QUARKUS_DATASOURCE_JDBC_URL starten.");
        }
        try {
            JsonNode problem = Json.mapper().readTree(answer.body());
            if (problem.path("title").isTextual()) {
                List<String> lines = new ArrayList<>();
                lines.add(problem.path("title").asText() + " (" + answer.statusCode() + ", "
                        + answer.request().method() + " " + answer.uri().getPath() + ")");
                lines.add("  " + problem.path("detail").asText());
                problem.path("errors")
                        .forEach(error -> lines.add("  " + error.path("pointer").asText() + ": "
                                + error.path("detail").asText()));
                return new DemoException(lines);
            }
        } catch (JsonProcessingException e) {
            return strange();
        }
        return strange();
    }

    private <T> T read(HttpResponse<String> answer, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(answer.body(), type);
        } catch (JsonProcessingException e) {
            throw strange();
        }
    }

    private DemoException strange() {
        return new DemoException("Unter " + address + " antwortet nicht dieser Stand von Turnus: die Adresse prüfen "
                + "(--url) und den Dienst aus demselben Ordner mit ./turnus run starten.");
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher none() {
        return BodyPublishers.noBody();
    }
}
