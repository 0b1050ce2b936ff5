package de.turnus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Losprotokoll in a file of anybody's: read to a limit, and as UTF-8 or not at all. */
record ProtocolFile(Path path) {
    /** Bytes; the protocol of a whole Turnus has about a twentieth of it. */
    private static final int LONGEST = 16_000_000;

    /** @throws RefusedException where there is no such file, or it is too long, or no text in UTF-8 */
    String read() {
        if (!Files.isRegularFile(path)) {
            String detail = Files.exists(path) ? "ist keine Datei" : "gibt es nicht";
            throw refused(detail + ": den Pfad eines Losprotokolls angeben.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw refused("ist länger als " + LONGEST + " Bytes: ein Losprotokoll angeben.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("ist kein Text in UTF-8: die veröffentlichten Bytes unverändert angeben.");
        } catch (IOException e) {
            throw refused("lässt sich nicht lesen: die Rechte der Datei prüfen.");
        }
    }

    private RefusedException refused(String detail) {
        return new RefusedException(ExitCode.REFUSED, List.of(path + " " + detail));
    }
}
