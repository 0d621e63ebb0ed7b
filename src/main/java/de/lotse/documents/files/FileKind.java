package de.lotse.documents.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that may be kept: its type, the endings of its name, and what its first bytes look like. */
enum FileKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    HEIC("image/heic", Set.of("heic"), Set.of("image/heic")),
    TEXT("text/plain", Set.of("txt"), Set.of("text/plain")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), Zip.TYPES),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Zip.TYPES),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of("application/vnd.oasis.opendocument.text"));

    private final String mediaType;
    private final Set<String> endings;
    private final Set<String> looksLike;

    FileKind(String mediaType, Set<String> endings, Set<String> looksLike) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.looksLike = looksLike;
    }

    static Optional<FileKind> byEnding(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean looksLike(String detectedType) {
        return looksLike.contains(detectedType);
    }

    private static final class Zip {
        private static final Set<String> TYPES = Set.of("application/zip", "application/x-tika-ooxml");
    }
}
