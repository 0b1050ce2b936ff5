package de.turnus.bench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;

import static org.assertj.core.api.Assertions.assertThat;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --problems nichts  | Die Aufgabe „nichts“ gibt es nicht
            --shape 9x6x7      | „9x6x7“ geht nicht: 10 bis 186 Jugendämter
            --shape viele      | „viele“ ist keine Größe
            --seconds 0        | --seconds mindestens 1 angeben
            --seconds          | Es fehlt: SEKUNDEN
            --seconds lange    | „lange“ passt nicht zu SEKUNDEN
            --unseen -1        | --unseen mindestens 0
            --methods Würfeln  | Kein Planungsverfahren beginnt mit „Würfeln“
            --schnell          | Unbekannte Angabe: --schnell
            """)
    void refusesWhatItCannotDo(String arguments, String reason) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(reason);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesARowForEachMethod() {
        assertThat(run("--problems pilot-2023 --seconds 1 --unseen 0")).isZero();
        assertThat(out.toString().lines())
                .hasSize(10)
                .allMatch(line -> line.startsWith("|") && line.endsWith("|"))
                .last()
                .asString()
                .startsWith("| pilot-2023 | Turnus | 0 | 1.000 |")
                .endsWith("| yes |");
    }

    @Test
    void comparesOnlyTheMethodsAskedFor() {
        assertThat(run("--problems pilot-2023 --methods first,CP-SAT --unseen 0"))
                .isZero();
        assertThat(out.toString().lines().skip(2)).hasSize(4);
    }

    private int run(String arguments) {
        CommandLine command = BenchCommand.commandLine();
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.split(" ", -1));
    }
}
