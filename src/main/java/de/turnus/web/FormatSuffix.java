package de.turnus.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import java.net.URI;
import java.util.Map;

/** Lets {@code GET …/coverage.csv} mean {@code GET …/coverage} with {@code Accept: text/csv}, as a link needs it. */
@Provider
@PreMatching
class FormatSuffix implements ContainerRequestFilter {
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(".csv", CsvWriter.TEXT_CSV, ".pdf", "application/pdf");

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String suffix = path.substring(Math.max(0, path.lastIndexOf('.')));
        String mediaType = MEDIA_TYPES.get(suffix);
        if (request.getMethod().equals("GET") && mediaType != null) {
            URI without = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(path.substring(0, path.length() - suffix.length()))
                    .build();
            request.setRequestUri(without);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType);
        }
    }
}
