package de.turnus.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Objects;

/** Leads whoever leaves out the last slash of the public page to the page; without it the page finds none of its files. */
@ApplicationScoped
class PageAddress {
    private static final String PAGE = "/losprotokoll-pruefen";
    private static final int PERMANENT_REDIRECT = 308;

    void register(@Observes Router router) {
        router.get(PAGE).handler(PageAddress::lead);
    }

    /** Relative, so that it is right behind a proxy as well. */
    private static void lead(RoutingContext context) {
        if (!PAGE.equals(context.request().path())) {
            context.next();
            return;
        }
        String query = Objects.requireNonNullElse(context.request().query(), "");
        context.response()
                .setStatusCode(PERMANENT_REDIRECT)
                .putHeader("Location", PAGE.substring(1) + "/" + (query.isEmpty() ? "" : "?" + query))
                .end();
    }
}
