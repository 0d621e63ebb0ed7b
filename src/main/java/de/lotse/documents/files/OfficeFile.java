package de.lotse.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Looks into an office file (a ZIP archive) without trusting what it says about itself. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    /** Macros of Microsoft's formats, of Excel 4, controls, and the scripts of LibreOffice. */
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|vbadata|macrosheets/|activex/|^basic/|^scripts/", Pattern.MULTILINE);

    private OfficeFile() {}

    /** @return the key of the message that says why it is refused */
    static Optional<String> problem(FileKind kind, byte[] content) {
        try {
            var names = namesOf(content);
            if (names.stream().anyMatch(name -> ACTIVE.matcher(name).find()) || directoryNamesMacros(content))
                return Optional.of("documents.upload.macros");
            return names.contains(mainPart(kind)) ? Optional.empty() : Optional.of("documents.upload.damaged");
        } catch (TooLarge e) {
            return Optional.of("documents.upload.unpacksTooLarge");
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            return Optional.of("documents.upload.damaged");
        }
    }

    /** Unpacks everything into nothing, counting, because the sizes written in the archive may lie. */
    private static Set<String> namesOf(byte[] content) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[8192];
        var entries = 0;
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) throw new TooLarge();
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES || total > (long) HIGHEST_RATIO * content.length) throw new TooLarge();
                }
            }
        }
        return names;
    }

    /** The archive's own directory may name parts that reading from the front does not meet. */
    private static boolean directoryNamesMacros(byte[] content) {
        return new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("vbaproject");
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
