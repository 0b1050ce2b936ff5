package de.turnus.cli;

import de.turnus.audit.chain.ChainCheck;
import de.turnus.audit.chain.Fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An export of the audit in a file of anybody's, or from the standard input; read line by line. */
record AuditFile(String name) {
    /** @throws RefusedException where there is no such file, or it is empty, or no text in UTF-8 */
    Optional<Fault> check(ChainCheck check) {
        if (!isStandardInput() && !Files.isRegularFile(Path.of(name))) {
            throw refused(Files.exists(Path.of(name)) ? "ist keine Datei" : "gibt es nicht");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder()))) {
            boolean empty = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check.next(line);
                empty = false;
            }
            if (empty) {
                throw refused("ist leer");
            }
            return check.finish();
        } catch (CharacterCodingException e) {
            throw refused("ist kein Text in UTF-8");
        } catch (IOException e) {
            throw refused("lässt sich nicht lesen");
        }
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }

    private InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(Path.of(name));
    }

    private RefusedException refused(String detail) {
        return new RefusedException(
                ExitCode.REFUSED,
                List.of(name + " " + detail + ": einen Export von /api/v1/audit-entries/export angeben."));
    }
}
