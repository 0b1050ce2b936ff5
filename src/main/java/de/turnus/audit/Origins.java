package de.turnus.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Knows where what happens in this thread comes from. */
@ApplicationScoped
class Origins {
    private static final String SYSTEM = "system";
    private static final String REQUEST_ID = Origins.class.getName() + ".request";
    private static final String ROOMS = "de.turnus.";
    private static final int LONGEST_OPERATION = 500;

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    Origins(CurrentVertxRequest request, SecurityIdentity identity) {
        this.request = request;
        this.identity = identity;
    }

    Origin current() {
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return current == null ? new Origin(SYSTEM, null, null, job()) : of(current);
    }

    /** The address is the peer's; of headers it knows only what quarkus.http.proxy.* lets the server believe. */
    private Origin of(RoutingContext current) {
        HttpServerRequest http = current.request();
        String operation = http.method().name() + " " + http.path();
        return new Origin(
                identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName(),
                http.remoteAddress() == null ? null : http.remoteAddress().hostAddress(),
                requestId(current),
                operation.substring(0, Math.min(LONGEST_OPERATION, operation.length())));
    }

    private static String requestId(RoutingContext current) {
        String known = current.get(REQUEST_ID);
        if (known == null) {
            known = UUID.randomUUID().toString();
            current.put(REQUEST_ID, known);
        }
        return known;
    }

    /**
     * The class of a room in which this thread's work began, as {@code SearchWorker} or {@code ShippedTables}: no job can
     * forget to say its name.
     */
    private static String job() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(Origins::isOfAnotherRoom)
                .reduce((inner, outer) -> outer)
                .map(Origins::simpleName)
                .orElse(SYSTEM));
    }

    private static boolean isOfAnotherRoom(@Nullable String type) {
        return type != null
                && type.startsWith(ROOMS)
                && type.indexOf('.', ROOMS.length()) > 0 // the process's own main class begins everything
                && !type.startsWith(Origins.class.getPackageName() + ".");
    }

    /** Without what the container has generated around it. */
    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1).split("[_$]", 2)[0];
    }
}
