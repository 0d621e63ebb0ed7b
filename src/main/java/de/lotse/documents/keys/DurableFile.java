package de.lotse.documents.keys;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Files that are whole or absent after a crash, and readable by their owner only. */
final class DurableFile {

    private static final String OWNER_FILE = "rw-------";
    private static final String OWNER_FOLDER = "rwx------";

    private DurableFile() {}

    /** A hard link instead of a rename: of two who create the same file, one wins and nothing is overwritten. */
    static boolean create(Path file, byte[] content) throws IOException {
        var temporary = writeBeside(file, content);
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.delete(temporary);
            syncFolder(file);
        }
        return true;
    }

    static void replace(Path file, byte[] content) throws IOException {
        Files.move(
                writeBeside(file, content), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file);
    }

    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) syncFolder(file);
    }

    private static Path writeBeside(Path file, byte[] content) throws IOException {
        createFolders(folderOf(file));
        var temporary = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_FILE));
        try (var channel = FileChannel.open(temporary, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) channel.write(bytes);
            channel.force(true);
        }
        return temporary;
    }

    private static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        createFolders(folderOf(folder));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_FOLDER));
        try {
            Files.createDirectory(folder, ownerOnly);
        } catch (FileAlreadyExistsException e) {
            return; // another thread or node was faster
        }
        syncFolder(folder);
    }

    private static void syncFolder(Path file) throws IOException {
        try (var folder = FileChannel.open(folderOf(file), READ)) {
            folder.force(true);
        }
    }

    private static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
