package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.PLATFORM_UNSUPPORTED;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path. */
record PostgresBinaries(Path home) {

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "postgres-linux-x86_64.txz", "aarch64", "postgres-linux-arm_64.txz");

    /** Half unpacked never counts: the folder gets its name when it is complete. */
    static PostgresBinaries unpack(DataFolder folder) {
        var archive = archive();
        try {
            var home = folder.resolve("postgres-binaries").resolve(fingerprint(archive));
            if (!Files.exists(home)) replaceBy(archive, home);
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw folder.problem(e);
        }
    }

    /** The command that runs one of the programs. PostgreSQL refuses to run as root: there it gets a user namespace without rights. */
    List<String> command(String program) {
        var executable = home.resolve("bin").resolve(program).toString();
        return Proc.ownUser() == 0 ? List.of("unshare", "--user", executable) : List.of(executable);
    }

    private static URL archive() {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var name = platform.startsWith("Linux") ? ARCHIVES.get(System.getProperty("os.arch")) : null;
        var archive = name == null ? null : PostgresBinaries.class.getResource("/" + name);
        if (archive == null) throw new StartupProblem(PLATFORM_UNSUPPORTED, platform);
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        var connection = (JarURLConnection) archive.openConnection();
        return String.format(Locale.ROOT, "%08x", connection.getJarEntry().getCrc());
    }

    private static void replaceBy(URL archive, Path home) throws IOException {
        FileSystemUtils.deleteRecursively(home.getParent());
        var draft = Files.createDirectories(home.resolveSibling("draft"));
        try (var stream = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) extract(tar, entry, draft);
        }
        Files.move(draft, home, ATOMIC_MOVE);
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        else copy(tar, file, (entry.getMode() & 0100) != 0);
    }

    private static void copy(TarArchiveInputStream tar, Path file, boolean executable) throws IOException {
        Files.copy(tar, file);
        if (executable) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
