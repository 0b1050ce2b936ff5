package de.turnus.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Puts an entity tag on everything that is read and answers 304 to whoever has it already. */
@Provider
class EntityTagFilter implements ContainerResponseFilter {
    private final EntityTags tags;

    EntityTagFilter(EntityTags tags) {
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean hasTag = response.getHeaders().containsKey(HttpHeaders.ETAG);
        if (hasTag
                || !response.hasEntity()
                || response.getStatus() / 100 != 2
                || !(isTable(response) || isJson(response))) {
            return;
        }
        String tag = tags.of(response.getEntity());
        if (isTable(response)) {
            tag = EntityTags.asTable(tag);
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals("GET") && tags.isKnown(tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Also where a resource leaves the format open: JSON is the service's own. */
    private static boolean isJson(ContainerResponseContext response) {
        return response.getMediaType() == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private static boolean isTable(ContainerResponseContext response) {
        return response.getMediaType() != null
                && response.getMediaType().getSubtype().equals("csv");
    }
}
