package de.lotse.documents.keys;

import de.lotse.documents.CaseKeyStore;
import de.lotse.shared.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One small file for each key: {@code <folder>/<tenant>/<two hex digits>/<caseId>.key}. */
class FileCaseKeyStore implements CaseKeyStore {

    private static final String ENDING = ".key";
    private final Path folder;

    FileCaseKeyStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean putIfAbsent(TenantId tenant, UUID caseId, byte[] wrapped) {
        var file = fileOf(tenant, caseId);
        try {
            return !Files.exists(file) && DurableFile.create(file, wrapped);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public Optional<byte[]> find(TenantId tenant, UUID caseId) {
        var file = fileOf(tenant, caseId);
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public void destroy(TenantId tenant, UUID caseId) {
        var file = fileOf(tenant, caseId);
        try {
            DurableFile.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    @Override
    public List<Entry> list() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder, 3)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(this::entryOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** The last digits choose the folder: those of a UUID version 7 are random, the first are the date. */
    private Path fileOf(TenantId tenant, UUID caseId) {
        var name = caseId.toString();
        return folder.resolve(Integer.toString(tenant.value()))
                .resolve(name.substring(name.length() - 2))
                .resolve(name + ENDING);
    }

    private Entry entryOf(Path file) {
        var path = folder.relativize(file);
        var name = path.getName(2).toString();
        return new Entry(
                new TenantId(Integer.parseInt(path.getName(0).toString())),
                UUID.fromString(name.substring(0, name.length() - ENDING.length())));
    }
}
