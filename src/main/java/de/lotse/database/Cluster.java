package de.lotse.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, under another name first, so that a half-made cluster is never taken for one with data. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private Cluster() {}

    static Path require(DataFolder folder, PostgresBinaries binaries, Secrets secrets) throws IOException {
        var cluster = folder.resolve("postgres");
        if (!Files.exists(cluster)) create(folder, cluster, binaries, secrets);
        folder.requireOwnership(cluster);
        return cluster;
    }

    private static void create(DataFolder folder, Path cluster, PostgresBinaries binaries, Secrets secrets)
            throws IOException {
        secrets.login(SUPERUSER);
        var draft = cluster.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        initialise(folder, initdb(binaries, draft, secrets.file(SUPERUSER)));
        Files.move(draft, cluster, ATOMIC_MOVE);
        Secrets.sync(folder.resolve("."));
    }

    /** ICU sorts the same everywhere; the C library's German locale is missing on many machines. */
    private static List<String> initdb(PostgresBinaries binaries, Path draft, Path passwordFile) {
        var command = new ArrayList<>(binaries.command("initdb"));
        command.addAll(List.of(
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--data-checksums",
                "--no-instructions"));
        return command;
    }

    private static void initialise(DataFolder folder, List<String> command) throws IOException {
        var log = Files.createDirectories(folder.resolve("log")).resolve("postgres.log");
        var logged = Files.exists(log) ? Files.size(log) : 0;
        try {
            if (PostgresServer.launch(command, log).waitFor() != 0) throw PostgresServer.failed(folder, log, logged);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PostgresServer.failed(folder, log, logged);
        }
    }
}
