package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DISK_FULL;
import static de.lotse.database.StartupProblem.Reason.FOLDER_FAILED;
import static de.lotse.database.StartupProblem.Reason.FOLDER_IN_USE;
import static de.lotse.database.StartupProblem.Reason.FOLDER_NOT_WRITABLE;
import static de.lotse.database.StartupProblem.Reason.FOLDER_OF_SOMEBODY_ELSE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything one installation keeps, locked for one Lotse while it runs. */
public final class DataFolder implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_AT_FIRST = 300; // binaries 60 MB, new cluster 40 MB, first write-ahead log, tables
    private static final long NEEDED_LATER = 64;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder if it is not there.
     *
     * @throws StartupProblem if nothing can be written there or the disk is full
     */
    public static Path requireWritable(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw saysDiskFull(String.valueOf(e.getMessage()))
                    ? problem(path, e)
                    : new StartupProblem(FOLDER_NOT_WRITABLE, path);
        }
        if (!Files.isWritable(path)) throw new StartupProblem(FOLDER_NOT_WRITABLE, path);
        return path;
    }

    static DataFolder lock(Path folder) {
        var path = requireWritable(folder);
        try {
            requireSpace(path, Files.exists(path.resolve("postgres")) ? NEEDED_LATER : NEEDED_AT_FIRST);
            return new DataFolder(path, lockedFile(path));
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    private static FileChannel lockedFile(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lotse.lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException e) {
            // held by this very JVM: the same answer as if another held it
        }
        channel.close();
        throw new StartupProblem(FOLDER_IN_USE, path);
    }

    static void requireSpace(Path path, long megabytes) throws IOException {
        if (Files.getFileStore(path).getUsableSpace() < megabytes * MEGABYTE)
            throw new StartupProblem(DISK_FULL, path, Long.toString(megabytes));
    }

    /** PostgreSQL reads its files only as their owner, even where root runs it. */
    void requireOwnership(Path cluster) {
        if (Proc.owner(cluster) != Proc.ownUser()) throw new StartupProblem(FOLDER_OF_SOMEBODY_ELSE, path);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    StartupProblem problem(IOException cause) {
        return problem(path, cause);
    }

    static boolean saysDiskFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    private static StartupProblem problem(Path path, IOException cause) {
        if (saysDiskFull(String.valueOf(cause.getMessage())))
            return new StartupProblem(DISK_FULL, path, Long.toString(NEEDED_AT_FIRST));
        if (cause instanceof AccessDeniedException) return new StartupProblem(FOLDER_NOT_WRITABLE, path);
        return new StartupProblem(FOLDER_FAILED, path, cause.toString());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw problem(path, e);
        }
    }
}
