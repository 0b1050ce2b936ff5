package de.turnus.allocation.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Spoils one value of a sound problem at a time. */
class ProblemCheckTest {
    private static PortableProblem sound() {
        return new Small()
                .halbjahr("2026-H1", 1, 3)
                .halbjahr("2026-H2", 1, 3)
                .team("TA", List.of(2, 2), "05111000")
                .team("TB", List.of(2, 2))
                .pinned("2026-H1", "TB")
                .office("2026-H1")
                .office()
                .problem();
    }

    @Test
    void findsNothingInASoundProblem() {
        assertThat(ProblemCheck.faultsOf(sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /halbjahre/1/id               | "2026-H1"    | „2026-H1“ kommt mehrmals vor: jeden Schlüssel nur einmal verwenden.
            /halbjahre/0/minSeats         | -1           | -1 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben.
            /halbjahre/0/maxSeats         | 100001       | 100001 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben.
            /halbjahre/0/minSeats         | 4            | 2026-H1: minSeats 4 ist größer als maxSeats 3. minSeats senken oder maxSeats erhöhen.
            /halbjahre/0/targetSeats      | 4            | 2026-H1: targetSeats 4 liegt nicht zwischen minSeats 1 und maxSeats 3. Einen Wert dazwischen angeben.
            /analyseteams/1/id            | "TA"         | „TA“ kommt mehrmals vor: jeden Schlüssel nur einmal verwenden.
            /analyseteams/0/seats/2030-H1 | 1            | Halbjahr „2030-H1“ gehört nicht zur Aufgabe: eines von 2026-H1, 2026-H2 angeben.
            /analyseteams/0/seats/2026-H1 | -2           | -2 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben.
            /analyseteams/0/distanceKm/x~1y | -3         | -3 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben.
            /participants/1/ags           | "05111000"   | „05111000“ kommt mehrmals vor: jeden Schlüssel nur einmal verwenden.
            /participants/0/pinnedHalbjahr | "2030-H1"   | Halbjahr „2030-H1“ gehört nicht zur Aufgabe: eines von 2026-H1, 2026-H2 angeben.
            /participants/0/pinnedTeam    | "TX"         | Analyseteam „TX“ gehört nicht zur Aufgabe: eines von TA, TB angeben.
            /participants/1/excluded/0    | "2030-H1"    | Halbjahr „2030-H1“ gehört nicht zur Aufgabe: eines von 2026-H1, 2026-H2 angeben.
            /participants/2/ticketRank    | 4            | ticketRank 4 ist nicht erlaubt: einen Rang von 1 bis 3, der Zahl der Teilnehmer, angeben.
            /participants/2/ticketRank    | 0            | ticketRank 0 ist nicht erlaubt: einen Rang von 1 bis 3, der Zahl der Teilnehmer, angeben.
            /participants/2/ticketRank    | 2            | ticketRank 2 ist mehrmals vergeben: jeden Rang nur einmal.
            /weights/wishRank             | -1           | -1 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben.
            /timeLimitSeconds             | 0            | 0 ist nicht erlaubt: eine Zahl von 1 bis 100000 angeben.
            """)
    void namesTheValueAndTheRemedy(String pointer, String value, String detail) throws JsonProcessingException {
        assertThat(faultsWith(pointer, value)).contains(new Fault(pointer, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/halbjahre/0",
                "/halbjahre/0/id",
                "/analyseteams/0",
                "/analyseteams/0/id",
                "/analyseteams/0/seats/2026-H1",
                "/analyseteams/0/conflicts/0",
                "/analyseteams/0/distanceKm/05111000",
                "/participants/0",
                "/participants/0/ags",
                "/participants/0/claim",
                "/participants/0/landschaftsverband",
                "/participants/0/regierungsbezirk",
                "/participants/0/kreis",
                "/participants/0/sizeClass",
                "/participants/1/excluded/0",
                "/weights/wishRank"
            })
    void tellsOfAValueThatIsNull(String pointer) throws JsonProcessingException {
        assertThat(faultsWith(pointer, "null")).contains(new Fault(pointer, "Der Wert fehlt: bitte angeben."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/analyseteams/0/seats",
                "/analyseteams/0/conflicts",
                "/participants/0/wishes",
                "/participants/1/excluded",
                "/participants/0/pinnedHalbjahr",
                "/participants/0/pinnedTeam",
                "/weights",
                "/referenceCounts",
                "/timeLimitSeconds",
                "/allocations"
            })
    void takesNullForNothingWhereNothingIsAllowed(String pointer) throws JsonProcessingException {
        assertThat(faultsWith(pointer, "null")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /halbjahre    | Es fehlen Halbjahre: mindestens ein Halbjahr angeben.
            /analyseteams | Es fehlen Analyseteams: mindestens ein Analyseteam angeben.
            /participants | Es fehlen Teilnehmer: mindestens einen Teilnehmer angeben.
            """)
    void tellsOfAPartThatIsMissing(String pointer, String detail) throws JsonProcessingException {
        assertThat(faultsWith(pointer, "null")).containsExactly(new Fault(pointer, detail));
        assertThat(faultsWith(pointer, "[]")).containsExactly(new Fault(pointer, detail));
    }

    @ParameterizedTest
    @CsvSource({"/halbjahre, 41, 41 Halbjahre, 40", "/analyseteams, 201, 201 Analyseteams, 200"})
    void tellsOfAPartThatIsTooLarge(String pointer, int size, String what, int max) throws JsonProcessingException {
        String many = Json.mapper().writeValueAsString(new ArrayList<Object>(Collections.nCopies(size, null)));

        assertThat(faultsWith(pointer, many))
                .containsExactly(new Fault(pointer, what + " sind zu viele: höchstens " + max + " angeben."));
    }

    @Test
    void tellsOfAWishThatIsRepeated() throws JsonProcessingException {
        assertThat(faultsWith("/participants/0/wishes", "[\"2026-H2\", \"2026-H2\"]"))
                .containsExactly(
                        new Fault("/participants/0/wishes/1", "„2026-H2“ ist mehrmals angegeben: nur einmal nennen."));
    }

    @Test
    void tellsWhichDistancesAreMissing() throws JsonProcessingException {
        assertThat(faultsWith("/analyseteams/1/distanceKm", "{\"05112000\": 3}"))
                .containsExactly(new Fault(
                        "/analyseteams/1/distanceKm",
                        "Für TB fehlt die Entfernung zu 05111000, 05113000. In ganzen km ergänzen."));
    }

    @Test
    void tellsWhichWeightsThereAre() throws JsonProcessingException {
        assertThat(faultsWith("/weights/pinned", "3")).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/weights/pinned");
            assertThat(fault.detail())
                    .startsWith("„pinned“ ist kein Gewicht: erlaubt sind wishRank, landschaftsverbandBalance, ")
                    .endsWith(", reassignedTeam.");
        });
    }

