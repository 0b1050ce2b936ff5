package de.turnus.postgres;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked from the class path. */
final class Programs {
    private static final int EXECUTABLE = 0100;

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks the programs for this machine below {@code parent}, once: the folder carries the archive's size and name,
     * so that another version gets a folder of its own. Refused where no archive for this machine is on the class path.
     */
    static Programs unpack(Path parent) throws IOException {
        String archive = archive();
        try (InputStream packed = Programs.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new PostgresException("Für dieses System (" + archive
                        + ") ist keine eingebettete Datenbank dabei; setzen Sie QUARKUS_DATASOURCE_JDBC_URL auf eine"
                        + " PostgreSQL-Datenbank.");
            }
            byte[] bytes = packed.readAllBytes();
            Path folder = parent.resolve(archive.replace(".txz", "-" + bytes.length));
            if (!Files.isDirectory(folder)) {
                unpack(bytes, parent, folder);
            }
            return new Programs(folder);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpack(byte[] archive, Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "unpacking-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** The name that the archives carry, such as {@code postgres-linux-x86_64.txz}. */
    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + architecture + ".txz";
    }
}
