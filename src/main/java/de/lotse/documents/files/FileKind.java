package de.lotse.documents.files;

import de.lotse.documents.Mails;
import de.lotse.documents.UploadCheck.Accepted;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that may be kept: its type, the endings of its name, and what its first bytes look like. */
enum FileKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    TEXT("text/plain", Set.of("txt"), Set.of("text/plain")),
    EML(Mails.EML, Set.of("eml"), Set.of("message/rfc822", "text/plain", "text/html", "application/xhtml+xml")),
    MSG(Mails.MSG, Set.of("msg"), Set.of("application/x-tika-msoffice", "application/vnd.ms-outlook")),
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
        var ending = ending(name);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** In lower case, without its dot. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    boolean looksLike(String detectedType) {
        return looksLike.contains(detectedType);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == ODT;
    }

    /** What was accepted, in its new form of this kind. */
    Accepted renamed(Accepted accepted, byte[] content) {
        var name = accepted.name();
        var fits = endings.contains(ending(name));
        return new Accepted(
                mediaType,
                Sha256.hex(content),
                fits ? name : name.substring(0, name.lastIndexOf('.')) + "." + name().toLowerCase(Locale.ROOT),
                accepted.verdict());
    }

    private static final class Zip {
        private static final Set<String> TYPES = Set.of("application/zip", "application/x-tika-ooxml");
    }
}
