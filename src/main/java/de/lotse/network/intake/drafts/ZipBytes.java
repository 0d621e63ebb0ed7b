package de.lotse.network.intake.drafts;

import de.lotse.tables.TableRefused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The tables and JSON files of a package, unpacked in memory within bounds; by their names without folders, in small letters. */
final class ZipBytes {

    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 5L * 1024 * 1024;
    private static final int STEEPEST = 120;

    private ZipBytes() {}

    static Map<String, byte[]> of(byte[] content) {
        var files = new LinkedHashMap<String, byte[]>();
        var total = 0L;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) throw new TableRefused("network.intake.file.bomb");
            for (var entry : entries) {
                if (entry.isDirectory() || !isRead(entry.getName())) continue;
                var bytes = unpacked(zip, entry, total, content.length);
                total += bytes.length;
                if (files.putIfAbsent(name(entry.getName()), bytes) != null)
                    throw new TableRefused("network.intake.file.zip.twice", name(entry.getName()));
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new TableRefused("network.intake.file.zip.broken");
        }
        return files;
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, long before, int packed) throws IOException {
        if (!zip.canReadEntryData(entry)) throw new TableRefused("network.intake.file.zip.locked");
        var out = new ByteArrayOutputStream();
        try (var in = new BufferedInputStream(zip.getInputStream(entry))) {
            var buffer = new byte[16_384];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                var total = before + out.size();
                if (total > LARGEST || total > UNSUSPICIOUS && total / STEEPEST > packed)
                    throw new TableRefused("network.intake.file.bomb");
            }
        }
        return out.toByteArray();
    }

    private static boolean isRead(String path) {
        var name = name(path);
        return (name.endsWith(".csv") || name.endsWith(".json")) && !name.startsWith(".") && !path.contains("__MACOSX");
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
