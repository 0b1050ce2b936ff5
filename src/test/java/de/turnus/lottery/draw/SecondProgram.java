package de.turnus.lottery.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** The program in Python that was written from {@code docs/lottery.md} alone. */
final class SecondProgram {
    private static final Path SCRIPT = Path.of("src/test/python/lottery_verifier.py");

    private final Path folder;

    /** @param folder where what goes in and comes out may lie */
    SecondProgram(Path folder) {
        this.folder = folder;
    }

    /** One process for all questions, one answer for each. */
    List<String> answers(List<JsonObject> questions) {
        Path in = folder.resolve("questions");
        Path out = folder.resolve("answers");
        try {
            Files.write(in, questions.stream().map(JsonWriter::write).toList());
            int exitCode = start(in, out).waitFor();
            List<String> answers = Files.readAllLines(out);
            assertThat(exitCode).as("exit code of %s", SCRIPT).isZero();
            assertThat(answers).hasSameSizeAs(questions);
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path in, Path out) {
        try {
            return new ProcessBuilder("python3", SCRIPT.toString(), "batch")
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return fail(
                    "python3 is not on the PATH: install Python 3.11 or later, or run ./turnus test, which does", e);
        }
    }
}
