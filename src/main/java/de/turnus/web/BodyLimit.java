package de.turnus.web;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a body that says it is too large, with an answer that says so. The server's own, higher limit stands behind
 * it and cuts off whoever does not say.
 */
@Provider
@PreMatching
class BodyLimit implements ContainerRequestFilter {
    private final long mebibytes;

    BodyLimit(@ConfigProperty(name = "turnus.http.max-body-mebibytes") long mebibytes) {
        this.mebibytes = mebibytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > mebibytes * 1024 * 1024) {
            throw ProblemType.BODY_TOO_LARGE.because(
                    length + " Byte sind zu viel: höchstens " + mebibytes + " MiB je Anfrage senden.");
        }
    }
}
