package de.turnus.lottery.losprotokoll;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What a protocol's text says of its urns, decisions included; the text has been checked before. */
final class DrawnUrns {
    private static final TypeReference<Map<String, @Nullable Object>> DOCUMENT = new TypeReference<>() {};
    private static final TypeReference<List<DrawnUrn>> URNS = new TypeReference<>() {};
    private static final TypeReference<List<DrawnTicket>> TICKETS = new TypeReference<>() {};

    private DrawnUrns() {}

    /** One urn's part of the protocol. */
    record DrawnUrn(String id, List<Decision> decisions, List<DrawnPlace> result) {}

    /** A random decision; amounts in units of one over the number of offices in the urn. */
    record Decision(List<String> cycle, long alpha, long beta, int tries, long number, boolean forward) {}

    /** What an office drew; null for waiting. */
    record DrawnPlace(String ags, @Nullable String halbjahr) {}

    /** A rank drawn by hash. */
    record DrawnTicket(String ags, String value, int rank) {}

    /** In the order of the commitment's urns. */
    static List<DrawnUrn> of(String protocol) {
        return Json.read(part(protocol, "urns"), URNS);
    }

    /** By rank. */
    static List<DrawnTicket> tickets(String protocol) {
        return Json.read(part(protocol, "tickets"), TICKETS);
    }

    private static String part(String protocol, String name) {
        Object part = Json.read(protocol, DOCUMENT).get(name);
        return part == null ? "[]" : Json.write(part);
    }
}