    @Test
    void tellsOfAReferenceThatIsNoCount() throws JsonProcessingException {
        assertThat(faultsWith("/referenceCounts", "{\"landschaftsverband\": {\"LVR\": 95, \"LWL\": -91}}"))
                .containsExactly(new Fault(
                        "/referenceCounts/landschaftsverband/LWL",
                        "-91 ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben."));
    }

    @Test
    void tellsOfAGroupThatTheReferenceDoesNotKnow() throws JsonProcessingException {
        assertThat(faultsWith("/referenceCounts", "{\"landschaftsverband\": {\"LWL\": 91}, \"kreis\": {\"Koeln\": 1}}"))
                .containsExactly(
                        new Fault(
                                "/referenceCounts/landschaftsverband",
                                "Für LVR fehlt die Zahl der Jugendämter: ergänzen, oder die Schreibweise der Teilnehmer"
                                        + " angleichen."),
                        new Fault(
                                "/referenceCounts/kreis",
                                "Für Köln fehlt die Zahl der Jugendämter: ergänzen, oder die Schreibweise der Teilnehmer"
                                        + " angleichen."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ags": "05911000", "halbjahr": "2026-H1", "analyseteam": "TA"} | /ags         | 05911000 nimmt nicht teil: unter participants ergänzen oder hier streichen.
            {"ags": "05112000", "halbjahr": "2026-H1", "analyseteam": "TA"} | /ags         | 05112000 hat mehrere Plätze: nur einen nennen.
            {"ags": "05111000", "halbjahr": "2026-H1", "analyseteam": null} | ``           | Ein Platz hat ein Halbjahr und ein Analyseteam: beide angeben, oder ohne Platz beide auf null setzen.
            {"ags": "05111000", "halbjahr": "2031-H1", "analyseteam": "TA"} | /halbjahr    | Halbjahr „2031-H1“ gehört nicht zur Aufgabe: eines von 2026-H1, 2026-H2 angeben.
            {"ags": "05111000", "halbjahr": "2026-H1", "analyseteam": "TX"} | /analyseteam | Analyseteam „TX“ gehört nicht zur Aufgabe: eines von TA, TB angeben.
            """)
    void tellsOfAPlanThatBelongsToAnotherProblem(String allocation, String member, String detail)
            throws JsonProcessingException {
        String plan = "[{\"ags\": \"05112000\", \"halbjahr\": null, \"analyseteam\": null}, " + allocation + "]";

        assertThat(faultsWith("/allocations", plan)).containsExactly(new Fault("/allocations/1" + member, detail));
    }

    @Test
    void tellsHowManyParticipantsThereMayBe() {
        PortableProblem sound = sound();
        List<Participant> many = Collections.nCopies(5001, sound.participants().getFirst());

        assertThat(ProblemCheck.faultsOf(sound.withParticipants(many)))
                .containsExactly(new Fault("/participants", "5001 Teilnehmer sind zu viele: höchstens 5000 angeben."));
    }

    @Test
    void escapesKeysInPointers() throws JsonProcessingException {
        assertThat(faultsWith("/weights/a~1b~0c", "3"))
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/weights/a~1b~0c");
    }

    private static List<Fault> faultsWith(String pointer, String value) throws JsonProcessingException {
        JsonNode tree = Json.mapper().valueToTree(sound());
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.requiredAt(at.head());
        JsonNode spoilt = Json.mapper().readTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), spoilt);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), spoilt);
        }
        return ProblemCheck.faultsOf(Json.mapper().treeToValue(tree, PortableProblem.class));
    }
}
