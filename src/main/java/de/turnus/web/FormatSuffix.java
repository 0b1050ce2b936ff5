package de.turnus.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import java.net.URI;

/** Lets {@code GET …/coverage.csv} mean {@code GET …/coverage} with {@code Accept: text/csv}, as a link needs it. */
@Provider
@PreMatching
class FormatSuffix implements ContainerRequestFilter {
    private static final String SUFFIX = ".csv";

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (request.getMethod().equals("GET") && path.endsWith(SUFFIX)) {
            URI without = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(path.substring(0, path.length() - SUFFIX.length()))
                    .build();
            request.setRequestUri(without);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, CsvWriter.TEXT_CSV);
        }
    }
}
