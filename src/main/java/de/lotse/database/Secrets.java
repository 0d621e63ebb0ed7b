package de.lotse.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords of the database that comes with Lotse: made once, 256 random bits each, readable by the owner of the files only. */
final class Secrets {

    private final DataFolder folder;

    Secrets(DataFolder folder) {
        this.folder = folder;
    }

    Login login(String role) {
        return new Login(role, password(role));
    }

    Path file(String role) {
        return folder.resolve("secrets").resolve(role);
    }

    private String password(String role) {
        try {
            if (!Files.exists(file(role))) write(role, random());
            return Files.readString(file(role), US_ASCII).strip();
        } catch (IOException e) {
            throw folder.problem(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whole or not at all, and on the disk before the database learns it: a lost password would lock us out. */
    private void write(String role, String password) throws IOException {
        Files.createDirectories(folder.resolve("secrets"), only("rwx------"));
        var draft = file(role).resolveSibling(role + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), only("rw-------"))) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file(role), ATOMIC_MOVE);
        sync(folder.resolve("secrets"));
    }

    static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
