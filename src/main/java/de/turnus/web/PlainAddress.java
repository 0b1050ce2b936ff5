package de.turnus.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import java.util.stream.Stream;

/** Refuses addresses with a NUL in them, which no name has and no database takes. */
@Provider
@PreMatching
class PlainAddress implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Stream<String> values = uri.getQueryParameters().values().stream().flatMap(v -> v.stream());
        if (Stream.concat(Stream.of(uri.getPath()), values).anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "Die Adresse enthält das Zeichen NUL (%00): ohne es noch einmal senden.");
        }
    }
}
