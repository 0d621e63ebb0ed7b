package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into an office file (a ZIP archive) without trusting what it says about itself. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final int LONGEST_LINKS = 1024 * 1024;

    /** Macros of Microsoft's formats, of Excel 4, controls, and the scripts of LibreOffice. */
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|vbadata|macrosheets/|activex/|^basic/|^scripts/", Pattern.MULTILINE);
    /** Programs and archives that were packed into the document. */
    private static final Pattern PACKED = Pattern.compile(
            "oleobject\\d*\\.bin$|\\.(zip|rar|7z|jar|exe|dll|js|vbs|bat|cmd|ps1|scr|lnk|hta|docm|xlsm)$");

    private static final Pattern SEALED = Pattern.compile("encryption-data");

    private final Set<String> names = new HashSet<>();
    private boolean loads;
    private boolean sealed;

    private OfficeFile() {}

    /** @return the key of the message that says why it is refused */
    static Optional<String> problem(FileKind kind, byte[] content) {
        try {
            var file = new OfficeFile();
            file.unpack(content);
            return file.problem(kind, namesInDirectory(content));
        } catch (TooLarge e) {
            return Optional.of("documents.upload.unpacksTooLarge");
        } catch (ZipException e) {
            return Optional.of(isSealed(e) ? "documents.upload.passwordOffice" : "documents.upload.damaged");
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            return Optional.of("documents.upload.damaged");
        }
    }

    private Optional<String> problem(FileKind kind, Set<String> directory) {
        if (names.stream().anyMatch(name -> ACTIVE.matcher(name).find())
                || directory.stream().anyMatch(name -> ACTIVE.matcher(name).find()))
            return Optional.of("documents.upload.macros");
        // Reading from the front and reading the directory must meet the same parts: programs differ in what they
        // trust.
        if (!names.contains(mainPart(kind)) || !names.equals(directory)) return Optional.of("documents.upload.damaged");
        if (sealed) return Optional.of("documents.upload.passwordOffice");
        if (names.stream().anyMatch(name -> PACKED.matcher(name).find())) return Optional.of("documents.upload.packed");
        return loads ? Optional.of("documents.upload.loads") : Optional.empty();
    }

    /** Unpacks everything into nothing, counting, because the sizes written in the archive may lie. */
    private void unpack(byte[] content) throws IOException {
        var buffer = new byte[8192];
        var entries = 0;
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) throw new TooLarge();
                var name = entry.getName().toLowerCase(Locale.ROOT);
                names.add(name);
                var kept = new ByteArrayOutputStream();
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES || total > (long) HIGHEST_RATIO * content.length) throw new TooLarge();
                    if (!isRead(name)) continue;
                    kept.write(buffer, 0, read);
                    if (kept.size() > LONGEST_LINKS) throw new TooLarge();
                }
                look(name, kept.toByteArray());
            }
        }
    }

    private static boolean isRead(String name) {
        return name.endsWith(".rels") || name.equals("meta-inf/manifest.xml");
    }

    private void look(String name, byte[] part) throws IOException {
        if (name.endsWith(".rels") && OfficeLinks.load(part)) loads = true;
        if (name.equals("meta-inf/manifest.xml")
                && SEALED.matcher(new String(part, UTF_8).toLowerCase(Locale.ROOT))
                        .find()) sealed = true;
    }

    private static Set<String> namesInDirectory(byte[] content) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static boolean isSealed(ZipException problem) {
        return String.valueOf(problem.getMessage()).contains("encrypted");
    }

    private static String mainPart(FileKind kind) {
        return switch (kind) {
            case DOCX -> "word/document.xml";
            case XLSX -> "xl/workbook.xml";
            default -> "content.xml";
        };
    }

    private static final class TooLarge extends IOException {}
}
