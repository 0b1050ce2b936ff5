package de.turnus.contract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Walks every operation of the contract with every role. */
@QuarkusTest
class RolesTest {
    private static final String OFFICE = "05113000";
    private static final Map<String, String> ACCOUNTS =
            Map.of("project-lead", "leitung-1", "jugendamt", OFFICE, "ministry", "ministerium", "auditor", "pruefung");

    /** Who may do what. */
    private static final Map<String, List<String>> ALLOWED = allowed();

    /** What anyone may read, without a login. */
    private static final Set<String> PUBLIC = Set.of(
            "getLotteryChances",
            "getLotteryCommitment",
            "getLotteryProtocol",
            "getTicketsCommitment",
            "getTicketsProtocol",
            "getReplacementCommitment",
            "getReplacementProtocol");

    private static Map<String, List<String>> allowed() {
        Map<String, List<String>> allowed = new HashMap<>();
        grant(
                allowed,
                "project-lead jugendamt ministry auditor",
                "listJugendaemter getJugendamt listHalbjahre getHalbjahr");
        grant(
                allowed,
                "project-lead auditor",
                "listAllocationRounds getAllocationRound getScorecard getCertificate getPruefbericht getRelease"
                        + " listAuditEntries getAuditHead exportAuditEntries");
        grant(allowed, "project-lead ministry auditor", "getCoverage getCoverageOfHalbjahr getCoverageForecast");
        grant(
                allowed,
                "project-lead jugendamt",
                "listRegistrationWindows getRegistrationWindow getInteressenbekundung submitInteressenbekundung"
                        + " withdrawInteressenbekundung listInteressenbekundungRevisions");
        grant(
                allowed,
                "project-lead",
                "putHalbjahr initiateVerfahren getVerfahren changeVerfahrenStatus listAnalyseteams createAnalyseteam getAnalyseteam replaceAnalyseteam deleteAnalyseteam"
                        + " getReferenceTable replaceReferenceTable createRegistrationWindow changeRegistrationWindow"
                        + " deleteRegistrationWindow closeRegistrationWindow listInteressenbekundungen"
                        + " createAllocationRound solveAllocationRound"
                        + " stopAllocationRound getSearchProgress getAllocationProblem listAllocations"
                        + " listPins getPin getPinCost putPin deletePin getReplanMoves createScenario getScenario stopScenario compareScenarios"
                        + " getScenarioPruefbericht createScenarioVariant createRoundVariant"
                        + " listExplanations getLottery commitLottery drawLottery drawTickets"
                        + " commitReplacement drawReplacement requestRelease withdrawReleaseRequest releaseRound"
                        + " listZusagen");
        grant(allowed, "project-lead jugendamt", "getExplanation getZusage getNachruecken");
        grant(allowed, "jugendamt", "acceptZusage");
        return allowed;
    }

    private static void grant(Map<String, List<String>> allowed, String roles, String operations) {
        Arrays.stream(operations.split(" ")).forEach(id -> allowed.put(id, List.of(roles.split(" "))));
    }

    @Test
    void everyOperationHasItsRolesAndNoOtherMayCallIt() {
        var ids = new TreeSet<String>();
        for (Operations.Operation operation : Operations.all()) {
            if (!operation.path().startsWith("/api/")) {
                continue;
            }
            ids.add(operation.id());
            if (PUBLIC.contains(operation.id())) {
                isOpenToAnyone(operation);
                continue;
            }
            List<String> roles = ALLOWED.getOrDefault(operation.id(), List.of());
            assertThat(roles)
                    .as("%s: %s has no rule here", operation, operation.id())
                    .isNotEmpty();
            assertThat(call(operation, given()))
                    .as("%s without a login", operation)
                    .isEqualTo(401);
            assertThat(call(operation, given().auth().preemptive().basic("leitung-1", "falsch")))
                    .as("%s with a wrong password", operation)
                    .isEqualTo(401);
            ACCOUNTS.forEach((role, account) -> {
                int status = call(operation, given().auth().preemptive().basic(account, "turnus-demo"));
                if (roles.contains(role)) {
                    assertThat(status).as("%s as %s", operation, role).isNotIn(401, 403, 405, 500);
                } else {
                    assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
                }
            });
        }
        var known = new TreeSet<>(ALLOWED.keySet());
        known.addAll(PUBLIC);
        assertThat(ids).isEqualTo(known);
    }

    private static void isOpenToAnyone(Operations.Operation operation) {
        assertThat(call(operation, given())).as("%s without a login", operation).isEqualTo(404);
        assertThat(call(operation, given().auth().preemptive().basic("leitung-1", "falsch")))
                .as("%s with a wrong password, which nobody looks at", operation)
                .isEqualTo(404);
        ACCOUNTS.forEach((role, account) -> assertThat(
                        call(operation, given().auth().preemptive().basic(account, "turnus-demo")))
                .as("%s as %s", operation, role)
                .isEqualTo(404));
    }

    /** Sends what changes nothing: to what does not exist, or with a body that says nothing. */
    private static int call(Operations.Operation operation, RequestSpecification as) {
        String path = operation
                .path()
                .replace("{ags}", OFFICE)
                .replace("{halbjahr}", "2026-H1")
                .replace("{table}", "jugendaemter")
                .replace("{number}", "2")
                .replaceAll("\\{(id|window)}", "00000000-0000-0000-0000-000000000000");
        RequestSpecification request = as.header("If-Match", "\"unbekannt\"");
        if (operation.content().has("requestBody")) {
            boolean json =
                    operation.content().path("requestBody").path("content").has("application/json");
            request =
                    request.contentType(json ? "application/json" : "text/csv").body("{}");
        }
        return request.request(operation.method(), path).statusCode();
    }
}
