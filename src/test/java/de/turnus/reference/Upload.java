package de.turnus.reference;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static de.turnus.Api.asLead;

/** A table as a project lead downloads, changes and uploads it. */
public record Upload(String table, String tag, String csv) {
    public static Upload read(String table) {
        Response response = asLead().get("/reference-data/" + table);
        response.then().statusCode(200);
        return new Upload(table, response.header("ETag"), new String(response.asByteArray(), StandardCharsets.UTF_8));
    }

    public Upload with(String old, String changed) {
        if (!csv.contains(old)) {
            throw new IllegalArgumentException("Not in the file: " + old);
        }
        return new Upload(table, tag, csv.replace(old, changed));
    }

    /** The file without the lines that begin with a text. */
    public Upload without(String beginning) {
        return new Upload(table, tag, csv.replaceAll("(?m)^" + beginning + ".*\r\n", ""));
    }

    public Upload plus(String line) {
        return new Upload(table, tag, csv + line + "\r\n");
    }

    public ValidatableResponse send() {
        return send(Map.of());
    }

    public ValidatableResponse send(Map<String, Object> parameters) {
        return send(parameters, csv.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse send(Map<String, Object> parameters, byte[] bytes) {
        return asLead().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType("text/csv")
                .header("If-Match", tag)
                .queryParams(parameters)
                .body(bytes)
                .put("/reference-data/" + table)
                .then();
    }
}
