package de.turnus.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program is run without being root, which PostgreSQL insists on: as it is for an ordinary user; for root in a user
 * namespace of its own, or, where containers forbid those, as user 65534 with the right to reach its files.
 */
final class Unprivileged {
    private static final String NOBODY = "65534";
    private static final List<String> AS_ONESELF = List.of();
    private static final List<String> IN_NAMESPACE = List.of("unshare", "--user");
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first way that works on this machine; refused where root finds none. */
    static Unprivileged choose() {
        for (List<String> prefix : List.of(AS_ONESELF, IN_NAMESPACE, AS_NOBODY)) {
            var way = new Unprivileged(prefix);
            if (way.avoidsRoot()) {
                return way;
            }
        }
        throw new PostgresException(
                "PostgreSQL läuft nicht als root, und weder unshare noch setpriv stehen hier zur"
                        + " Verfügung; starten Sie Turnus als gewöhnlicher Benutzer oder setzen Sie QUARKUS_DATASOURCE_JDBC_URL.");
    }

    /** The command line with what makes it unprivileged in front. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a folder to the user that the programs run as; needed where the folder was last used in another way. */
    void own(Path folder) throws IOException {
        if (prefix.equals(AS_ONESELF)) {
            return;
        }
        int owner = prefix.equals(AS_NOBODY) ? Integer.parseInt(NOBODY) : 0;
        if (Integer.valueOf(owner).equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", owner);
                Files.setAttribute(path, "unix:gid", owner);
            }
        }
    }

    private boolean avoidsRoot() {
        try {
            var id = new ProcessBuilder(command(List.of("id", "-u")))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String uid = new String(id.getInputStream().readAllBytes()).strip();
            return id.waitFor() == 0 && !uid.equals("0");
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
