package de.turnus.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import java.time.Clock;
import java.util.function.Supplier;

/** Makes a POST that creates something safe to send twice: the same key and body get the first answer again. */
@RequestScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final EntityManager database;
    private final Clock clock;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Idempotency(
            EntityManager database,
            Clock clock,
            SecurityIdentity identity,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        this.database = database;
        this.clock = clock;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Answers a request at most once; what {@code create} stores and the key are kept together or not at all.
     *
     * @param request what was sent, for telling whether a repetition is one
     * @param create does the work and answers with success, or throws
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the key came before with another request
     */
    @Transactional
    public Response once(Object request, Supplier<Response> create) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return create.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "Der Idempotency-Key muss 1 bis " + LONGEST_KEY + " Zeichen haben, etwa eine UUID.");
        }
        var id = new IdempotentAnswer.Key(identity.getPrincipal().getName(), key);
        lock(id);
        String hash = Sha256.hex(uri.getPath() + Json.write(request));
        IdempotentAnswer earlier = database.find(IdempotentAnswer.class, id);
        if (earlier == null) {
            Response response = create.get();
            database.persist(new IdempotentAnswer(
                    id,
                    hash,
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.hasEntity() ? Json.write(response.getEntity()) : null,
                    clock.instant()));
            return response;
        }
        if (!earlier.request.equals(hash)) {
            throw ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                    "Zu diesem Idempotency-Key gehören schon andere Angaben. Für neue Angaben einen neuen Schlüssel "
                            + "verwenden.");
        }
        return replay(earlier);
    }

    /** Lets a second request with the same key wait until the first has ended. */
    private void lock(IdempotentAnswer.Key id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", id.account() + "\n" + id.key())
                .getSingleResult();
    }

    private Response replay(IdempotentAnswer earlier) {
        Response.ResponseBuilder answer = Response.status(earlier.status);
        if (earlier.location != null) {
            answer.header(HttpHeaders.LOCATION, earlier.location);
        }
        if (earlier.body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Json.read(earlier.body, new TypeReference<JsonNode>() {}));
        }
        return answer.build();
    }
}
