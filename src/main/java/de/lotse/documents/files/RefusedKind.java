package de.lotse.documents.files;

import java.util.Map;
import java.util.Set;

/** Kinds of files that people try to add although they cannot be kept, each with a way that works. */
final class RefusedKind {

    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "archive", Set.of("zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "iso", "cab"),
            "heic", Set.of("heic", "heif", "heics", "hif"),
            "macros", Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "pptm"),
            "office", Set.of("doc", "dot", "xls", "ppt", "pptx", "rtf", "odp", "ods", "pages", "numbers", "key", "wps"),
            "picture", Set.of("tif", "tiff", "bmp", "gif", "webp", "avif", "jfif", "raw", "dng"),
            "web", Set.of("html", "htm", "mht", "mhtml", "xhtml", "svg", "xml", "url", "webloc"),
            "film", Set.of("mp4", "mov", "avi", "mkv", "3gp", "mp3", "m4a", "ogg", "opus", "wav", "aac", "amr"));

    private RefusedKind() {}

    /** The key of the message that says how to go on. */
    static String messageFor(String name) {
        var ending = FileKind.ending(name);
        return ENDINGS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(ending))
                .map(kind -> "documents.upload." + kind.getKey())
                .findFirst()
                .orElse("documents.upload.kind");
    }
}
